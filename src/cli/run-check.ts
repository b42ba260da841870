import { assertNever } from '../diagnostics/errors.js';
import { compareOutput, type FileChange } from '../io/compare-output.js';
import { openOutput, type Output } from '../io/open-output.js';
import type { Plan } from '../plan/plan.js';
import type { Context } from './context.js';
import { exitCodes } from './exit-codes.js';
import { withProgress } from './progress.js';
import { count, reportRun } from './report-run.js';
import { openRunRecord } from './run-record.js';
import type { OutputArguments } from './command-arguments.js';

/** Prints a line for every file that differs from what `generate` would write; exit 1 where there is one. */
export async function runCheck(given: OutputArguments, context: Context): Promise<void> {
  const { operations, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    const output = await openOutput(given.output);
    const record = openRunRecord(given, output);
    const unchanged = await record.recall();
    if (unchanged) return unchanged;
    const { generate } = await import('../generate.js');
    const generated = await generate(given, output.manifest, listen);
    const found = [
      ...(await compareOutput(output, generated.files)),
      ...(given.changelog ? await missingChangelog(generated.plan, output) : []),
    ];
    if (found.every(({ kind }) => kind === 'unchanged')) await record.remember(generated);
    return { ...generated, changes: found };
  });
  const differences = changes.map(describe).filter((line) => line !== undefined);
  for (const line of differences) context.terminal.stdout.write(`${line}\n`);
  if (differences.length > 0) context.finish(exitCodes.no);
  const differ =
    differences.length === 0 ? 'up to date' : `${count(differences.length, 'file')} not up to date`;
  reportRun([count(operations, 'operation'), differ], diagnostics, given, context);
}

/** Returns what `generate` would write about what changed since the last entry. */
async function missingChangelog(plan: Plan, output: Output): Promise<readonly FileChange[]> {
  const { planChangelog } = await import('./plan-changelog.js');
  const { entry, snapshot } = await planChangelog(plan, output, undefined);
  return [...entry, ...snapshot];
}

/** Returns the line that says how a file differs; undefined where it does not. */
function describe({ kind, path }: FileChange): string | undefined {
  switch (kind) {
    case 'unchanged':
    case 'kept':
      return undefined;
    case 'create':
      return `${path}: missing`;
    case 'update':
      return `${path}: differs, the collection or postwright has changed`;
    case 'edited':
      return `${path}: differs, it was edited by hand`;
    case 'delete':
      return `${path}: stale, nothing in the collection makes it any more`;
    case 'foreign':
      return `${path}: foreign, postwright did not write it`;
    default:
      return assertNever(kind);
  }
}
