import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.js';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';

/** So many runs are remembered on a machine; then the half of them that was not recalled longest is forgotten. */
const mostRuns = 10_000;

/**
 * Remembers a text about a run with this key, in a folder with this manifest. A machine that cannot remember is only
 * slower.
 */
export async function rememberRun(
  key: string,
  manifest: string,
  text: string,
  most = mostRuns,
): Promise<void> {
  const folder = cacheFolder();
  const place = placeOf(folder, key, manifest);
  const staged = `${place}.${process.pid}`;
  try {
    await makeFolder(folder, 0o700);
    await writeFile(staged, text, { mode: 0o600 });
    await rename(staged, place);
    await forgetOldest(folder, most);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** Returns the text that was remembered under the key and the manifest; undefined where none is. */
export async function recallRun(key: string, manifest: string): Promise<string | undefined> {
  try {
    const place = placeOf(cacheFolder(), key, manifest);
    const text = await readFile(place, 'utf8');
    await utimes(place, new Date(), new Date()).catch(() => undefined);
    return text;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function placeOf(folder: string, key: string, manifest: string): string {
  return join(folder, `${createHash('sha256').update(`${key} ${manifest}`).digest('hex')}.txt`);
}

async function forgetOldest(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes('.txt'));
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => a.time - b.time).slice(0, names.length - most / 2);
  await Promise.all(oldest.map(({ name }) => unlink(join(folder, name))));
}
