import { inBatches } from '../io/in-batches.js';
import { isClientPath } from '../io/output/client-path.js';
import { createFileFinder } from '../io/output/find-file.js';
import type { ManifestFile } from '../model/manifest.js';
import type { OutputFolder } from './output-folder.js';

/** Tells whether a client is there as the last run left it: every file that it wrote, as it wrote it, and no run died since. */
export async function isIntact(
  { directory, leftovers, staleLock }: OutputFolder,
  files: readonly ManifestFile[],
): Promise<boolean> {
  if (leftovers.length > 0 || staleLock) return false;
  const find = createFileFinder(directory);
  const intact = await inBatches(files, async ({ path, hash }) => {
    const found = isClientPath(path) ? await find(path) : undefined;
    return found?.kind === 'file' && found.hash === hash;
  });
  return intact.every(Boolean);
}
