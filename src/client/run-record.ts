import type { Generated } from '../generate.js';
import { runKey } from '../io/memory/run-key.js';
import { recallRun, rememberRun } from '../io/memory/run-memory.js';
import { createFileFinder } from '../io/output/find-file.js';
import { manifestPath } from '../model/client-file.js';
import type { FileChange } from '../model/file-change.js';
import { decidedOptions, type Options } from '../options.js';
import { parseRun, printRun, type FinishedRun } from '../parse/stored/finished-run.js';
import type { OutputFolder } from './output-folder.js';
import { inBatches } from '../io/in-batches.js';
import { isClientPath } from '../io/output/client-path.js';
import type { ManifestFile } from '../model/manifest.js';

/** A run that has nothing to do, known before anything was read out of the collection. */
export interface UnchangedRun extends Pick<FinishedRun, 'operations' | 'diagnostics'> {
  readonly changes: readonly FileChange[];
}

/** What this machine remembers of runs with the same input into the same folder. */
export interface RunRecord {
  /** Returns what a run would say; undefined where only the run itself can tell. */
  recall(folder: OutputFolder): Promise<UnchangedRun | undefined>;
  /** Remembers a run whose client, with a manifest of this digest, stands in the folder now. */
  remember(generated: Generated, changes: readonly FileChange[], state: string): Promise<void>;
}

/**
 * Returns the record of runs with these options. What is recalled first, before the input is read, is what is remembered
 * in the end, so that no change slips between. Without options nothing is remembered: an input in memory has no name to be
 * known by.
 */
export function openRunRecord(options: Options | undefined): RunRecord {
  let key: string | undefined;
  let begun = false;
  return {
    async recall(folder) {
      if (!begun && options) key = keyOf(options);
      begun = true;
      if (key === undefined || folder.state === undefined) return undefined;
      const found = await createFileFinder(folder.directory)(manifestPath);
      const text = found.kind === 'file' ? await recallRun(key, found.hash) : undefined;
      const run = text === undefined ? undefined : parseRun(text);
      if (run === undefined || !(await isIntact(folder, run.files))) return undefined;
      const { operations, files, diagnostics } = run;
      const paths = [...files.map(({ path }) => path), manifestPath];
      return { operations, diagnostics, changes: paths.map((path) => ({ kind: 'unchanged', path })) };
    },
    async remember(generated, changes, state) {
      if (!generated.settled || !changes.every(isPlain)) return;
      if (options === undefined || key === undefined || keyOf(options) !== key) return;
      const { operations, diagnostics, manifest } = generated;
      await rememberRun(key, state, printRun({ operations, files: manifest.files, diagnostics }));
    },
  };
}

function keyOf(options: Options): string | undefined {
  return runKey({ ...options, decided: decidedOptions(options) });
}

/** Where somebody edited a file, there is more to say than that nothing is to be done. */
function isPlain({ kind }: FileChange): boolean {
  return kind === 'unchanged' || kind === 'create' || kind === 'update' || kind === 'delete';
}

/** Tells whether a client is there as the last run left it: every file that it wrote, as it wrote it, and no run died since. */
async function isIntact(
  { directory, leftovers, staleLock }: OutputFolder,
  files: readonly ManifestFile[],
): Promise<boolean> {
  if (leftovers.length > 0 || staleLock) return false;
  const find = createFileFinder(directory);
  const intact = await inBatches(files, async ({ path, hash }) => {
    const found = isClientPath(path) ? await find(path) : undefined;
    return found?.kind === 'file' && found.hash === hash;
  });
  return intact.every(Boolean);
}
