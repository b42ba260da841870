import { compareChecked } from '../../client/check-client.js';
import { visibleJson } from '../../json/visible-json.js';
import { readVersion } from '../../io/read-version.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { driftOf, type Drift } from '../report/drift.js';
import { printDrift, printDriftForGithub } from '../report/print-drift.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import type { CheckArguments } from './command-arguments.js';
import type { OneClient } from './clients-arguments.js';

/** Prints a line for every file that differs from what `generate` would leave there; exit 1 where there is one. */
export async function runCheck(given: CheckArguments & OneClient, context: Context): Promise<void> {
  const edits = given.merge ? 'merge' : 'refuse';
  const { operations, changes, diagnostics, manifest } = await withProgress(
    context.terminal.stderr,
    (listen) => compareChecked({ ...given, edits }, listen),
  );
  const written = { manifest, version: readVersion() };
  const drifts = changes.map((change) => driftOf(change, written)).filter((drift) => drift !== undefined);
  for (const line of printAnswer(drifts, given, context)) context.terminal.stdout.write(`${line}\n`);
  if (drifts.length > 0) context.finish(exitCodes.no);
  const differ = drifts.length === 0 ? 'up to date' : `${count(drifts.length, 'file')} not up to date`;
  await reportRun([count(operations, 'operation'), differ], diagnostics, given, context);
}

function printAnswer(
  drifts: readonly Drift[],
  { json, output }: CheckArguments & OneClient,
  { format }: Context,
): readonly string[] {
  if (json) return [visibleJson({ upToDate: drifts.length === 0, files: drifts })];
  return drifts.map((drift) =>
    format === 'github' ? printDriftForGithub(drift, output) : printDrift(drift),
  );
}
