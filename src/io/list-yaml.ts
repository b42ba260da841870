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
      const isHidden = entry.name.startsWith('.') && !entry.name.endsWith('.resources');
      if (entry.isDirectory() && !isHidden && !skipped.has(entry.name)) pending.push(path);
      if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) found.push(path);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}
