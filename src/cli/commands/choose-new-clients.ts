import { existsSync } from 'node:fs';
import { isAbsolute, posix, relative, resolve } from 'node:path';
import { guessTestsDir } from '../../client/guess-tests-dir.js';
import { camelCase, fittingWords, kebabCase, words } from '../../names/words.js';
import { findCollections, readName, type FoundCollection } from '../../project/find-collections.js';
import type { NewClient } from '../../project/print-settings.js';
import type { PostmanSource } from '../../project/list-postman.js';
import { plainLine } from '../report/paint.js';
import type { Ask } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { isFile } from './watched-paths.js';
import type { ReportArguments } from './command-arguments.js';

/** The answer that chooses nothing. */
const none = 'none';

/** What `init` is told on the command line. */
export interface InitArguments extends ReportArguments {
  readonly source: string | undefined;
  readonly output: string | undefined;
  readonly name: string | undefined;
  readonly tests: string | undefined;
  readonly mocks: string | undefined;
  /** A workspace in Postman, by its id or its name. */
  readonly workspace: string | undefined;
  readonly scripts: 'add' | 'none';
  readonly yes: boolean;
}

/** A collection that a client can be made from. */
interface Choice extends FoundCollection {
  /** The environments that its workspace in Postman has. */
  readonly environments?: readonly PostmanSource[];
}

/** Returns the clients that a project is to have: what flags say, and else the answers of who sits at the terminal. */
export async function chooseNewClients(given: InitArguments, ask?: Ask): Promise<readonly NewClient[]> {
  const asked = given.yes || given.source !== undefined ? undefined : ask;
  const sources = await findChoices(given, asked);
  const chosen = asked ? await askFor(sources, asked) : sources;
  if (!asked && given.source === undefined && !given.yes) throw new UsageError(sayUnasked(sources));
  if (chosen.length === 0)
    throw new UsageError('No collection is chosen, and none is found here. Name one with --source.');
  if (chosen.length > 1 && (given.name !== undefined || given.output !== undefined))
    throw new UsageError(
      `--name and --output are for one client, and ${chosen.length} collections are here: name one with --source.`,
    );
  const clients: NewClient[] = [];
  for (const each of chosen) clients.push(await describe(each, given, clients, asked));
  return clients;
}

async function findChoices(
  { source, workspace }: InitArguments,
  ask: Ask | undefined,
): Promise<readonly Choice[]> {
  if (source !== undefined) return [await nameOf(source)];
  if (workspace !== undefined) return inPostman(workspace);
  const here = await findCollections('.');
  const hasKey = (process.env['POSTMAN_API_KEY'] ?? '').trim() !== '';
  const answer = ask && hasKey ? await ask('A workspace in Postman, by its name or id', none) : none;
  return answer === none ? here : [...here, ...(await inPostman(answer))];
}

async function inPostman(workspace: string): Promise<readonly Choice[]> {
  const { listPostman } = await import('../../project/list-postman.js');
  const found = await listPostman(workspace);
  return found.flatMap(({ collections, environments }) =>
    collections.map(({ name, source }) => ({ path: source, name, environments })),
  );
}

async function nameOf(source: string): Promise<FoundCollection> {
  if (!isFile(source)) return { path: source, name: '' };
  if (!existsSync(source)) throw new UsageError(`--source: ${source} does not exist. Check the path.`);
  const path = (isAbsolute(source) ? relative('', source) : source).replaceAll('\\', '/');
  return { path, name: (await readName(source)) ?? '' };
}

async function askFor(found: readonly Choice[], ask: Ask): Promise<readonly Choice[]> {
  if (found.length === 0) {
    const source = await ask('The collection (a path or a URL)', '');
    return source === '' ? [] : [await nameOf(source)];
  }
  const chosen: Choice[] = [];
  for (const each of found) {
    const answer = await ask(
      `A client of ${plainLine(each.name)} (${plainLine(each.path)})?`,
      each.environments ? 'no' : 'yes',
    );
    if (/^y/i.test(answer)) chosen.push(each);
  }
  return chosen;
}

async function describe(
  { path: source, name: title, environments = [] }: Choice,
  given: InitArguments,
  others: readonly NewClient[],
  ask: Ask | undefined,
): Promise<NewClient> {
  const answer = async (question: string, usual: string): Promise<string> =>
    ask ? ask(question, usual) : usual;
  const folder =
    given.output
      ?.split(/[\\/]/)
      .filter((part) => part !== '' && part !== '.')
      .at(-1) ?? '';
  const base = slugOf(title) || slugOf(folder) || 'api';
  const name =
    given.name ??
    (await answer(
      'Its name',
      unlike(
        base,
        others.map((other) => other.name),
      ),
    ));
  const output =
    given.output ??
    (await answer('Its folder', `src/${/^[a-z][\w-]*$/.test(name) ? name : slugOf(name) || 'api'}`));
  const environment = ask && (await askForEnvironment(environments, ask));
  const tests = given.tests ?? (ask && (await answer('Tests: vitest or none', 'vitest')));
  const mocks = given.mocks ?? (ask && (await answer('Mocks: msw or none', 'none')));
  if (name.trim() === '' || output.trim() === '')
    throw new UsageError('A name or a folder is empty, expected one.');
  return {
    name,
    source,
    output: output.replaceAll('\\', '/'),
    ...(environment !== undefined && { environment }),
    ...testsOf(tests, output),
    ...(mocks && { mocks }),
  };
}

async function askForEnvironment(found: readonly PostmanSource[], ask: Ask): Promise<string | undefined> {
  if (found.length === 0) return undefined;
  const names = found.map(({ name }) => plainLine(name)).join(', ');
  const answer = await ask(`Its environment (${names})`, none);
  const chosen = found.find(({ name }) => name === answer);
  if (!chosen && answer !== none)
    throw new UsageError(`There is no environment ${JSON.stringify(answer)}: there are ${names}.`);
  return chosen?.source;
}

/** Where the project has a folder of tests, it is named in the settings, so that it is plain where they go. */
function testsOf(tests: string | undefined, output: string): Pick<NewClient, 'tests'> {
  const guess = tests === 'none' ? undefined : guessTestsDir(resolve(output));
  if (guess !== undefined) return { tests: { dir: posix.join(output.replaceAll('\\', '/'), guess) } };
  return tests ? { tests } : {};
}

function slugOf(name: string): string {
  return kebabCase(camelCase(fittingWords(words(name), 40)));
}

function unlike(base: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

function sayUnasked(found: readonly FoundCollection[]): string {
  const listed = found
    .slice(0, 10)
    .map(({ path }) => plainLine(path))
    .join(', ');
  return found.length === 0
    ? 'init asks in a terminal, and this is none; and no collection is found here. Name one with --source.'
    : `init asks in a terminal, and this is none. Name a collection with --source, or take all that are here with --yes: ${listed}.`;
}
