import type { ClientFile } from '../model/client-file.js';
import { manifestPath } from './client-path.js';
import { createFinder, type Found } from './find-file.js';
import { findStrangers } from './find-strangers.js';
import { hashText } from './hash-text.js';
import { inBatches } from './in-batches.js';
import type { Output } from './open-output.js';
import { onOutput } from './system-error.js';

/** What a run would do to one file of the output folder. */
export type FileChange =
  | { readonly kind: 'unchanged' | 'delete' | 'kept'; readonly path: string }
  | { readonly kind: 'create' | 'update' | 'edited'; readonly path: string; readonly text: string }
  | { readonly kind: 'foreign'; readonly path: string };

/**
 * Returns what has to be done so that the output folder holds the files: `edited` is a file of ours that somebody
 * changed by hand, `kept` one that is no longer generated but was changed by hand, `foreign` one that postwright did not
 * write. Nothing is written.
 */
export async function compareOutput(
  output: Output,
  files: readonly ClientFile[],
): Promise<readonly FileChange[]> {
  return onOutput(output.name, async () => {
    const find = createFinder(output.directory);
    const current = new Set(files.map((file) => file.path));
    const stale = [...output.written.keys()].filter((path) => !current.has(path));
    const changes = await inBatches(files, async (file) => judge(file, await find(file.path), output));
    const removals = await inBatches(stale, async (path) => judgeStale(path, await find(path), output));
    const strangers = output.written.size === 0 ? await findStrangers(output.directory, current) : [];
    return [...strangers.map(foreign), ...changes, ...removals.filter((change) => change !== undefined)];
  });
}

function foreign(path: string): FileChange {
  return { kind: 'foreign', path };
}

function judge({ path, text }: ClientFile, found: Found, output: Output): FileChange {
  if (found.kind === 'missing') return { kind: 'create', path, text };
  if (found.kind === 'other') return foreign(path);
  if (found.hash === hashText(text)) return { kind: 'unchanged', path };
  if (path === manifestPath) return output.manifest ? { kind: 'update', path, text } : foreign(path);
  const hashes = output.written.get(path);
  if (!hashes) return foreign(path);
  return { kind: hashes.has(found.hash) ? 'update' : 'edited', path, text };
}

function judgeStale(path: string, found: Found, output: Output): FileChange | undefined {
  if (found.kind !== 'file') return undefined;
  return { kind: output.written.get(path)?.has(found.hash) === true ? 'delete' : 'kept', path };
}
