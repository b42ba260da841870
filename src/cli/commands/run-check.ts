import { isAbsolute, relative, resolve } from 'node:path';
import { compareChecked } from '../../client/check-client.js';
import { fileIn } from '../../diagnostics/file-in.js';
import type { FileChange } from '../../model/file-change.js';
import { visibleJson } from '../../json/visible-json.js';
import { readVersion } from '../../io/read-version.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { driftOf, type Drift } from '../report/drift.js';
import { plainLines } from '../report/paint.js';
import { printDriftForGithub, printDrifts } from '../report/print-drift.js';
import { unifiedDiff } from '../report/unified-diff.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import type { CheckArguments } from './command-arguments.js';
import type { OneClient } from './clients-arguments.js';

/** Prints a line for every file that differs from what `generate` would leave there; exit 1 where there is one. */
export async function runCheck(given: CheckArguments & OneClient, context: Context): Promise<void> {
  const edits = given.merge ? 'merge' : 'refuse';
  const { operations, changes, diagnostics, manifest, texts } = await withProgress(
    context.terminal.stderr,
    (listen) => compareChecked({ ...given, edits }, listen),
  );
  const written = { manifest, version: readVersion(), texts };
  const drifts = changes.flatMap((change) => {
    const drift = driftOf(change, written);
    return drift ? [given.diff ? { ...drift, diff: diffOf(change, given.output, texts) } : drift] : [];
  });
  for (const line of printAnswer(drifts, given, context)) context.terminal.stdout.write(`${line}\n`);
  if (drifts.length > 0) context.finish(exitCodes.no);
  const differ = drifts.length === 0 ? 'up to date' : `${count(drifts.length, 'file')} not up to date`;
  await reportRun([count(operations, 'operation'), differ], diagnostics, given, context);
}

function printAnswer(
  drifts: readonly Drift[],
  { json, output, diff, verbose }: CheckArguments & OneClient,
  { format }: Context,
): readonly string[] {
  if (json) return [visibleJson({ upToDate: drifts.length === 0, files: drifts })];
  const lines =
    format === 'github'
      ? drifts.map((drift) => printDriftForGithub(drift, output))
      : printDrifts(drifts, diff || verbose);
  return [...lines, ...drifts.flatMap(({ diff = '' }) => (diff === '' ? [] : [plainLines(diff).trimEnd()]))];
}

/** Returns the difference between what is there and what would be written; of what is not ours nothing is known. */
function diffOf(change: FileChange, output: string, texts: ReadonlyMap<string, string>): string {
  const before = texts.get(change.path);
  const path = pathFromHere(fileIn(output, change.path));
  if (change.kind === 'delete') return unifiedDiff({ path, before, after: undefined });
  return 'text' in change ? unifiedDiff({ path, before, after: change.text }) : '';
}

/** Returns the path of a file from the working folder on; of one outside of it, from the root on. */
function pathFromHere(file: string): string {
  const path = relative('', file);
  const isBelow = path !== '..' && !/^\.\.[\\/]/.test(path) && !isAbsolute(path);
  return (isBelow ? path : resolve(file)).replaceAll('\\', '/').replace(/^\/+/, '');
}
