import { readFile, stat } from 'node:fs/promises';
import { stagingPrefix } from './client-path.js';
import { isHeld } from './is-held.js';
import { systemCode } from '../system-error.js';

/** The file that says which process writes into a folder. */
export const lockName = `${stagingPrefix}lock`;

/** Between its creation and the writing of the process id a lock is empty: so many milliseconds at most. */
const emptyTime = 1000;

/** Returns the process that has a lock; `nobody` where there is no lock, `gone` where it was left behind. */
export async function findOwner(place: string): Promise<string> {
  try {
    const id = (await readFile(place, 'utf8')).trim();
    const { mtimeMs } = await stat(place);
    const held = id === '' ? Date.now() - mtimeMs < emptyTime : isHeld(Number(id), mtimeMs);
    return held ? id : 'gone';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nobody';
    throw error;
  }
}
