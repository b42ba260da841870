import { join } from 'node:path';
import { InternalError } from '../../diagnostics/errors.js';

/** The file in a client's folder that says what changed of it: the user's own, but for what is added on top. */
export const changelogPath = 'CHANGELOG.md';

/** The file that holds what callers of a client saw when its changelog was written last. */
export const snapshotPath = 'api-snapshot.json';

/** How the folders begin in which a run keeps its files until all of them are there. */
export const stagingPrefix = '.postwright-';

/** Where the files of a client stand. */
export interface ClientPlaces {
  /** The client's folder, absolute. */
  readonly directory: string;
  /** Folders outside of it that hold its tests, each as a path from it on: `../../test/shop`. */
  readonly outside: readonly string[];
}

/**
 * Tells whether a path of a client stays inside of its folder, or of one of those outside of it that are its own, on every
 * platform. A manifest is a file like any other: somebody may have written `../../.ssh/config` into it.
 */
export function isClientPath(path: string, outside: readonly string[] = []): boolean {
  const { own } = splitPath(path, outside);
  if (/[\\:*?"<>|]|\p{Cc}/u.test(own)) return false;
  return own.split('/').every(isSegment);
}

/** Returns the folder outside of the client's that a path lies in, empty for none, and the path from there on. */
function splitPath(
  path: string,
  outside: readonly string[],
): { readonly folder: string; readonly own: string } {
  const folder = outside.find((each) => path.startsWith(`${each}/`));
  return folder === undefined ? { folder: '', own: path } : { folder, own: path.slice(folder.length + 1) };
}

/** Windows leaves dots and spaces at the end of a name out, and keeps some names for its devices, whatever their extension. */
function isSegment(segment: string): boolean {
  const isDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(segment);
  return segment !== '' && !/[. ]$/.test(segment) && !isDevice && Buffer.byteLength(segment) <= 255;
}

/** Returns where a file of the client stands on this machine; throws where that is no place of the client's. */
export function pathOnDisk({ directory, outside }: ClientPlaces, path: string): string {
  if (!isClientPath(path, outside)) throw new InternalError(`a path leaves the output folder: ${path}`);
  return join(directory, ...path.split('/'));
}

/** Returns the folders inside of the client's own that a path goes through, from the top: `a` and `a/b` for `a/b/c.ts`. */
export function foldersOf(path: string, outside: readonly string[] = []): readonly string[] {
  const { folder, own } = splitPath(path, outside);
  const segments = own.split('/').slice(0, -1);
  const start = folder === '' ? '' : `${folder}/`;
  return segments.map((_, at) => start + segments.slice(0, at + 1).join('/'));
}
