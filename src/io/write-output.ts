import { access, constants, mkdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClientFile } from '../model/client-file.js';
import { manifestPath, foldersOf, placeOf, stagingPrefix } from './client-path.js';
import type { FileChange } from './compare-output.js';
import { inBatches } from './in-batches.js';
import type { Output } from './open-output.js';
import { onOutput, systemCode } from './system-error.js';

/** A file to be written, and the name it has in the staging folder. */
interface Staged extends ClientFile {
  readonly place: string;
}

/**
 * Brings the output folder to what the changes say; `edited` files are overwritten too, and `kept` and `foreign` ones
 * are left alone: whether that is wanted is for the caller to ask first. Every file is complete before the first one is
 * moved into its place, and the manifest comes last: a run that is killed leaves nothing that the next one cannot mend.
 */
export async function writeOutput(output: Output, changes: readonly FileChange[]): Promise<void> {
  const writes = changes.filter((change) => 'text' in change);
  const removals = changes.filter((change) => change.kind === 'delete').map((change) => change.path);
  if (writes.length + removals.length + output.leftovers.length === 0) return;
  const { directory, leftovers } = output;
  const staging = join(directory, `${stagingPrefix}${String(process.pid)}`);
  await onOutput(output.name, async () => {
    const staged = await prepare(directory, staging, writes, removals);
    // Nothing is cleared away when this part fails: the staged manifest tells the next run which files are ours.
    const isManifest = (file: Staged): boolean => file.path === manifestPath;
    await inBatches(
      staged.filter((file) => !isManifest(file)),
      (file) => moveIntoPlace(directory, file),
    );
    await inBatches(removals, (path) => unlink(placeOf(directory, path)));
    await inBatches(staged.filter(isManifest), (file) => moveIntoPlace(directory, file));
    await inBatches([staging, ...leftovers], (folder) => rm(folder, { recursive: true, force: true }));
    await inBatches(removals, (path) => removeEmptyParents(directory, path));
  });
}

/** Writes every file into the staging folder and makes the folders; leaves no trace where one of it fails. */
async function prepare(
  directory: string,
  staging: string,
  writes: readonly ClientFile[],
  removals: readonly string[],
): Promise<readonly Staged[]> {
  // What stands there is no run's: this process has that number. A link would lead every file to somewhere else.
  await rm(staging, { recursive: true, force: true });
  const created = await mkdir(staging, { recursive: true });
  try {
    const staged = await stage(staging, writes);
    await makeFolders(directory, [...writes.map((file) => file.path), ...removals]);
    return staged;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    await inBatches(writes, ({ path }) => removeEmptyParents(directory, path));
    if (created !== undefined) await removeEmptyFolders(directory, dirname(created));
    throw error;
  }
}

/** The manifest keeps its name in the staging folder: the next run finds it there when this one is interrupted. */
async function stage(staging: string, writes: readonly ClientFile[]): Promise<readonly Staged[]> {
  const staged = writes.map((file, at) => ({
    ...file,
    place: join(staging, file.path === manifestPath ? manifestPath : String(at)),
  }));
  await inBatches(staged, (file) => writeFile(file.place, file.text));
  return staged;
}

/** A folder that may not be written is found here, before the first file is moved. */
async function makeFolders(directory: string, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(placeOf(directory, path))));
  await inBatches([...folders], async (folder) => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
}

async function moveIntoPlace(directory: string, file: Staged): Promise<void> {
  await rename(file.place, placeOf(directory, file.path));
}

async function removeEmptyParents(directory: string, path: string): Promise<void> {
  for (const folder of foldersOf(path).toReversed()) {
    if (!(await removeIfEmpty(placeOf(directory, folder)))) return;
  }
}

/** Removes the folder and those above it, up to but not including the last one that was there before. */
async function removeEmptyFolders(folder: string, upTo: string): Promise<void> {
  let at = folder;
  while (at !== upTo && at.length > upTo.length && (await removeIfEmpty(at))) at = dirname(at);
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
