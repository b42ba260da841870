import { join } from 'node:path';
import { InternalError } from '../../diagnostics/errors.js';

/** The file in a client's folder that says what changed of it: the user's own, but for what is added on top. */
export const changelogPath = 'CHANGELOG.md';

/** The file that holds what callers of a client saw when its changelog was written last. */
export const snapshotPath = 'api-snapshot.json';

/** How the folders begin in which a run keeps its files until all of them are there. */
export const stagingPrefix = '.postwright-';

/**
 * Tells whether a path of a client stays inside of its folder on every platform. A manifest is a file like any other:
 * somebody may have written `../../.ssh/config` into it.
 */
export function isClientPath(path: string): boolean {
  if (/[\\:*?"<>|]|\p{Cc}/u.test(path)) return false;
  return path.split('/').every(isSegment);
}

/** Windows leaves dots and spaces at the end of a name out, and keeps some names for its devices, whatever their extension. */
function isSegment(segment: string): boolean {
  const isDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(segment);
  return segment !== '' && !/[. ]$/.test(segment) && !isDevice && Buffer.byteLength(segment) <= 255;
}

/** Returns where a file of the client stands on this machine; throws where that would be outside of its folder. */
export function pathOnDisk(directory: string, path: string): string {
  if (!isClientPath(path)) throw new InternalError(`a path leaves the output folder: ${path}`);
  return join(directory, ...path.split('/'));
}

/** Returns the folders that a path of a client goes through, from the top: `a` and `a/b` for `a/b/c.ts`. */
export function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, at) => segments.slice(0, at + 1).join('/'));
}
