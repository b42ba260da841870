import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeProject } from './make-project.js';

/** Returns a new empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postwright-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns a new folder that packages are found from, and that is gone after the test. */
export async function projectFolder(): Promise<string> {
  const folder = await emptyFolder();
  await makeProject(folder);
  return folder;
}

/** Returns the paths of all files under a folder, in order; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** Returns the text of every file under a folder, and when it was last written, by its path. */
export async function snapshot(
  folder: string,
): Promise<Readonly<Record<string, readonly [text: string, time: number]>>> {
  const files = await listFiles(folder);
  const read = async (path: string): Promise<[string, [string, number]]> => {
    const place = join(folder, path);
    return [path, [await readFile(place, 'utf8'), (await stat(place)).mtimeMs]];
  };
  return Object.fromEntries(await Promise.all(files.map(read)));
}
