import { join } from 'node:path';
import { inputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { catalogue } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { addToChangelog } from '../diff/add-to-changelog.js';
import { diffSurfaces } from '../diff/diff-surfaces.js';
import { judgeChanges } from '../diff/judge-changes.js';
import { printSnapshot } from '../diff/print-snapshot.js';
import { readSurface } from '../diff/read-surface.js';
import { changelogPath, snapshotPath } from '../io/output/client-path.js';
import { createFileFinder } from '../io/output/find-file.js';
import type { FileChange } from '../model/file-change.js';
import type { Output } from './open-output.js';
import type { OutputFolder } from './output-folder.js';
import { readOptional } from '../io/read-optional.js';
import { onOutput } from '../io/system-error.js';
import type { Surface } from '../model/surface.js';
import { parseSnapshot } from '../parse/stored/parse-snapshot.js';
import type { Plan } from '../model/plan.js';

/** What a changelog needs: its entry, and then the snapshot that the next one is told from. */
export interface ChangelogUpdate {
  readonly entry: readonly FileChange[];
  /** To be written after the entry: until then the entry can be made again. */
  readonly snapshot: readonly FileChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns what there is to write about what changed since the last entry. */
export async function planChangelog(
  plan: Plan,
  output: Output,
  date: string | undefined,
): Promise<ChangelogUpdate> {
  const read = readerOf(output);
  const [snapshot, changelog] = await Promise.all([read(snapshotPath), read(changelogPath)]);
  const now = readSurface(plan);
  const old = snapshot === undefined ? undefined : readSnapshot(snapshot, output.name);
  const changes = old === undefined ? [] : judgeChanges(diffSurfaces(old, now));
  return {
    entry: fileChange(changelogPath, changelog, addToChangelog(changelog, changes, date)),
    snapshot: fileChange(snapshotPath, snapshot, printSnapshot(now)),
    diagnostics: old === undefined && output.manifest !== undefined ? [begins(output.name)] : [],
  };
}

/** Returns what callers saw of a client when its changelog was written last; undefined where it has none. */
export async function readOwnSnapshot(output: OutputFolder): Promise<Surface | undefined> {
  const text = await readerOf(output)(snapshotPath);
  return text === undefined ? undefined : readSnapshot(text, output.name);
}

function readerOf(output: OutputFolder): (path: string) => Promise<string | undefined> {
  return (path) => onOutput(output.name, () => readOwn(path, output));
}

/** What lies behind a link would come into the folder with the entry, and is nothing of the client's. */
async function readOwn(path: string, folder: OutputFolder): Promise<string | undefined> {
  const { name, directory } = folder;
  const found = await createFileFinder(folder)(path);
  if (found.kind !== 'other') return (await readOptional(join(directory, path)))?.replaceAll('\r\n', '\n');
  const file = fileIn(name, path);
  const message = `${file} is a link or no file, and nothing is read or written behind one. Put a file in its place, or move it away.`;
  throw inputError('output-foreign', message, { file });
}

function readSnapshot(text: string, folder: string): Surface {
  const reading = parseSnapshot(text);
  if ('surface' in reading) return reading.surface;
  const file = fileIn(folder, snapshotPath);
  const advice = reading.newer
    ? 'A newer one wrote it: update postwright.'
    : 'Nothing can be said of what changed. Restore it as it was committed, or delete it to begin anew.';
  const { problem, pointer } = reading;
  const place = { file, ...(pointer !== undefined && { pointer }) };
  throw inputError('changelog-unreadable', `${file} ${problem}. ${advice}`, place);
}

/** Without the snapshot of the client that is there, nobody knows what this run changes. */
function begins(folder: string): Diagnostic {
  const code = 'changelog-begins';
  const message = `${folder} holds no ${snapshotPath} yet: its ${changelogPath} tells what changes from now on, not what this run changed.`;
  return { code, severity: catalogue[code].severity, message, location: { file: folder } };
}

function fileChange(path: string, old: string | undefined, text: string): readonly FileChange[] {
  if (old === text || (old === undefined && text === '')) return [];
  return [{ kind: old === undefined ? 'create' : 'update', path, text }];
}
