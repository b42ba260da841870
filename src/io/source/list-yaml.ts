import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where nobody keeps a collection, and other people's files are many. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Returns the paths of the YAML files under a directory, in the order of their code units, with `/` between the names.
 * Links are not followed; of hidden folders only Postman's own are looked into.
 */
export function listYaml(directory: string): readonly string[] {
  const found: string[] = [];
  const pending = [''];
  for (const folder of pending) {
    for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && isLookedInto(entry.name)) pending.push(path);
      if (entry.isFile() && isYaml(entry.name)) found.push(path);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** Returns whether a path under a directory is one that `listYaml` finds. */
export function isCollectionPath(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.every(isLookedInto) && isYaml(path);
}

function isLookedInto(folder: string): boolean {
  const isHidden = folder.startsWith('.') && !folder.endsWith('.resources');
  return !isHidden && !skipped.has(folder);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
