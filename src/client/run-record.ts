import type { Generated } from '../generate.js';
import { runKey } from '../io/memory/run-key.js';
import { recallRun, rememberRun } from '../io/memory/run-memory.js';
import { createFileFinder, type Found } from '../io/output/find-file.js';
import { lockPath } from '../model/lock.js';
import { manifestPath } from '../model/client-file.js';
import type { FileChange } from '../model/file-change.js';
import { decidedOptions, type Options } from '../options.js';
import { parseRun, printRun, type FinishedRun } from '../parse/stored/finished-run.js';
import { joinStates } from './join-states.js';
import type { OutputFolder } from './output-folder.js';
import { inBatches } from '../io/in-batches.js';
import { isClientPath } from '../io/output/client-path.js';
import type { Inputs } from '../model/inputs.js';
import type { ManifestFile } from '../model/manifest.js';

/** A run that has nothing to do, known before anything was read out of the collection. */
export interface UnchangedRun extends Pick<FinishedRun, 'operations' | 'diagnostics'> {
  readonly changes: readonly FileChange[];
}

/** What this machine remembers of runs with the same input into the same folder. */
export interface RunRecord {
  /** Returns what a run would say; undefined where only the run itself can tell. */
  recall(folder: OutputFolder, options: Options | undefined): Promise<UnchangedRun | undefined>;
  /** Remembers a run whose client, with a manifest and a lock of this digest, stands in the folder now. */
  remember(generated: Generated, changes: readonly FileChange[], state: string): Promise<void>;
}

/**
 * Returns the record of runs with these options. What is recalled first, before the input is read, is what is remembered
 * in the end, so that no change slips between. Without options nothing is remembered: an input in memory has no name to be
 * known by.
 */
export function openRunRecord(gather: (options: Options) => Promise<Inputs>): RunRecord {
  let key: string | undefined;
  let begun: Options | undefined;
  let answers: ReadonlyMap<string, Uint8Array> = new Map();
  return {
    async recall(folder, options) {
      if (!begun && options) {
        // What a URL holds is known by reading it alone; that is done once, whether there is more to do or not.
        answers = urlsIn(options).length === 0 ? answers : answersIn(options, await gather(options));
        key = keyOf(options, answers);
      }
      begun ??= options;
      if (key === undefined || folder.state === undefined) return undefined;
      const find = createFileFinder(folder);
      const state = stateOfClient(await find(manifestPath), await find(lockPath));
      const text = state === undefined ? undefined : await recallRun(key, state);
      const run = text === undefined ? undefined : parseRun(text);
      if (run === undefined || !(await isIntact(folder, run.files))) return undefined;
      const { operations, files, diagnostics } = run;
      const paths = [...files.map(({ path }) => path), lockPath, manifestPath];
      return { operations, diagnostics, changes: paths.map((path) => ({ kind: 'unchanged', path })) };
    },
    async remember(generated, changes, state) {
      if (!generated.settled || !changes.every(isPlain)) return;
      if (begun === undefined || key === undefined || keyOf(begun, answers) !== key) return;
      const { operations, diagnostics, manifest } = generated;
      await rememberRun(key, state, printRun({ operations, files: manifest.files, diagnostics }));
    },
  };
}

function keyOf(options: Options, answers: ReadonlyMap<string, Uint8Array>): string | undefined {
  return runKey({ ...options, decided: decidedOptions(options), answers });
}

function urlsIn({ source, environment = [], config = '' }: Options): readonly string[] {
  return [source, ...environment, config].filter((name) => /^https?:\/\//i.test(name));
}

/** Returns what the URLs among the names of a client's inputs have answered. */
function answersIn(
  options: Options,
  { source, environments, config }: Inputs,
): ReadonlyMap<string, Uint8Array> {
  const urls = urlsIn(options);
  const read = [
    [options.source, source],
    ...(options.environment ?? []).map((name, at) => [name, environments[at]] as const),
    [options.config ?? '', config],
  ] as const;
  return new Map(
    read.flatMap(([name, found]) =>
      urls.includes(name) && found && 'bytes' in found ? [[name, found.bytes] as const] : [],
    ),
  );
}

function stateOfClient(manifest: Found, lock: Found): string | undefined {
  return manifest.kind === 'file' && lock.kind === 'file' ? joinStates(manifest.hash, lock.hash) : undefined;
}

/** Where somebody edited a file, there is more to say than that nothing is to be done. */
function isPlain({ kind }: FileChange): boolean {
  return kind === 'unchanged' || kind === 'create' || kind === 'update' || kind === 'delete';
}

/** Tells whether a client is there as the last run left it: every file that it wrote, as it wrote it, and no run died since. */
async function isIntact(folder: OutputFolder, files: readonly ManifestFile[]): Promise<boolean> {
  if (folder.leftovers.length > 0 || folder.staleLock) return false;
  const find = createFileFinder(folder);
  const intact = await inBatches(files, async ({ path, hash }) => {
    const found = isClientPath(path, folder.outside) ? await find(path) : undefined;
    return found?.kind === 'file' && found.hash === hash;
  });
  return intact.every(Boolean);
}
