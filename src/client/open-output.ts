import { isClientPath } from '../io/output/client-path.js';
import type { Manifest } from '../model/manifest.js';
import { damagedManifest } from './damaged-manifest.js';
import { findOutput, readManifest, type OutputFolder } from './output-folder.js';
import { inputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { manifestPath } from '../model/client-file.js';

/** The output folder, and what earlier runs wrote down there. */
export interface Output extends OutputFolder {
  /** What the last run wrote down; undefined where no run has finished here. */
  readonly manifest?: Manifest;
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
  if (text !== undefined) refuseUnmerged(text, name);
  const manifest = text === undefined ? undefined : await readOwn(text, name);
  const interrupted = await Promise.all(leftovers.map(readInterrupted));
  return {
    ...folder,
    ...(manifest && { manifest }),
    written: collectWritten([manifest, ...interrupted].filter((found) => found !== undefined)),
  };
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

function collectWritten(manifests: readonly Manifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>();
  for (const { path, hash } of manifests.flatMap(({ files, kept = [] }) => [...files, ...kept])) {
    if (!isClientPath(path)) continue;
    const hashes = written.get(path) ?? new Set();
    written.set(path, hashes.add(hash));
  }
  return written;
}

/**
 * Throws where a manifest holds the marks of a conflict: without it every file of the client would be taken for
 * somebody else's, and which side is right only its owner knows.
 */
function refuseUnmerged(text: string, folder: string): void {
  if (!/^<{7} /m.test(text)) return;
  const file = fileIn(folder, manifestPath);
  const message = `${file} holds the marks of a conflict in git. Merge the collection first; then take the client as one side has it ("git checkout HEAD -- ${folder}") and run generate: it writes what is missing.`;
  throw inputError('output-unmerged', message, { file });
}
