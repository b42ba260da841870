import { isClientPath } from '../io/output/client-path.js';
import type { KeptNames, ClientLock } from '../model/lock.js';
import type { Manifest } from '../model/manifest.js';
import { damagedManifest } from './damaged-manifest.js';
import { findOutput, readManifest, type OutputFolder } from './output-folder.js';
import { readLock } from './read-lock.js';

/** The output folder, and what earlier runs wrote down there. */
export interface Output extends OutputFolder {
  /** What the last run wrote down; undefined where no run has finished here. */
  readonly manifest?: Manifest;
  /** Whose client it is and what it was made with; undefined where no run with a lock has finished here. */
  readonly locked?: ClientLock;
  /** The names that earlier runs gave: of a client from before there was a lock those of its manifest. */
  readonly names?: KeptNames;
  /** The hashes that earlier runs wrote, by path: of the last one that finished, and of one that was interrupted. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns what stands in the output folder, and which files of it are postwright's own. */
export async function openOutput(name: string): Promise<Output> {
  return readOutput(await findOutput(name));
}

/** Returns the folder with what its manifest says; an InputError where a manifest of postwright cannot be read. */
export async function readOutput(folder: OutputFolder): Promise<Output> {
  const { text, name, leftovers } = folder;
  const [manifest, ...others] = text === undefined ? [] : await readSides(text, name);
  const locked = folder.lock === undefined ? undefined : await readLock(folder.lock, name);
  const names = locked ?? manifest;
  const interrupted = await Promise.all(leftovers.map(readInterrupted));
  return {
    ...folder,
    ...(manifest && { manifest }),
    ...(locked && { locked }),
    ...(names && { names }),
    written: collectWritten(
      [manifest, ...others, ...interrupted].filter((found) => found !== undefined),
      folder.outside,
    ),
  };
}

/** Where git could not merge two branches, what both wrote is ours: the next run decides what is to stand there. */
async function readSides(text: string, name: string): Promise<readonly (Manifest | undefined)[]> {
  const { splitConflict } = await import('../parse/stored/split-conflict.js');
  const { ours, theirs } = splitConflict(text) ?? { ours: text };
  return Promise.all([ours, ...(theirs === undefined ? [] : [theirs])].map((side) => readOwn(side, name)));
}

/** The manifest of another program, that is merely called so, is none; one of ours has to be readable. */
async function readOwn(text: string, name: string): Promise<Manifest | undefined> {
  const { readManifestText } = await import('../parse/stored/parse-manifest.js');
  const reading = await readManifestText(text);
  const error = damagedManifest(reading, name);
  if (error) throw error;
  return 'manifest' in reading ? reading.manifest : undefined;
}

async function readInterrupted(folder: string): Promise<Manifest | undefined> {
  const text = await readManifest(folder);
  if (text === undefined) return undefined;
  const { parseManifest } = await import('../parse/stored/parse-manifest.js');
  return parseManifest(text);
}

function collectWritten(
  manifests: readonly Manifest[],
  outside: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>();
  for (const { path, hash } of manifests.flatMap(({ files, kept = [] }) => [...files, ...kept])) {
    if (!isClientPath(path, outside)) continue;
    const hashes = written.get(path) ?? new Set();
    written.set(path, hashes.add(hash));
  }
  return written;
}
