import { hashText } from '../io/hash-text.js';
import { joinStates } from './join-states.js';
import type { Output } from './open-output.js';

/** Returns what was written last in the place of a file; undefined where that is not known. */
export type FindBase = (path: string) => Promise<string | undefined>;

/**
 * Returns what finds the texts that were written last: where the manifest has them, else where this machine remembers
 * them, else in git. A text counts only where the manifest has its hash. What looks for them is only loaded where a file was
 * edited.
 */
export function openBases(output: Output): FindBase {
  let packed: Promise<ReadonlyMap<string, string>> | undefined;
  let remembered: Promise<ReadonlyMap<string, string>> | undefined;
  return async (path) => {
    const hashes = output.written.get(path);
    if (hashes === undefined) return undefined;
    const isOurs = (text: string | undefined): text is string =>
      text !== undefined && hashes.has(hashText(text));
    const inManifest = (await (packed ??= unpack(output))).get(path);
    if (isOurs(inManifest)) return inManifest;
    const inMemory = (await (remembered ??= recall(output))).get(path);
    if (isOurs(inMemory)) return inMemory;
    const { findInGit } = await import('../io/output/find-in-git.js');
    return findInGit(output.directory, path, hashes);
  };
}

/** Returns the paths of which the manifest holds what was written last. */
export async function packedIn(output: Output): Promise<ReadonlySet<string>> {
  return new Set(output.manifest?.base === undefined ? [] : (await unpack(output)).keys());
}

async function unpack({ manifest }: Output): Promise<ReadonlyMap<string, string>> {
  const { unpackBase } = await import('../parse/stored/unpack-base.js');
  return unpackBase(manifest?.base ?? {});
}

async function recall({ state, lock }: Output): Promise<ReadonlyMap<string, string>> {
  if (state === undefined || lock === undefined) return new Map();
  const { recallFiles } = await import('../io/memory/text-memory.js');
  const files = await recallFiles(joinStates(state, hashText(lock)));
  return new Map(files.map(({ path, text }) => [path, text]));
}
