import { rm } from 'node:fs/promises';
import { InternalError } from '../diagnostics/errors.js';
import { inBatches } from '../io/in-batches.js';
import type { ClientPlaces } from '../io/output/client-path.js';
import { createFileFinder, stateOf } from '../io/output/find-file.js';
import { lockOutput } from '../io/output/lock-output.js';
import { replaceFiles } from '../io/output/replace-files.js';
import { onOutput } from '../io/system-error.js';
import type { OutputChanges } from './compare-output.js';
import { hasMoved, type OutputFolder } from './output-folder.js';
import { isLoss } from './refuse-loss.js';

/**
 * Brings the output folder to what the changes say; `kept` and `retained` files are left alone. Every file is complete before
 * the first one is moved into its place, and the manifest comes last: a run that fails leaves the folder as it was, and one
 * that is killed leaves nothing that the next one cannot mend. Returns false, with nothing written, where another run, or
 * somebody's editor, has written into the folder since it was compared.
 */
export async function writeOutput(
  output: OutputFolder,
  { changes, seen }: Pick<OutputChanges, 'changes' | 'seen'>,
): Promise<boolean> {
  if (changes.some(isLoss)) throw new InternalError('what would lose something was not refused');
  const writes = changes.filter((change) => 'text' in change);
  const removals = changes.filter((change) => change.kind === 'delete').map((change) => change.path);
  const { directory, leftovers, staleLock, name } = output;
  if (writes.length + removals.length + leftovers.length === 0 && !staleLock) return true;
  return onOutput(name, async () => {
    const lock = await lockOutput(directory, name);
    try {
      const paths = [...writes.map(({ path }) => path), ...removals];
      if ((await hasMoved(output)) || !(await standsAsSeen(output, paths, seen))) return false;
      if (paths.length > 0) await replaceFiles(output, writes, removals);
      await inBatches(leftovers, (folder) => rm(folder, { recursive: true, force: true }));
      return true;
    } finally {
      await lock.release();
    }
  });
}

/** An edit may have been saved since the comparison. */
async function standsAsSeen(
  places: ClientPlaces,
  paths: readonly string[],
  seen: OutputChanges['seen'],
): Promise<boolean> {
  const find = createFileFinder(places);
  const looked = paths.filter((path) => seen.has(path));
  const same = await inBatches(looked, async (path) => stateOf(await find(path)) === seen.get(path));
  return same.every(Boolean);
}
