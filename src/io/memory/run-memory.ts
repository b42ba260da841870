import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join, isAbsolute } from 'node:path';
import { homedir } from 'node:os';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';

/** So many runs are remembered on a machine; then the half of them that is oldest is forgotten. */
const most = 1000;

/**
 * Remembers a text about a run with this key, in a folder with this manifest. A machine that cannot remember is only
 * slower.
 */
export async function rememberRun(key: string, manifest: string, text: string): Promise<void> {
  const folder = cacheFolder();
  const place = placeOf(folder, key, manifest);
  const staged = `${place}.${process.pid}`;
  try {
    await makeFolder(folder, 0o700);
    await writeFile(staged, text, { mode: 0o600 });
    await rename(staged, place);
    await forgetOldest(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** Returns the text that was remembered under the key and the manifest; undefined where none is. */
export async function recallRun(key: string, manifest: string): Promise<string | undefined> {
  try {
    return await readFile(placeOf(cacheFolder(), key, manifest), 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function placeOf(folder: string, key: string, manifest: string): string {
  return join(folder, `${createHash('sha256').update(`${key} ${manifest}`).digest('hex')}.txt`);
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes('.txt'));
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => a.time - b.time).slice(0, names.length - most / 2);
  await Promise.all(oldest.map(({ name }) => unlink(join(folder, name))));
}

/** Returns the folder in which this machine keeps what postwright can do without: where caches stand on the platform. */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env;
  if (isAbsolute(chosen)) return join(chosen, 'postwright');
  if (platform === 'win32' && local !== '') return join(local, 'postwright', 'Cache');
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'postwright')
    : join(homedir(), '.cache', 'postwright');
}
