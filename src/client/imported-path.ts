import { posix } from 'node:path';

/** Returns the path from the client's folder on of what a file of the client imports by a relative path. */
export function importedPath(from: string, specifier: string, directory: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  if (!path.startsWith('../')) return path;
  // A file outside of the client names those inside by the name of the client's folder.
  const client = directory.replaceAll('\\', '/');
  return posix.relative(client, posix.join(client, path));
}
