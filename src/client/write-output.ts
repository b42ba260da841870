import { rm } from 'node:fs/promises';
import { inBatches } from '../io/in-batches.js';
import { lockOutput } from '../io/output/lock-output.js';
import { replaceFiles } from '../io/output/replace-files.js';
import { onOutput } from '../io/system-error.js';
import type { FileChange } from '../model/file-change.js';
import { hasMoved, type OutputFolder } from './output-folder.js';

/**
 * Brings the output folder to what the changes say; `edited` files are overwritten too, and `kept`, `retained` and
 * `foreign` ones are left alone: whether that is wanted is for the caller to ask first. Every file is complete before the
 * first one is moved into its place, and the manifest comes last: a run that fails leaves the folder as it was, and one
 * that is killed leaves nothing that the next one cannot mend. Returns false, with nothing written, where another run has
 * written into the folder since it was opened.
 */
export async function writeOutput(output: OutputFolder, changes: readonly FileChange[]): Promise<boolean> {
  const writes = changes.filter((change) => 'text' in change);
  const removals = changes.filter((change) => change.kind === 'delete').map((change) => change.path);
  const { directory, leftovers, staleLock, name } = output;
  if (writes.length + removals.length + leftovers.length === 0 && !staleLock) return true;
  return onOutput(name, async () => {
    const lock = await lockOutput(directory, name);
    try {
      if (await hasMoved(output)) return false;
      if (writes.length + removals.length > 0) await replaceFiles(directory, writes, removals);
      await inBatches(leftovers, (folder) => rm(folder, { recursive: true, force: true }));
      return true;
    } finally {
      await lock.release();
    }
  });
}
