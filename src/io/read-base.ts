import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../model/client-file.js';
import type { Output } from './open-output.js';
import { systemCode } from './system-error.js';

/** Returns what the last run wrote, by the paths of the files; empty where that is not there to be read. */
export async function readBase({ directory }: Output): Promise<ReadonlyMap<string, string>> {
  const { unpackBase } = await import('../merge/unpack-base.js');
  try {
    return unpackBase(await readFile(join(directory, basePath), 'utf8'));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return new Map();
  }
}
