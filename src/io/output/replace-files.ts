import { access, constants, copyFile, link, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath, type ClientFile } from '../../model/client-file.js';
import { inBatches } from '../in-batches.js';
import { systemCode } from '../system-error.js';
import { foldersOf, pathOnDisk, stagingPrefix, type ClientPlaces } from './client-path.js';
import { HalfMovedError, moveTogether, type Move } from './move-together.js';

/**
 * Writes files into a folder and takes others away, for who has the lock. Every file is complete before the first one is
 * moved into its place, and the manifest comes last: where it fails the folder is as it was, and where it is killed the
 * next run can mend the folder.
 */
export async function replaceFiles(
  places: ClientPlaces,
  writes: readonly ClientFile[],
  removals: readonly string[],
): Promise<void> {
  const staging = join(places.directory, `${stagingPrefix}${String(process.pid)}`);
  const clear = (): Promise<void> => rm(staging, { recursive: true, force: true });
  try {
    // What stands there is no run's: this process has that number. A link would lead every file to somewhere else.
    await clear();
    await mkdir(staging, { recursive: true });
    const moves = await stage(places, staging, writes);
    await makeFolders(places, [...writes.map((file) => file.path), ...removals]);
    moveTogether(
      [...moves, ...removals.map((path, at) => removal(places, staging, path, at))].sort(manifestLast),
    );
  } catch (error) {
    // The staged manifest tells the next run which of the moved files are ours.
    if (error instanceof HalfMovedError) throw error.cause;
    await clear();
    await inBatches(writes, ({ path }) => removeEmptyParents(places, path));
    throw error;
  }
  await clear();
  await inBatches(removals, (path) => removeEmptyParents(places, path));
}

/**
 * Writes every file into the staging folder, and keeps what it is to replace there under a second name. The manifest keeps
 * its own name: the next run finds it there when this one is killed, and knows by it which files are ours.
 */
async function stage(
  places: ClientPlaces,
  staging: string,
  writes: readonly ClientFile[],
): Promise<readonly Move[]> {
  const named = writes.map((file, at) => ({ ...file, from: join(staging, stagedName(file.path, at)) }));
  return inBatches(named, async ({ path, text, from }) => {
    await writeFile(from, text);
    const to = pathOnDisk(places, path);
    const backup = await keepUnder(`${from}.old`, to);
    return { from, to, ...(backup !== undefined && { backup }) };
  });
}

function stagedName(path: string, at: number): string {
  return path === manifestPath ? manifestPath : String(at);
}

function removal(places: ClientPlaces, staging: string, path: string, at: number): Move {
  return { from: pathOnDisk(places, path), to: join(staging, `removed-${String(at)}`) };
}

function manifestLast(a: Move, b: Move): number {
  return Number(a.from.endsWith(manifestPath)) - Number(b.from.endsWith(manifestPath));
}

/** Gives a file a second name, or copies it where the file system has no such thing; undefined where there is no file. */
async function keepUnder(name: string, file: string): Promise<string | undefined> {
  try {
    await link(file, name);
    return name;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    await copyFile(file, name);
    return name;
  }
}

/** A folder that may not be written is found here, before the first file is moved. */
async function makeFolders(places: ClientPlaces, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(pathOnDisk(places, path))));
  await inBatches([...folders], async (folder) => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
}

async function removeEmptyParents(places: ClientPlaces, path: string): Promise<void> {
  for (const folder of foldersOf(path, places.outside).toReversed()) {
    try {
      await rmdir(pathOnDisk(places, folder));
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      return;
    }
  }
}
