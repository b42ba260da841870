import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InputError } from '../diagnostics/errors.js';
import { findOwner, lockName } from '../io/output/lock-owner.js';
import { manifestPath } from '../model/client-file.js';
import type { Manifest } from '../model/manifest.js';
import { isClientPath, stagingPrefix } from '../io/output/client-path.js';
import { hashText } from '../io/hash-text.js';
import { isHeld } from '../io/output/is-held.js';
import { parseManifest } from './parse-manifest.js';
import { refuseUnmerged } from './refuse-unmerged.js';
import { onOutput, systemCode } from '../io/system-error.js';

/** The output folder as a run finds it. */
export interface Output {
  /** The folder as the user named it: for messages. */
  readonly name: string;
  /** The same as an absolute path. */
  readonly directory: string;
  /** What the last run wrote down; undefined where no run has finished here. */
  readonly manifest?: Manifest;
  /** The digest of the manifest's text: two that are the same were left by the same run. Undefined where there is none. */
  readonly state?: string;
  /** The hashes that earlier runs wrote, by path: of the last one that finished, and of one that was interrupted. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folders of runs that were interrupted: to be cleared away. */
  readonly leftovers: readonly string[];
  /** A run was interrupted that had the right to write. */
  readonly staleLock: boolean;
}

/** Returns what stands in the output folder; a folder that does not exist yet is an empty one. */
export async function openOutput(name: string): Promise<Output> {
  const directory = resolve(name);
  const leftovers = await onOutput(name, () => findLeftovers(directory));
  const text = await readManifest(directory);
  if (text !== undefined) refuseUnmerged(text, name);
  const interrupted = await Promise.all(leftovers.map(readManifest));
  const manifest = text === undefined ? undefined : await readOwn(text, name);
  const manifests = [text, ...interrupted].map((found) =>
    found === undefined ? undefined : parseManifest(found),
  );
  return {
    name,
    directory,
    ...(manifest && { manifest }),
    ...(text !== undefined && { state: hashText(text) }),
    written: collectWritten(manifests.filter((found) => found !== undefined)),
    leftovers,
    staleLock: (await findOwner(join(directory, lockName))) === 'gone',
  };
}

/** The manifest of another program, that is merely called so, is none; one of ours has to be readable. */
async function readOwn(text: string, name: string): Promise<Manifest | undefined> {
  const manifest = parseManifest(text);
  const error = manifest ? undefined : await explainManifest(text, name);
  if (error) throw error;
  return manifest;
}

async function explainManifest(text: string, name: string): Promise<InputError | undefined> {
  const { damagedManifest } = await import('./damaged-manifest.js');
  return damagedManifest(text, name);
}

/** Tells whether another run has finished in the folder, or died in it, since it was opened. */
export async function hasMoved({ directory, state, leftovers }: Output): Promise<boolean> {
  const text = await readManifest(directory);
  const found = await findLeftovers(directory);
  return found.join() !== leftovers.join() || (text === undefined ? undefined : hashText(text)) !== state;
}

async function listFolder(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readManifest(directory: string): Promise<string | undefined> {
  try {
    return await readFile(join(directory, manifestPath), 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function collectWritten(manifests: readonly Manifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>();
  for (const { path, hash } of manifests.flatMap(({ files, kept = [] }) => [...files, ...kept])) {
    if (!isClientPath(path)) continue;
    const hashes = written.get(path) ?? new Set();
    written.set(path, hashes.add(hash));
  }
  return written;
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
