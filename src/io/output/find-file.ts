import { lstat, readFile } from 'node:fs/promises';
import { foldersOf, pathOnDisk, type ClientPlaces } from './client-path.js';
import { hashText } from '../hash-text.js';
import { systemCode } from '../system-error.js';

/** What stands in the place of a file: `other` is no file, or lies behind a link. */
export type Found =
  | { readonly kind: 'missing' }
  | { readonly kind: 'other' }
  | { readonly kind: 'file'; readonly hash: string; readonly text: string };

/** Returns what tells what stands in a place from what stood there before. */
export function stateOf(found: Found): string {
  return found.kind === 'file' ? found.hash : found.kind;
}

/** Returns a function that looks a file up without ever following a link inside of a client's folders. */
export function createFileFinder(places: ClientPlaces): (path: string) => Promise<Found> {
  const folders = new Map<string, Promise<boolean>>();
  const isOpen = (folder: string): Promise<boolean> => {
    const known = folders.get(folder) ?? isFolderOrMissing(pathOnDisk(places, folder));
    folders.set(folder, known);
    return known;
  };
  return async (path) => {
    const open = await Promise.all(foldersOf(path, places.outside).map(isOpen));
    return open.every(Boolean) ? findFile(pathOnDisk(places, path)) : { kind: 'other' };
  };
}

async function isFolderOrMissing(place: string): Promise<boolean> {
  const stats = await statOf(place);
  return stats === undefined || stats.isDirectory();
}

async function findFile(place: string): Promise<Found> {
  const stats = await statOf(place);
  if (!stats) return { kind: 'missing' };
  if (!stats.isFile()) return { kind: 'other' };
  // A checkout on Windows may have turned every line end; no emitted file has a \r of its own.
  const text = (await readFile(place, 'utf8')).replaceAll('\r\n', '\n');
  return { kind: 'file', hash: hashText(text), text };
}

async function statOf(place: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(place);
  } catch (error) {
    // ENOTDIR: a parent is no folder, which the look at the parent itself has told.
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
