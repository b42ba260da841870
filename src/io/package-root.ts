import { existsSync } from 'node:fs';

/** The package's own folder: the nearest one above this module with a package.json, in `src/` and in a bundle alike. */
export const packageRoot: URL = findRoot(new URL('.', import.meta.url));

function findRoot(folder: URL): URL {
  const parent = new URL('..', folder);
  return existsSync(new URL('package.json', folder)) || parent.href === folder.href
    ? folder
    : findRoot(parent);
}
