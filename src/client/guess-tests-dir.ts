import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What stands at the top of a package, or of a repository. */
const marks = ['package.json', 'postwright.json', '.git'];

/** What a project calls the folder of its tests. */
const testFolders = ['test', 'tests'];

/**
 * Returns where the tests of a client go by default, as a path from its folder on: into the folder of tests that its package
 * has, by the path that the client has in `src`. Undefined where there is no such folder, or the client is in it.
 */
export function guessTestsDir(directory: string): string | undefined {
  const top = packageOf(dirname(directory));
  const folder = testFolders.find((name) => top !== undefined && isFolder(join(top, name)));
  if (top === undefined || folder === undefined) return undefined;
  const [first = '', ...rest] = relative(top, directory).split(/[\\/]/);
  const place = first === 'src' || first === 'lib' ? rest : [first, ...rest];
  if (place.length === 0 || testFolders.includes(first)) return undefined;
  return relative(directory, join(top, folder, ...place)).replaceAll('\\', '/');
}

function packageOf(folder: string): string | undefined {
  if (marks.some((name) => existsSync(join(folder, name)))) return folder;
  return dirname(folder) === folder ? undefined : packageOf(dirname(folder));
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
