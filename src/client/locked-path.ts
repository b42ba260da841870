import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** What stands at the top of a project. */
const marks = ['.git', 'package.json', 'postwright.json'];

/**
 * Returns the path of a file from a client's folder on, as it is the same on every machine; undefined for one outside of
 * the client's project, and for what is no file: it is not remembered.
 */
export function lockedPath(file: string, directory: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const place = resolve(file);
  const inProject = relative(projectOf(directory), place);
  const path = relative(directory, place);
  const isOutside = inProject === '..' || /^\.\.[\\/]/.test(inProject) || isAbsolute(inProject);
  return isOutside || isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
}

/** Returns the path from the working folder of a file that a lock names from the client's folder on. */
export function unlockedPath(path: string, directory: string): string {
  return relative('', join(directory, path)) || '.';
}

/** Returns the top of the project that a folder belongs to: the folder above it where nothing marks one. */
function projectOf(directory: string): string {
  const above = dirname(directory);
  for (let folder = above; ; folder = dirname(folder)) {
    if (marks.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return above;
  }
}
