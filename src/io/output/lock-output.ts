import { rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inputError } from '../../diagnostics/errors.js';
import { findOwner, lockName } from './lock-owner.js';
import { makeFolder } from './make-folder.js';
import { systemCode } from '../system-error.js';

/** How long a run waits for another one, in milliseconds: writing takes seconds at most. */
const patience = 30_000;
const pause = 50;

/** The right to write into a folder. */
export interface Lock {
  /** Gives it back; the folder is removed where it was made for the lock and nothing came into it. */
  release(): Promise<void>;
}

/** Returns the only right to write into a folder, which is made where it is not there; waits for the run that has it. */
export async function lockOutput(directory: string, name: string, wait: number = patience): Promise<Lock> {
  const created = await makeFolder(directory);
  const place = join(directory, lockName);
  const end = performance.now() + wait;
  try {
    for (;;) {
      if (await take(place)) return { release: () => release(place, created) };
      const owner = await findOwner(place);
      if (owner === 'gone') await clearStale(place);
      else if (owner === 'nobody') continue;
      else if (performance.now() > end) throw busy(name, owner);
      else await sleep(pause);
    }
  } catch (error) {
    await removeMade(directory, created);
    throw error;
  }
}

async function take(place: string): Promise<boolean> {
  try {
    await writeFile(place, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    await rm(place, { force: true });
    throw error;
  }
}

/**
 * Takes a lock away that was left behind. One run at a time does so, and looks again before it does: a lock that is
 * taken in between is never moved, so that no third run finds its place empty.
 */
async function clearStale(place: string): Promise<void> {
  const guard = `${place}-clearing`;
  if (!(await take(guard))) {
    if ((await findOwner(guard)) === 'gone') await rm(guard, { force: true });
    else await sleep(pause);
    return;
  }
  try {
    if ((await findOwner(place)) === 'gone') await rm(place, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function release(place: string, created: string | undefined): Promise<void> {
  await rm(place, { force: true });
  await removeMade(dirname(place), created);
}

/** Removes the folders that were made, as far as nothing came into them. */
async function removeMade(directory: string, created: string | undefined): Promise<void> {
  if (created === undefined) return;
  for (let folder = directory; folder.length >= created.length; folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}

function busy(name: string, owner: string): Error {
  return inputError(
    'output-busy',
    `another run (process ${owner || 'unknown'}) is writing the output folder. Run again when it is done; if that process is no run of postwright, delete ${lockName} there.`,
    { file: name },
  );
}
