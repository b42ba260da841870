import { isAbsolute, relative } from 'node:path';
import { inputError, InputError } from '../diagnostics/errors.js';
import type { Inputs } from '../model/inputs.js';
import type { KeptNames } from '../model/lock.js';
import type { Surface } from '../model/surface.js';
import { gatherInputs } from './gather-inputs.js';
import { openOutput } from './open-output.js';
import { readOwnSnapshot } from './plan-changelog.js';

/** What a client was made from, as far as it is known, and the names that it has. */
export interface MadeFrom {
  /** What its callers saw when its changelog was written last, or its collection as it was committed. */
  readonly old: { readonly surface: Surface } | { readonly inputs: Inputs };
  readonly names?: KeptNames | undefined;
}

/** A client by the names of its files. */
interface NamedFiles {
  readonly source: string;
  readonly output: string;
  readonly environment?: readonly string[] | null | undefined;
  readonly config?: string | null | undefined;
}

/**
 * Returns what a client was made from: its snapshot, where it has a changelog, else the collection in git's last commit; an
 * InputError where there is neither.
 */
export async function readMadeFrom({ source, output: folder, ...files }: NamedFiles): Promise<MadeFrom> {
  const output = await openOutput(folder);
  const { names } = output;
  const surface = await readOwnSnapshot(output);
  if (surface) return { old: { surface }, names };
  const isNamedAlone = /^https?:\/\//i.test(source) || /^[^:\\/]{2,}:|^:/.test(source);
  if (isNamedAlone) throw unknownBase(source, folder, 'it is no file of this folder');
  try {
    const path = (isAbsolute(source) ? relative('', source) : source).replaceAll('\\', '/');
    const committed = `HEAD:${path.startsWith('../') ? path : `./${path}`}`;
    return { old: { inputs: await gatherInputs({ ...files, source: committed }) }, names };
  } catch (error) {
    const isMissing =
      error instanceof InputError && error.diagnostics.every(({ code }) => code === 'source-missing');
    if (!isMissing) throw error;
    throw unknownBase(source, folder, 'the last commit in git does not have it');
  }
}

function unknownBase(source: string, folder: string, problem: string): InputError {
  const message = `${source} has no earlier version that the client in ${folder} could have been made from: ${problem}. Set "changelog": true for the client, and the next run keeps what callers see of it.`;
  return inputError('source-missing', message, { file: source });
}
