import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../system-error.js';

/**
 * Makes a folder and those that it lies in; returns the topmost one that was not there, undefined where all were. Node's own
 * way to do so never ends in a file system that has no place for folders, such as /proc.
 */
export async function makeFolder(directory: string, mode?: number): Promise<string | undefined> {
  try {
    await mkdir(directory, { mode });
    return directory;
  } catch (error) {
    if (await isFolder(directory)) return undefined;
    const parent = dirname(directory);
    if (systemCode(error) !== 'ENOENT' || parent === directory) throw error;
    const top = await makeFolder(parent, mode);
    await mkdirUnlessThere(directory, mode);
    return top ?? directory;
  }
}

/** Another run may have made it meanwhile. */
async function mkdirUnlessThere(directory: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(directory, { mode });
  } catch (error) {
    if (!(await isFolder(directory))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}
