import { createFinder } from './find-file.js';
import { inBatches } from '../in-batches.js';
import type { Output } from '../../client/open-output.js';
import { isClientPath } from './client-path.js';

/** Tells whether the client is there as the last run left it: every file that it wrote, as it wrote it, and no run died since. */
export async function isIntact({ directory, manifest, leftovers, staleLock }: Output): Promise<boolean> {
  if (manifest === undefined || leftovers.length > 0 || staleLock) return false;
  const find = createFinder(directory);
  const intact = await inBatches(manifest.files, async ({ path, hash }) => {
    const found = isClientPath(path) ? await find(path) : undefined;
    return found?.kind === 'file' && found.hash === hash;
  });
  return intact.every(Boolean);
}
