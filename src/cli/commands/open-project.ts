import { clientOptions } from '../../options.js';
import { chooseClients, parseShard, type Shard } from '../../project/choose-clients.js';
import type { Project } from '../../project/project.js';
import { findSettings, readProject } from '../../project/read-project.js';
import { UsageError } from '../usage-error.js';
import type { ClientsArguments } from './clients-arguments.js';
import { flagName } from './with-making.js';

/** Returns the project around the working folder with those of its clients that a command line is about. */
export async function openProject(given: ClientsArguments): Promise<Project> {
  const shard = given.shard === undefined ? undefined : readShard(given.shard);
  const project = await openWholeProject(given);
  return { ...project, clients: chooseClients(project, given.sources, shard) };
}

/** Returns the project around the working folder with all of its clients. */
export async function openWholeProject(given: ClientsArguments): Promise<Project> {
  refuseMaking(given);
  const file = findSettings();
  if (file === undefined) throw new UsageError(sayNowhere(given.sources));
  return readProject(file);
}

function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard) return shard;
  throw new UsageError(
    `--shard: found ${JSON.stringify(text)}, expected a part and their number, such as 2/8.`,
  );
}

/** What the settings say must not be undone by the next run without the flag. */
function refuseMaking(given: ClientsArguments): void {
  const values = new Map<string, unknown>(Object.entries(given));
  const named = [...clientOptions.keys()].find((name) => values.get(name) !== undefined);
  if (named === undefined) return;
  throw new UsageError(
    `--${flagName(named)} is for one client, with a source and --output. For those of a project, set ${JSON.stringify(named)} in postwright.json.`,
  );
}

function sayNowhere(sources: readonly string[]): string {
  return sources.length === 0
    ? 'No source is named, and there is no postwright.json here or above. Name a collection and --output, or run `postwright init`.'
    : 'The option --output is missing: the folder of the client. (There is no postwright.json here or above that names it.)';
}
