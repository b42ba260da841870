import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import type { ClientFile } from '../../model/client-file.js';
import { readPlainLines } from '../../json/read-plain-json.js';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';
import { cacheFolder } from '../cache-folder.js';

/** The texts of so many clients are remembered on a machine; then the older half is forgotten. */
const most = 60;

/** A few packed bytes can stand for a thousand times as many. */
const mostBytes = 256 * 1024 * 1024;

/** A file as it was generated, and what it was made of. */
export interface KeptFile extends ClientFile {
  /** The digest of what it was made of; empty where that is not known. */
  readonly key: string;
  /** The modules of the client that it imports. */
  readonly imports: readonly string[];
}

/**
 * Remembers the files of a client in this state as they were generated: merges begin with their texts until git has them,
 * and the next run takes those that it would make of the same. They are packed file by file, so that they never stand in
 * memory a second time. A machine that cannot remember has only git.
 */
export async function rememberFiles(state: string, files: Iterable<KeptFile>): Promise<void> {
  const folder = textFolder();
  const place = join(folder, state);
  const staged = `${place}.${process.pid}`;
  try {
    await makeFolder(folder, 0o700);
    const lines = Readable.from(linesOf(files), { objectMode: false, highWaterMark: 1 });
    await pipeline(lines, createGzip({ level: 1 }), createWriteStream(staged, { mode: 0o600 }));
    await rename(staged, place);
    await forgetOldest(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function* linesOf(files: Iterable<KeptFile>): Generator<string, void, undefined> {
  for (const { path, text, key, imports } of files) yield `${JSON.stringify([path, text, key, imports])}\n`;
}

/** Returns the files that were remembered of a client in this state; none where nothing is, or where it is damaged. */
export async function recallFiles(state: string): Promise<readonly KeptFile[]> {
  try {
    const packed = await readFile(join(textFolder(), state));
    const text = gunzipSync(packed, { maxOutputLength: mostBytes }).toString('utf8');
    return readPlainLines(text)
      .filter(isEntry)
      .map(([path, own, key, imports]) => ({ path, text: own, key, imports }));
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof RangeError)) throw error;
    return [];
  }
}

function isEntry(value: unknown): value is [string, string, string, string[]] {
  return Array.isArray(value) && value.length === 4 && isTexts(value.slice(0, 3)) && isTexts(value[3]);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
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
