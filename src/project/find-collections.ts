import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../io/system-error.js';
import { nameOfCollection } from '../parse/name-of-collection.js';

/** A file that holds a Postman collection. */
export interface FoundCollection {
  /** From the folder that was searched, with `/` between the names on every system. */
  readonly path: string;
  /** What the collection is called. */
  readonly name: string;
}

/** How far a search goes: it is to end soon in any folder that somebody happens to stand in. */
const limits = { depth: 6, entries: 5_000, bytes: 32 * 1024 * 1024 };

/** Folders that hold what others made, or what is made again. */
const skipped = new Set(['node_modules', 'bower_components', 'vendor', 'dist', 'build', 'out', 'coverage']);

/** Returns the files below a folder that are collections by what they hold, in the order of their paths. Links are not followed. */
export async function findCollections(folder: string): Promise<readonly FoundCollection[]> {
  const found: FoundCollection[] = [];
  for (const path of await listJson(folder)) {
    const name = await readName(join(folder, path));
    if (name !== undefined) found.push({ path, name });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the name of the collection in a file; undefined where it holds none, or cannot be read. */
export async function readName(file: string): Promise<string | undefined> {
  return unlessDenied(async () => {
    const found = await stat(file);
    return found.isFile() && found.size <= limits.bytes ? nameOfCollection(await readFile(file)) : undefined;
  });
}

async function listJson(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  let level: readonly string[] = [''];
  let seen = 0;
  for (let depth = 0; depth < limits.depth && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const parent of level) {
      const entries =
        (await unlessDenied(() => readdir(join(folder, parent), { withFileTypes: true }))) ?? [];
      for (const entry of entries) {
        seen += 1;
        if (seen > limits.entries) return files;
        const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) next.push(path);
        if (entry.isFile() && /\.json$/i.test(entry.name)) files.push(path);
      }
    }
    level = next;
  }
  return files;
}

async function unlessDenied<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
