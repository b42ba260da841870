import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashText } from '../io/hash-text.js';
import { stagingPrefix, type ClientPlaces } from '../io/output/client-path.js';
import { isHeld } from '../io/output/is-held.js';
import { findOwner, lockName } from '../io/output/lock-owner.js';
import { onOutput, systemCode } from '../io/system-error.js';
import { lockPath } from '../model/lock.js';
import { manifestPath } from '../model/client-file.js';

/** The output folder as a run finds it, before it knows what the manifest says. */
export interface OutputFolder extends ClientPlaces {
  /** The folder as the user named it: for messages. */
  readonly name: string;
  /** The text of the manifest; undefined where there is none. */
  readonly text?: string;
  /** The digest of that text: two that are the same were left by the same run. */
  readonly state?: string;
  /** The text of the lock; undefined where there is none. */
  readonly lock?: string;
  /** Folders of runs that were interrupted: to be cleared away. */
  readonly leftovers: readonly string[];
  /** A run was interrupted that had the right to write. */
  readonly staleLock: boolean;
}

/** Returns what stands in the output folder; a folder that does not exist yet is an empty one. */
export async function findOutput(name: string): Promise<OutputFolder> {
  const directory = resolve(name);
  const leftovers = await onOutput(name, () => findLeftovers(directory));
  const text = await readManifest(directory);
  const lock = await readOwn(directory, lockPath);
  return {
    name,
    directory,
    outside: [],
    ...(text !== undefined && { text, state: hashText(text) }),
    ...(lock !== undefined && { lock }),
    leftovers,
    staleLock: (await findOwner(join(directory, lockName))) === 'gone',
  };
}

/** Tells whether another run has finished in the folder, or died in it, since it was looked at. */
export async function hasMoved({ directory, state, lock, leftovers }: OutputFolder): Promise<boolean> {
  const text = await readManifest(directory);
  if ((await readOwn(directory, lockPath)) !== lock) return true;
  const found = await findLeftovers(directory);
  return found.join() !== leftovers.join() || (text === undefined ? undefined : hashText(text)) !== state;
}

/** Returns the text of the manifest in a folder; undefined where none can be read. */
export function readManifest(directory: string): Promise<string | undefined> {
  return readOwn(directory, manifestPath);
}

async function readOwn(directory: string, path: string): Promise<string | undefined> {
  try {
    // A checkout on Windows may have turned every line end.
    return (await readFile(join(directory, path), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

async function listFolder(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A run's own folder, or a lock that it was taking away, ends in its process id: it is left over when that process is gone. */
async function findLeftovers(directory: string): Promise<readonly string[]> {
  const entries = await listFolder(directory);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const id = /^(?:lock-)?(\d+)$/.exec(
        entry.startsWith(stagingPrefix) ? entry.slice(stagingPrefix.length) : '',
      )?.[1];
      if (id === undefined) return [];
      const place = join(directory, entry);
      // Another run may just have removed its own.
      const found = await stat(place).catch(() => undefined);
      return found === undefined || isHeld(Number(id), found.mtimeMs) ? [] : [place];
    }),
  );
  return found.flat();
}
