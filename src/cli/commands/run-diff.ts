import { compare } from '../../compare.js';
import { gatherInputs } from '../../client/gather-inputs.js';
import type { Severities } from '../../model/change.js';
import type { DiffArguments } from './command-arguments.js';
import type { Context } from '../context.js';
import { printCompared, reportCompared } from '../report/report-compared.js';
import { withProgress } from '../report/progress.js';
import { UsageError } from '../usage-error.js';

/** Prints what changed; exit 1 where a change breaks code and that was asked for, 2 where a part could not be compared. */
export async function runDiff(given: DiffArguments, context: Context): Promise<void> {
  if (given.json && given.markdown) throw new UsageError('--json and --markdown exclude each other.');
  const versions = await twoVersions(given.sources);
  if (versions === undefined) {
    const { diffClients } = await import('./diff-clients.js');
    return diffClients(given, context);
  }
  if (given.usage || given.tsconfig !== undefined || given.failOn === 'usage')
    throw new UsageError(
      '--usage and --tsconfig are for the clients of postwright.json: two collections have no folder that code could call.',
    );
  const [old, now] = versions;
  const { environment, config, oldEnvironment, oldConfig, allowHttp } = given;
  if (old === '-' && now === '-')
    throw new UsageError('Only one of the two collections can be standard input.');
  const compared = await withProgress(context.terminal.stderr, async (listen) => {
    listen('reading');
    const before = { environment: oldEnvironment ?? environment, config: oldConfig ?? config };
    return compare(
      await gatherInputs({ source: old, ...before, allowHttp }),
      await gatherInputs({ source: now, environment, config, allowHttp }),
      { severities: await readSeverities() },
      listen,
    );
  });
  context.terminal.stdout.write(printCompared(compared, given, context));
  await reportCompared(compared, given, context);
}

/** Two collections are judged by the settings of the project that one stands in, where there is one. */
async function readSeverities(): Promise<Severities | undefined> {
  const { findSettings, readProject } = await import('../../project/read-project.js');
  const file = findSettings();
  return file === undefined ? undefined : (await readProject(file)).severities;
}

/** Two words are two collections, unless both are names of clients. */
async function twoVersions(sources: readonly string[]): Promise<readonly [string, string] | undefined> {
  const [old, now, ...more] = sources;
  if (old === undefined || now === undefined || more.length > 0) return undefined;
  if ([old, now].some((word) => /[\\/.:]|^-$/.test(word))) return [old, now];
  const { findSettings, readProject } = await import('../../project/read-project.js');
  const file = findSettings();
  const clients = file === undefined ? [] : (await readProject(file)).clients;
  const areClients = [old, now].every((word) => clients.some(({ name }) => name === word));
  return areClients ? undefined : [old, now];
}
