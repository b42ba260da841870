import { printManifest } from '../emit/artefacts/manifest/print-manifest.js';
import type { Client, LostExport } from '../model/client.js';
import type { Edit, FileChange, JudgeEdit } from '../model/file-change.js';
import { manifestPath, type ClientFile } from '../model/client-file.js';
import type { Manifest, ManifestFile } from '../model/manifest.js';
import { createFileFinder, stateOf, type Found } from '../io/output/find-file.js';
import { findStrangers } from './find-strangers.js';
import { keepImported } from './keep-imported.js';
import { lostExports } from './lost-exports.js';
import { hashText } from '../io/hash-text.js';
import { inBatches } from '../io/in-batches.js';
import type { Output } from './open-output.js';
import { onOutput } from '../io/system-error.js';

/** What the comparison of one file works with. */
interface Comparison {
  readonly output: Output;
  readonly judgeEdit: JudgeEdit;
  /** Returns what was written last, by its path. */
  readonly base: () => Promise<ReadonlyMap<string, string>>;
}

/** What a run is to do to the files of a folder, and what it leaves there. */
export interface OutputChanges {
  /** One for each file, the manifest last. */
  readonly changes: readonly FileChange[];
  /** What stood in the place of each file: nobody may have written there when the changes are made. */
  readonly seen: ReadonlyMap<string, string>;
  /** The digest of the manifest once they are made. */
  readonly state: string;
  /** What files with an edit would miss of modules that are to be written without it. */
  readonly lost: readonly LostExport[];
}

/**
 * Returns what has to be done so that the output folder holds the client: `edited` is a file of ours that somebody changed
 * by hand, `kept` one that is no longer generated but was changed by hand or is needed by one that was, `foreign` one that postwright did not write.
 * `judgeEdit` may decide otherwise of files that are not as they were written. Nothing is written.
 */
export async function compareOutput(
  output: Output,
  { files, manifest }: Client,
  judgeEdit: JudgeEdit = refuseEdit,
): Promise<OutputChanges> {
  return onOutput(output.name, async () => {
    const seen = new Map<string, string>();
    const texts = new Map<string, string>();
    const find = createWitness(output.directory, seen, texts);
    let read: Promise<ReadonlyMap<string, string>> | undefined;
    const comparison: Comparison = { output, judgeEdit, base: () => (read ??= readBase(output)) };
    const current = new Set([...files.map((file) => file.path), manifestPath]);
    const stale = [...output.written.keys()].filter((path) => !current.has(path));
    const changes = await inBatches(files, async (file) => judge(file, await find(file.path), comparison));
    const removals = await inBatches(stale, async (path) => judgeStale(path, await find(path), comparison));
    const strangers = output.written.size === 0 ? await findStrangers(output.directory, current) : [];
    const judged = [...changes, ...removals.filter((change) => change !== undefined)];
    const found = keepImported(judged, (path) => texts.get(path));
    const text = printManifest(withKept(manifest, keptIn(found, output)));
    const last = judgeManifest({ path: manifestPath, text }, await find(manifestPath), output);
    const lost = lostExports(found, (path) => texts.get(path));
    return { changes: [...strangers.map(foreign), ...found, last], seen, state: hashText(text), lost };
  });
}

/** Returns what looks files up, and writes down what stood there. */
function createWitness(
  directory: string,
  seen: Map<string, string>,
  texts: Map<string, string>,
): (path: string) => Promise<Found> {
  const find = createFileFinder(directory);
  return async (path) => {
    const found = await find(path);
    seen.set(path, stateOf(found));
    if (found.kind === 'file') texts.set(path, found.text);
    return found;
  };
}

/** The manifest also remembers the files that were left where they are because of their edits. */
function withKept(manifest: Manifest, kept: readonly ManifestFile[]): Manifest {
  if (kept.length === 0) return manifest;
  // What is packed stands last, out of the way of readers.
  const { base, ...said } = manifest;
  const ordered = [...kept].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...said, kept: ordered, ...(base && { base }) };
}

/** What unpacks the texts is only loaded where a file was edited. */
async function readBase({ manifest }: Output): Promise<ReadonlyMap<string, string>> {
  const { unpackBase } = await import('../parse/stored/unpack-base.js');
  return unpackBase(manifest?.base ?? {});
}

function refuseEdit({ path, text }: Edit): Promise<FileChange> {
  return Promise.resolve(text === undefined ? { kind: 'kept', path } : { kind: 'edited', path, text });
}

function foreign(path: string): FileChange {
  return { kind: 'foreign', path };
}

function keptIn(changes: readonly FileChange[], { written }: Output): readonly ManifestFile[] {
  return changes
    .filter(({ kind }) => kind === 'kept')
    .flatMap(({ path }) => [...(written.get(path) ?? [])].map((hash) => ({ path, hash })));
}

async function judge(file: ClientFile, found: Found, comparison: Comparison): Promise<FileChange> {
  const { path, text } = file;
  if (found.kind === 'missing') return { kind: 'create', path, text };
  if (found.kind === 'other') return foreign(path);
  if (found.hash === hashText(text)) return { kind: 'unchanged', path };
  const hashes = comparison.output.written.get(path);
  if (!hashes) return foreign(path);
  if (hashes.has(found.hash)) return { kind: 'update', path, text };
  return comparison.judgeEdit({ path, found: found.text, ...(await baseOf(path, comparison)), text });
}

async function judgeStale(
  path: string,
  found: Found,
  comparison: Comparison,
): Promise<FileChange | undefined> {
  if (found.kind !== 'file') return undefined;
  if (comparison.output.written.get(path)?.has(found.hash) === true) return { kind: 'delete', path };
  return comparison.judgeEdit({ path, found: found.text, ...(await baseOf(path, comparison)) });
}

function judgeManifest({ path, text }: ClientFile, found: Found, { manifest }: Output): FileChange {
  if (found.kind === 'missing') return { kind: 'create', path, text };
  if (found.kind === 'file' && found.hash === hashText(text)) return { kind: 'unchanged', path };
  return found.kind === 'file' && manifest ? { kind: 'update', path, text } : foreign(path);
}

/** A packed text counts only where the manifest has its hash as well. */
async function baseOf(path: string, { output, base }: Comparison): Promise<Pick<Edit, 'base'>> {
  const text = (await base()).get(path);
  return text !== undefined && output.written.get(path)?.has(hashText(text)) ? { base: text } : {};
}
