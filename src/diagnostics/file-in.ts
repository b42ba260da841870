import { posix } from 'node:path';

/** Returns what messages call a file in a folder: the folder as the user named it, and the path from there. */
export function fileIn(folder: string, path: string): string {
  const start = folder.replace(/[\\/]+$/, '');
  if (path.startsWith('../')) return posix.join(start.replaceAll('\\', '/'), path);
  return start === '' && folder !== '' ? `/${path}` : `${start}/${path}`;
}
