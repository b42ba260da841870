import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { isInProject } from '../io/output/is-in-project.js';

/**
 * Returns the path of a file from a client's folder on, as it is the same on every machine; undefined for one outside of
 * the client's project, and for what is no file: it is not remembered.
 */
export function lockedPath(file: string, directory: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const place = resolve(file);
  const path = relative(directory, place);
  return !isInProject(place, directory) || isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
}

/** Returns the path from the working folder of a file that a lock names from the client's folder on. */
export function unlockedPath(path: string, directory: string): string {
  return relative('', join(directory, path)) || '.';
}
