import { isAbsolute, relative } from 'node:path';
import { inputError, InputError } from '../diagnostics/errors.js';
import { manifestPath } from '../model/client-file.js';
import type { Inputs } from '../model/inputs.js';
import type { KeptNames } from '../model/lock.js';
import type { Surface } from '../model/surface.js';
import { openGit } from '../io/open-git.js';
import { gatherInputs } from './gather-inputs.js';
import { openOutput } from './open-output.js';
import { readOwnSnapshot } from './plan-changelog.js';

/** What a client was made from, as far as it is known, and the names that it has. */
export interface MadeFrom {
  /** What its callers saw when its changelog was written last, or its collection as it was committed. */
  readonly old: { readonly surface: Surface } | { readonly inputs: Inputs };
  readonly names?: KeptNames | undefined;
  /** What to say where it turns out to be made from something else; undefined where that cannot be. */
  readonly doubt?: InputError | undefined;
}

/** A client by the names of its files. */
interface NamedFiles {
  readonly source: string;
  readonly output: string;
  readonly environment?: readonly string[] | null | undefined;
  readonly config?: string | null | undefined;
}

/**
 * Returns what a client was made from: its snapshot, where it has a changelog, else the collection in git as it was when the
 * client was committed, or in the last commit where git does not tell when; an InputError where there is neither.
 */
export async function readMadeFrom({ source, output: folder, ...files }: NamedFiles): Promise<MadeFrom> {
  const output = await openOutput(folder);
  const { names } = output;
  const surface = await readOwnSnapshot(output);
  if (surface) return { old: { surface }, names };
  const isNamedAlone = /^https?:\/\//i.test(source) || /^[^:\\/]{2,}:|^:/.test(source);
  if (isNamedAlone) throw unknownBase(source, folder, 'it is no file of this folder');
  const { revision, isKnown } = await findBaseRevision(output.directory);
  try {
    const old = { inputs: await gatherCommitted({ source, ...files }, revision) };
    if (isKnown) return { old, names };
    const problem =
      'git does not tell which version that is (the client is not committed, or the clone is shallow)';
    return { old, names, doubt: unknownBase(source, folder, problem) };
  } catch (error) {
    const isMissing =
      error instanceof InputError && error.diagnostics.every(({ code }) => code === 'source-missing');
    if (!isMissing) throw error;
    const commit = isKnown ? 'the commit of the client' : 'the last commit in git';
    throw unknownBase(source, folder, `${commit} does not have it`);
  }
}

/** The commit whose collection a client was made from. */
interface BaseRevision {
  readonly revision: string;
  /** The client stands as git has it, and the commit is the one that brought it; else it is the last commit, at a guess. */
  readonly isKnown: boolean;
}

/** Returns the commit that brought the client in a folder, as its manifest tells. */
async function findBaseRevision(directory: string): Promise<BaseRevision> {
  const git = openGit(directory);
  const guess = { revision: 'HEAD', isKnown: false };
  if ((await git(['diff', '--quiet', 'HEAD', '--', manifestPath])) === undefined) return guess;
  const log = await git(['log', '--format=%H %P', '--no-show-signature', '-1', 'HEAD', '--', manifestPath]);
  const [revision, parent] = log?.toString('utf8').trim().split(' ') ?? [];
  if (revision === undefined || revision === '') return guess;
  // The oldest commit of a shallow clone seems to have brought all that there is.
  const isCut = parent === undefined && String(await git(['rev-parse', '--is-shallow-repository'])).trim();
  return isCut === 'true' ? guess : { revision, isKnown: true };
}

/** Environments and a configuration that git does not have, which may hold secrets, are those of today. */
async function gatherCommitted(
  { source, environment, config }: Omit<NamedFiles, 'output'>,
  revision: string,
): Promise<Inputs> {
  const git = openGit('.');
  const where = async (file: string): Promise<string> => {
    const name = committedName(file, revision);
    return (await git(['cat-file', '-e', name])) === undefined ? file : name;
  };
  return gatherInputs({
    source: committedName(source, revision),
    environment: environment && (await Promise.all(environment.map(where))),
    config: config && (await where(config)),
  });
}

/** The name that git has for a file. */
function committedName(file: string, revision: string): string {
  const path = (isAbsolute(file) ? relative('', file) : file).replaceAll('\\', '/');
  return `${revision}:${path.startsWith('../') ? path : `./${path}`}`;
}

function unknownBase(source: string, folder: string, problem: string): InputError {
  const message = `${source} has no earlier version that the client in ${folder} is known to be made from: ${problem}. Set "changelog": true for the client, and the next run keeps what callers see of it.`;
  return inputError('source-missing', message, { file: source });
}
