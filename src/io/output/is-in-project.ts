import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { systemCode } from '../system-error.js';

/** Tells whether a place is in the project that a client's folder belongs to, also behind links. */
export function isInProject(place: string, directory: string): boolean {
  const path = relative(realPlace(topOf(directory)), realPlace(place));
  return path !== '' && path !== '..' && !/^\.\.[\\/]/.test(path) && !isAbsolute(path);
}

/**
 * Returns the top of the project around a folder: of the repository, else the outermost folder with a package or settings.
 * Where nothing marks one, it is the working folder if that is above, else the folder above.
 */
function topOf(directory: string): string {
  const above = dirname(directory);
  const folders = foldersAbove(above);
  const repository = folders.find((folder) => existsSync(join(folder, '.git')));
  const isMarked = (folder: string): boolean =>
    ['package.json', 'postwright.json'].some((name) => existsSync(join(folder, name)));
  return repository ?? folders.findLast(isMarked) ?? folders.find((each) => each === resolve('')) ?? above;
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

/** Returns a place without links in its path; what is not there yet is where the nearest folder above it is. */
export function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const parent = dirname(place);
    return parent === place ? place : join(realPlace(parent), basename(place));
  }
}
