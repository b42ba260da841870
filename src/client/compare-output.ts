import { printLock } from '../emit/artefacts/manifest/print-lock.js';
import { printManifest } from '../emit/artefacts/manifest/print-manifest.js';
import type { Client, LostExport } from '../model/client.js';
import type { Edit, FileChange, JudgeEdit } from '../model/file-change.js';
import { lockPath } from '../model/lock.js';
import { manifestPath, type ClientFile } from '../model/client-file.js';
import type { Manifest, ManifestFile } from '../model/manifest.js';
import type { ClientPlaces } from '../io/output/client-path.js';
import { createFileFinder, stateOf, type Found } from '../io/output/find-file.js';
import { openBases, packedIn, type FindBase } from './open-bases.js';
import { renamedFiles, type RenamedFile } from './renamed-files.js';
import { splitConflict } from '../parse/stored/split-conflict.js';
import { findStrangers } from './find-strangers.js';
import { joinStates } from './join-states.js';
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
  /** Returns what was written last in the place of a file. */
  readonly base: FindBase;
}

/** What a run is to do to the files of a folder, and what it leaves there. */
export interface OutputChanges {
  /** One for each file, the manifest last. */
  readonly changes: readonly FileChange[];
  /** What stood in the place of each file: nobody may have written there when the changes are made. */
  readonly seen: ReadonlyMap<string, string>;
  /** What stands in the files that are there, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The digest of the manifest and the lock once they are made. */
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
  { files, manifest, lock }: Client,
  judgeEdit: JudgeEdit = refuseEdit,
): Promise<OutputChanges> {
  return onOutput(output.name, async () => {
    const seen = new Map<string, string>();
    const texts = new Map<string, string>();
    const find = createWitness(output, seen, texts);
    const comparison: Comparison = { output, judgeEdit, base: openBases(output) };
    const current = new Set([...files.map((file) => file.path), lockPath, manifestPath]);
    const stale = [...output.written.keys()].filter((path) => !current.has(path));
    const changes = await inBatches(files, async (file) => judge(file, await find(file.path), comparison));
    const renamed = renamedFiles(output.manifest, manifest, lock);
    const removals = await inBatches(stale, async (path) =>
      judgeStale(path, await find(path), { ...comparison, files, renamed: renamed.get(path) }),
    );
    const strangers = output.written.size === 0 ? await findStrangers(output.directory, current) : [];
    const removed = removals.flat();
    const moved = new Set(removed.map(({ path }) => path));
    const judged = [...changes.filter(({ path }) => !moved.has(path)), ...removed];
    const found = keepImported(judged, (path) => texts.get(path), output.directory);
    const packed = await packEdited(manifest, edited(files, found, await packedIn(output)));
    const text = printManifest(withKept(packed, keptIn(found, output)));
    const last = judgeOwn({ path: manifestPath, text }, await find(manifestPath), output.manifest);
    const locked = lock && { path: lockPath, text: printLock(lock) };
    const next = locked ? [judgeOwn(locked, await find(lockPath), output.locked)] : [];
    const state = joinStates(hashText(text), hashText(locked?.text ?? ''));
    const lost = lostExports(found, (path) => texts.get(path), output.directory);
    return { changes: [...strangers.map(foreign), ...found, ...next, last], seen, texts, state, lost };
  });
}

/** Returns what looks files up, and writes down what stood there. */
function createWitness(
  places: ClientPlaces,
  seen: Map<string, string>,
  texts: Map<string, string>,
): (path: string) => Promise<Found> {
  const find = createFileFinder(places);
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

/** Returns the files in which a merge leaves an edit, now or in an earlier run: git has no version without it. */
function edited(
  files: readonly ClientFile[],
  changes: readonly FileChange[],
  packed: ReadonlySet<string>,
): readonly ClientFile[] {
  const kinds = new Map(changes.map(({ kind, path }) => [path, kind]));
  return files.filter(({ path }) => {
    const kind = kinds.get(path);
    return kind === 'merged' || ((kind === 'retained' || kind === 'edited') && packed.has(path));
  });
}

/** What was generated where an edit stands is nowhere in git, so it goes into the manifest. */
async function packEdited(manifest: Manifest, files: readonly ClientFile[]): Promise<Manifest> {
  if (manifest.base !== undefined || files.length === 0) return manifest;
  const { packBase } = await import('../emit/artefacts/manifest/pack-base.js');
  return { ...manifest, base: packBase(files) };
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
  if (hashes.has(found.hash) || isGenerated(found.text, hashes)) return { kind: 'update', path, text };
  return comparison.judgeEdit({ path, found: found.text, ...(await baseOf(path, comparison)), text });
}

/** Git marks a conflict where two branches generated a file; there is no edit where each side is as it was written. */
function isGenerated(text: string, hashes: ReadonlySet<string>): boolean {
  const sides = splitConflict(text);
  return sides !== undefined && [sides.ours, sides.theirs].every((side) => hashes.has(hashText(side)));
}

/** What is known of a file that nothing makes any more. */
interface Stale extends Comparison {
  readonly files: readonly ClientFile[];
  /** What became of it. */
  readonly renamed: RenamedFile | undefined;
}

async function judgeStale(path: string, found: Found, stale: Stale): Promise<readonly FileChange[]> {
  if (found.kind !== 'file') return [];
  if (stale.output.written.get(path)?.has(found.hash) === true) return [{ kind: 'delete', path }];
  const { files, renamed } = stale;
  const now = files.find((file) => file.path === renamed?.path);
  const edit = { path, found: found.text, ...(await baseOf(path, stale)) };
  return renamed && now
    ? moveEdit(edit, { ...renamed, text: now.text }, stale)
    : [await stale.judgeEdit(edit)];
}

/** An edit goes with its request: into the file that the request has now. */
async function moveEdit(
  { path: from, found, base }: Edit,
  { path, rename, text }: RenamedFile & ClientFile,
  { judgeEdit }: Comparison,
): Promise<readonly FileChange[]> {
  const edited = rename(found);
  const change = await judgeEdit({
    ...{ path, text, found: edited },
    ...(base !== undefined && { base: rename(base) }),
  });
  const gone: FileChange = { kind: 'delete', path: from };
  if (change.kind === 'edited') return [{ ...change, path: from }];
  if (change.kind === 'retained')
    return [gone, { kind: 'merged', path, text: edited, conflicts: change.conflicts }];
  return change.kind === 'merged' ? [gone, change] : [gone];
}

/** The manifest and the lock are ours where they can be read. */
function judgeOwn({ path, text }: ClientFile, found: Found, own: object | undefined): FileChange {
  if (found.kind === 'missing') return { kind: 'create', path, text };
  if (found.kind === 'file' && found.hash === hashText(text)) return { kind: 'unchanged', path };
  return found.kind === 'file' && own ? { kind: 'update', path, text } : foreign(path);
}

async function baseOf(path: string, { base }: Comparison): Promise<Pick<Edit, 'base'>> {
  const text = await base(path);
  return text === undefined ? {} : { base: text };
}
