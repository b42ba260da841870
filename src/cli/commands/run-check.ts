import { jsonText } from '../../emit/code/literal.js';
import { compareOutput } from '../../client/compare-output.js';
import { openOutput, type Output } from '../../client/open-output.js';
import { readVersion } from '../../io/read-version.js';
import type { FileChange } from '../../model/file-change.js';
import type { Plan } from '../../model/plan.js';
import type { Context } from '../context.js';
import type { CheckArguments } from './command-arguments.js';
import { driftOf, type Drift } from '../report/drift.js';
import { editDiagnostics } from '../report/edit-diagnostics.js';
import { editJudge } from '../../client/edit-judge.js';
import { exitCodes } from '../exit-codes.js';
import { printDrift, printDriftForGithub } from '../report/print-drift.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import { openRunRecord } from './run-record.js';

/** Prints a line for every file that differs from what `generate` would leave there; exit 1 where there is one. */
export async function runCheck(given: CheckArguments, context: Context): Promise<void> {
  const output = await openOutput(given.output);
  const { operations, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    const record = openRunRecord(given, output);
    const unchanged = await record.recall();
    if (unchanged) return unchanged;
    const { generate } = await import('../../generate.js');
    const generated = await generate(given, output.manifest, listen);
    const judge = editJudge(given.merge ? 'merge' : 'refuse', given.output);
    const found = [
      ...(await compareOutput(output, generated.files, judge)),
      ...(given.changelog ? await missingChangelog(generated.plan, output) : []),
    ];
    if (found.every(({ kind }) => kind === 'unchanged')) await record.remember(generated, found);
    return { ...generated, changes: found };
  });
  const written = { manifest: output.manifest, version: readVersion() };
  const drifts = changes.map((change) => driftOf(change, written)).filter((drift) => drift !== undefined);
  for (const line of printAnswer(drifts, given, context)) context.terminal.stdout.write(`${line}\n`);
  if (drifts.length > 0) context.finish(exitCodes.no);
  const differ = drifts.length === 0 ? 'up to date' : `${count(drifts.length, 'file')} not up to date`;
  const kept = editDiagnostics(given.output, changes);
  await reportRun([count(operations, 'operation'), differ], [...diagnostics, ...kept], given, context);
}

/** Returns what `generate` would write about what changed since the last entry. */
async function missingChangelog(plan: Plan, output: Output): Promise<readonly FileChange[]> {
  const { planChangelog } = await import('../../client/plan-changelog.js');
  const { entry, snapshot } = await planChangelog(plan, output, undefined);
  return [...entry, ...snapshot];
}

function printAnswer(
  drifts: readonly Drift[],
  { json, output }: CheckArguments,
  { format }: Context,
): readonly string[] {
  if (json) return [jsonText({ upToDate: drifts.length === 0, files: drifts })];
  return drifts.map((drift) =>
    format === 'github' ? printDriftForGithub(drift, output) : printDrift(drift),
  );
}
