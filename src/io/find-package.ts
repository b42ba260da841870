import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Returns the file that tells which version of a module is installed, as seen from a folder: a path means the file itself, a
 * package its package.json. Undefined where there is none.
 */
export function findPackage(specifier: string, folder: string): string | undefined {
  const found = /^(?:[./]|[a-z]:)/i.test(specifier)
    ? resolve(folder, specifier)
    : installed(specifier, folder);
  return found !== undefined && existsSync(found) ? found : undefined;
}

function installed(specifier: string, folder: string): string | undefined {
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [''];
  const file = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? undefined : installed(specifier, dirname(folder));
}
