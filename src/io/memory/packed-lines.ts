import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { readPlainLines } from '../../json/read-plain-json.js';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';
import { cacheFolder } from '../cache-folder.js';

/** So many files of one kind are remembered on a machine; then the older half is forgotten. */
const most = 1_200;

/** A few packed bytes can stand for a thousand times as many. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Remembers values of JSON under a name. They are packed one by one, so that they never stand in memory a second time. A
 * machine that cannot remember is only slower.
 */
export async function rememberLines(kind: string, name: string, values: Iterable<object>): Promise<void> {
  const folder = join(cacheFolder(), kind);
  const place = join(folder, name);
  const staged = `${place}.${process.pid}`;
  try {
    await makeFolder(folder, 0o700);
    const lines = Readable.from(linesOf(values), { objectMode: false, highWaterMark: 1 });
    await pipeline(lines, createGzip({ level: 1 }), createWriteStream(staged, { mode: 0o600 }));
    await rename(staged, place);
    await forgetOldest(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function* linesOf(values: Iterable<object>): Generator<string, void, undefined> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Returns the values that were remembered under a name; none where nothing is, or where it is damaged. */
export async function recallLines(kind: string, name: string): Promise<readonly unknown[]> {
  try {
    const packed = await readFile(join(cacheFolder(), kind, name));
    return readPlainLines(gunzipSync(packed, { maxOutputLength: mostBytes }).toString('utf8'));
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof RangeError)) throw error;
    return [];
  }
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
