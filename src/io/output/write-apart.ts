import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { inputError } from '../../diagnostics/errors.js';
import { systemCode } from '../system-error.js';

/** Returns the text of a file; undefined where there is none. */
export async function readApart(file: string): Promise<string | undefined> {
  return onFile(file, async () => {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

/** Tells whether there is a file, and another one than `source`. */
export async function isOther(file: string, source: string): Promise<boolean> {
  const place = async (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);
  const found = await place(file);
  return found !== undefined && found !== (await place(source));
}

/** Writes a single file as a whole or not at all; an InputError where that cannot be. */
export async function writeApart(file: string, text: string): Promise<void> {
  const staged = `${file}.${String(process.pid)}.tmp`;
  await onFile(file, async () => {
    try {
      await writeFile(staged, text, { flag: 'wx' });
      await rename(staged, file);
    } catch (error) {
      await rm(staged, { force: true });
      throw error;
    }
  });
}

async function onFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const message = `${file} cannot be read or written: the system says ${code}. Check its path and its permissions.`;
    throw inputError('output-unwritable', message, { file }, { cause: error });
  }
}
