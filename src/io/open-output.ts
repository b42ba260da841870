import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../model/manifest.js';
import { isClientPath, manifestPath, stagingPrefix } from './client-path.js';
import { parseManifest } from './parse-manifest.js';
import { onOutput, systemCode } from './system-error.js';

/** The output folder as a run finds it. */
export interface Output {
  /** The folder as the user named it: for messages. */
  readonly name: string;
  /** The same as an absolute path. */
  readonly directory: string;
  /** What the last run wrote down; undefined where no run has finished here. */
  readonly manifest?: Manifest;
  /** The hashes that earlier runs wrote, by path: of the last one that finished, and of one that was interrupted. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folders of runs that were interrupted: to be cleared away. */
  readonly leftovers: readonly string[];
}

/** Returns what stands in the output folder; a folder that does not exist yet is an empty one. */
export async function openOutput(name: string): Promise<Output> {
  const directory = resolve(name);
  const entries = await onOutput(name, () => listFolder(directory));
  const leftovers = entries.filter(isLeftover).map((entry) => join(directory, entry));
  const manifest = await readManifest(directory);
  const interrupted = await Promise.all(leftovers.map(readManifest));
  const manifests = [manifest, ...interrupted].filter((found) => found !== undefined);
  return { name, directory, ...(manifest && { manifest }), written: collectWritten(manifests), leftovers };
}

async function listFolder(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    return parseManifest(await readFile(join(directory, manifestPath), 'utf8'));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function collectWritten(manifests: readonly Manifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>();
  for (const { path, hash } of manifests.flatMap((manifest) => manifest.files)) {
    if (!isClientPath(path)) continue;
    const hashes = written.get(path) ?? new Set();
    written.set(path, hashes.add(hash));
  }
  return written;
}

/** A run's own folder ends in its process id: it is left over when that process is gone, or is this one, which begins. */
function isLeftover(entry: string): boolean {
  const id = Number(entry.startsWith(stagingPrefix) ? entry.slice(stagingPrefix.length) : Number.NaN);
  return Number.isInteger(id) && id > 0 && (id === process.pid || !isRunning(id));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
