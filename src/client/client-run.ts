import type { Generated } from '../generate.js';
import { guessImportExtension } from '../io/import-extension.js';
import { openAssets } from '../io/open-assets.js';
import { readTemplates } from '../io/read-templates.js';
import { readVersion } from '../io/read-version.js';
import type { ClientLock } from '../model/lock.js';
import type { LostExport } from '../model/client.js';
import type { Inputs } from '../model/inputs.js';
import type { Listener } from '../model/listener.js';
import { compareOutput, type OutputChanges } from './compare-output.js';
import { editJudge } from './edit-judge.js';
import { guessTestsDir } from './guess-tests-dir.js';
import { missingPackages } from './missing-packages.js';
import type { LockedOptions } from './lock-options.js';
import { openKeptFiles } from './kept-files.js';
import { openReadings } from './kept-readings.js';
import { lockOf } from './lock-of.js';
import { gatherInputs } from './gather-inputs.js';
import type { Output } from './open-output.js';
import type { OutputFolder } from './output-folder.js';
import { readLockHead } from '../parse/stored/lock-head.js';
import { readLock } from './read-lock.js';
import { outsideFolder, readTestLayout } from './read-test-layout.js';
import { openRunRecord, type RunRecord } from './run-record.js';
import { settleOptions, type Settled, type ToldOptions } from './settle-options.js';

/** One run over one input, however often it has to begin again. */
export interface ClientRun {
  /** Returns what the client in a folder is made with. */
  settle(folder: OutputFolder): Promise<SettledPlaces>;
  /** What this machine remembers of such runs. */
  readonly record: RunRecord;
  /** Returns the client that the input becomes in a folder. */
  make(output: Output, settled: Settled): Promise<Generated>;
  /** Returns that client, with what files with an edit need of the runtime, and what has to be done for it. */
  compare(output: Output, settled: Settled): Promise<Made>;
}

/** What stands in a folder of what it was made with. */
interface Found {
  readonly lock: Pick<ClientLock, 'options' | 'settings'> | undefined;
  readonly manifest: string | undefined;
}

/** What a client is made with, and the folders outside of its own that are its own as well. */
export type SettledPlaces = Settled & Pick<OutputFolder, 'outside'>;

/** A client, and what has to be done so that a folder holds it. */
export interface Made {
  readonly generated: Generated;
  readonly compared: OutputChanges;
  /** Remembers what it was made of, for runs that find the folder in this state. */
  readonly remember: (state: string) => Promise<void>;
}

/** Begins a run. The input is read once, when the first client is made: standard input cannot be read again. */
export function beginRun(told: ToldOptions, listen: Listener): ClientRun {
  let inputs: Promise<Inputs> | undefined;
  const gather = (options: Parameters<typeof gatherInputs>[0]): Promise<Inputs> =>
    (inputs ??= gatherInputs(options));
  const make = async (
    output: Output,
    { options }: Settled,
    lost?: readonly LostExport[],
  ): Promise<Omit<Made, 'compared'>> => {
    const { names: previous, directory } = output;
    // A run with nothing to do ends before the generator is even loaded.
    const { generate } = await import('../generate.js');
    const { readFormatting } = await import('./read-formatting.js');
    listen('reading');
    const read = await gather(options);
    const layout = readTestLayout(options, directory);
    const formatting = await readFormatting(options.output);
    const templates = await readTemplates(options.templates);
    const assets = openAssets(templates);
    const files = await openKeptFiles(output, { formatting, templates });
    const readings = await openReadings(directory);
    const { importExtension = guessImportExtension(options.output).extension } = options;
    const made = { ...options, importExtension };
    const making = { layout, options: made, dropAliases: options.dropAliases, previous, formatting, lost };
    const kept = { keep: files.keep, readings: readings.recalled };
    const generated = await generate(read, { ...making, ...kept, assets, generator: readVersion() }, listen);
    return {
      generated,
      remember: (state) => files.remember(state, generated.files).then(() => readings.remember(generated)),
    };
  };
  const compare = async (output: Output, settled: Settled, lost?: readonly LostExport[]): Promise<Made> => {
    const { generated, remember } = await make(output, settled, lost);
    const judge = editJudge(told.edits ?? 'refuse', told.output);
    const client = { ...generated, lock: lockOf(generated, settled) };
    return { generated, remember, compared: await compareOutput(output, client, judge) };
  };
  return {
    record: openRunRecord(gather),
    make: async (output, settled) => (await make(output, settled)).generated,
    settle: (folder) => settleIn(folder, told),
    async compare(output, settled) {
      const made = await compare(output, settled);
      const { lost } = made.compared;
      return lost.length === 0 ? made : compare(output, settled, lost);
    },
  };
}

async function settleIn(folder: OutputFolder, told: ToldOptions): Promise<SettledPlaces> {
  const { lock: text, text: manifest, name, directory } = folder;
  const lock = text === undefined ? undefined : (readLockHead(text) ?? (await readLock(text, name)));
  const settled = settleOptions(told, lock, directory, usualOptions(told, { directory, lock, manifest }));
  const missing = missingPackages(directory, settled.options, told.output);
  return {
    ...settled,
    diagnostics: [...settled.diagnostics, ...missing],
    outside: outsideOf(settled, lock, directory),
  };
}

/**
 * Returns what is usual where the settings of a project say nothing: a new client has its tests in the project's folder of
 * tests, where there is one, and so has one whose settings no longer name another folder.
 */
function usualOptions(
  { fromSettings, testsDir, tests, mocks }: ToldOptions,
  { directory, lock, manifest }: Pick<OutputFolder, 'directory'> & Found,
): LockedOptions {
  const isPlain = tests === 'none' && (mocks ?? 'none') === 'none';
  const isOpen = lock === undefined ? manifest === undefined : lock.settings.includes('testsDir');
  if (!fromSettings || testsDir !== undefined || isPlain || !isOpen) return {};
  const guess = guessTestsDir(directory);
  return guess === undefined ? {} : { testsDir: guess };
}

/** Returns the folders outside of a client's that are its own: that of its tests now, and the one that the lock says they were in. */
function outsideOf(
  { options }: Settled,
  lock: Pick<ClientLock, 'options'> | undefined,
  directory: string,
): readonly string[] {
  const layout = readTestLayout(options, directory);
  const before = lock?.options['testsDir'];
  const left = typeof before === 'string' ? outsideFolder(before, directory) : undefined;
  const now = layout.kind === 'beside' ? undefined : layout.outside?.folder;
  const folders = [now, left];
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}
