import { readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ClientFile } from '../../model/client-file.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';
import { cacheFolder } from './run-memory.js';

/** The texts of so many clients are remembered on a machine; then the older half is forgotten. */
const most = 60;

/** A few packed bytes can stand for a thousand times as many. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Remembers the texts of a client in this state as they were generated: merges begin with them until git has them. A
 * machine that cannot remember has only git.
 */
export async function rememberTexts(state: string, files: readonly ClientFile[]): Promise<void> {
  const folder = textFolder();
  const place = join(folder, state);
  try {
    await makeFolder(folder, 0o700);
    const packed = deflateRawSync(JSON.stringify(files.map(({ path, text }) => [path, text])), { level: 1 });
    await writeFile(`${place}.${process.pid}`, packed, { mode: 0o600 });
    await rename(`${place}.${process.pid}`, place);
    await forgetOldest(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** Returns the texts that were remembered of a client in this state, by their paths; none where nothing is. */
export async function recallTexts(state: string): Promise<ReadonlyMap<string, string>> {
  try {
    const packed = await readFile(join(textFolder(), state));
    const text = inflateRawSync(packed, { maxOutputLength: mostBytes }).toString('utf8');
    const read = readPlainJson(text)?.value;
    return new Map(Array.isArray(read) ? read.filter(isEntry) : []);
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof RangeError)) throw error;
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}

function textFolder(): string {
  return join(cacheFolder(), 'texts');
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => a.time - b.time).slice(0, names.length - most / 2);
  await Promise.all(oldest.map(({ name }) => unlink(join(folder, name))));
}
