import { readFile } from 'node:fs/promises';
import { systemCode } from './system-error.js';

/** Returns the text of a file; undefined where there is none. */
export async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
