import { inputError } from '../../diagnostics/errors.js';
import { compareOutput } from '../../client/compare-output.js';
import { isOvertaken } from '../../client/is-overtaken.js';
import { openOutput, type Output } from '../../client/open-output.js';
import { writeOutput } from '../../io/output/write-output.js';
import type { FileChange } from '../../model/file-change.js';
import type { Generated, Listener } from '../../generate.js';
import type { Context } from '../context.js';
import type { GenerateArguments } from './command-arguments.js';
import { editDiagnostics, hasConflict } from '../report/edit-diagnostics.js';
import { editJudge } from '../../client/edit-judge.js';
import { exitCodes } from '../exit-codes.js';
import type { ChangelogUpdate } from '../../client/plan-changelog.js';
import { withProgress } from '../report/progress.js';
import { isLoss, refuseLoss } from '../../client/refuse-loss.js';
import { count, reportRun } from '../report/report-run.js';
import { openRunRecord, type UnchangedRun } from './run-record.js';
import { UsageError } from '../usage-error.js';

/** Runs that write into the same folder meanwhile make a run begin again: so many times. */
const mostAttempts = 5;

/** Writes the client where that loses nothing, and reports what was done. */
export async function runGenerate(given: GenerateArguments, context: Context): Promise<void> {
  if (given.force && given.merge)
    throw new UsageError('--force gives edits up and --merge keeps them: choose one.');
  const { operations, changes, diagnostics } = await withProgress(context.terminal.stderr, (listen) =>
    writeClient(given, listen),
  );
  if (changes.some(hasConflict)) context.finish(exitCodes.no);
  const edits = editDiagnostics(given.output, changes);
  await reportRun(summarize(operations, changes), [...diagnostics, ...edits], given, context);
}

async function writeClient(given: GenerateArguments, listen: Listener): Promise<UnchangedRun> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const done = await tryToWrite(given, listen);
    if (done) return done;
  }
  const message = 'other runs write the output folder again and again. Run one after the other.';
  throw inputError('output-busy', message, { file: given.output });
}

/** What a run does about the changelog: nothing, unless it was asked for. */
async function updateChangelog(
  { changelog, changelogDate }: GenerateArguments,
  { plan }: Generated,
  output: Output,
): Promise<ChangelogUpdate> {
  if (!changelog) return { entry: [], snapshot: [], diagnostics: [] };
  const { planChangelog } = await import('../../client/plan-changelog.js');
  return planChangelog(plan, output, changelogDate);
}

/** Returns what was done; undefined, with nothing written, where another run has written meanwhile. */
async function tryToWrite(given: GenerateArguments, listen: Listener): Promise<UnchangedRun | undefined> {
  const { output: folder, force, merge } = given;
  const output = await openOutput(folder);
  const record = openRunRecord(given, output);
  const unchanged = await record.recall();
  if (unchanged) return unchanged;
  // A run with nothing to do ends before the generator is even loaded.
  const { generate } = await import('../../generate.js');
  const generated = await generate(given, output.manifest, listen);
  const wish = force ? 'overwrite' : merge ? 'merge' : 'refuse';
  const found = await compareOutput(output, generated.files, editJudge(wish, folder));
  if (found.some(isLoss) && (await isOvertaken(output))) return undefined;
  refuseLoss(folder, found);
  const log = await updateChangelog(given, generated, output);
  const changes = [...found, ...log.entry, ...log.snapshot];
  listen('writing', generated.files.length);
  if (!(await writeOutput(output, changes))) return undefined;
  await record.remember(generated, changes);
  return { ...generated, diagnostics: [...generated.diagnostics, ...log.diagnostics], changes };
}

function summarize(operations: number, changes: readonly FileChange[]): readonly string[] {
  const number = (...kinds: readonly FileChange['kind'][]): number =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const optional = (found: number, words: string): readonly string[] =>
    found > 0 ? [`${String(found)} ${words}`] : [];
  return [
    count(operations, 'operation'),
    `${count(number('create', 'update', 'merged'), 'file')} written`,
    `${String(number('unchanged'))} unchanged`,
    ...optional(number('merged', 'retained'), 'with edits kept'),
    ...optional(number('delete'), 'deleted'),
  ];
}
