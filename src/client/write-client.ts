import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputError } from '../diagnostics/errors.js';
import type { Generated } from '../generate.js';
import type { FileChange } from '../model/file-change.js';
import type { Listener } from '../model/listener.js';
import type { ClientOptions } from './client-options.js';
import { namedOptions } from './named-options.js';
import { beginRun, type ClientRun } from './client-run.js';
import { editDiagnostics } from './edit-diagnostics.js';
import type { ToldOptions } from './settle-options.js';
import { readOutput, type Output } from './open-output.js';
import { findOutput, hasMoved, type OutputFolder } from './output-folder.js';
import type { ChangelogUpdate } from './plan-changelog.js';
import { isLoss, refuseLoss, refuseOtherKind } from './refuse-loss.js';
import { writeOutput } from './write-output.js';
import { findOwner, lockName } from '../io/output/lock-owner.js';
import { lockOutput } from '../io/output/lock-output.js';
import { refuseOther } from './refuse-other.js';

/** What the writing of a client is told. */
export interface WriteOptions extends ClientOptions {
  /** The date of the next entry of the changelog (2026-01-31); none unless given. */
  readonly changelogDate?: string | undefined;
  /** The client of another collection in the folder is replaced; the run is refused unless it is said. */
  readonly replace?: boolean | undefined;
}

/** What a run did, or would do, to a folder. */
export interface ClientReport {
  /** The number of functions. */
  readonly operations: number;
  /** One for each file of the client. */
  readonly changes: readonly FileChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs that write into the same folder meanwhile make a run begin again: so many times. */
const mostAttempts = 5;

/**
 * Writes the client of a collection into a folder, where that loses nothing: an InputError, with nothing written, where it
 * would overwrite what postwright did not write, or an edit that nobody gave up. The folder never holds half a client for
 * good: a run that fails leaves it as it was, the next one finishes what a killed one began, and two at once both end well.
 */
export async function writeClient(
  options: WriteOptions,
  listen: Listener = () => undefined,
): Promise<ClientReport> {
  const { checkOptions } = await import('./check-options.js');
  checkOptions('writeClient', options);
  return writeChecked(options, listen);
}

/** The same for options that the command line has checked: a run with nothing to do loads no schema. */
export async function writeChecked(
  options: WriteOptions & ToldOptions,
  listen: Listener,
): Promise<ClientReport> {
  const run = beginRun(options, listen);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const done = await tryToWrite(run, options, listen);
    if (done) return done;
  }
  const message = 'other runs write the output folder again and again. Run one after the other.';
  throw inputError('output-busy', message, { file: options.output });
}

/** Returns what was done; undefined, with nothing written, where another run has written meanwhile. */
async function tryToWrite(
  run: ClientRun,
  options: WriteOptions,
  listen: Listener,
): Promise<ClientReport | undefined> {
  const { output: name } = options;
  const found = await findOutput(name);
  const settled = await run.settle(found);
  const folder = { ...found, outside: settled.outside };
  const unchanged = await run.record.recall(folder, namedOptions(settled.options));
  if (unchanged) return unchanged;
  const output = await readOutput(folder);
  refuseOtherKind(output, false);
  const { generated, compared, remember } = await run.compare(output, settled);
  const { changes: files, seen, state } = compared;
  if (files.some(isLoss) && (await isOvertaken(output))) return undefined;
  refuseLoss(name, files);
  if (options.replace !== true) refuseOther(output, generated);
  const log = await updateChangelog(settled.options.changelog, options, generated, output);
  const changes = [...files, ...log.entry, ...log.snapshot];
  listen('writing', generated.files.length + 1);
  const { endLines } = await import('./read-formatting.js');
  if (!(await writeOutput(output, { changes: await endLines(changes, name), seen }))) return undefined;
  await run.record.remember(generated, changes, state);
  if (changes.some((change) => 'text' in change)) await remember(state);
  const { operations, diagnostics } = generated;
  const said = [
    ...settled.diagnostics,
    ...diagnostics,
    ...log.diagnostics,
    ...editDiagnostics(name, changes),
  ];
  return { operations, changes, diagnostics: said };
}

/** What a run does about the changelog: nothing, unless the client has one. */
async function updateChangelog(
  changelog: boolean | undefined,
  { changelogDate }: WriteOptions,
  { plan }: Generated,
  output: Output,
): Promise<ChangelogUpdate> {
  if (!changelog) return { entry: [], snapshot: [], diagnostics: [] };
  const { planChangelog } = await import('./plan-changelog.js');
  return planChangelog(plan, output, changelogDate);
}

/**
 * Tells whether another run has written into the folder since it was opened, having waited for one that is writing now:
 * the files that it wrote would be taken for somebody else's.
 */
async function isOvertaken(output: OutputFolder): Promise<boolean> {
  const { directory, name } = output;
  const owner = await findOwner(join(directory, lockName));
  if (owner !== 'gone' && owner !== 'nobody') await (await lockOutput(directory, name)).release();
  return hasMoved(output);
}
