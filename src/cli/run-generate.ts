import { catalogue } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Generated } from '../generate.js';
import { compareOutput, type FileChange } from '../io/compare-output.js';
import { openOutput, type Output } from '../io/open-output.js';
import { writeOutput } from '../io/write-output.js';
import type { Context } from './context.js';
import type { GenerateArguments } from './command-arguments.js';
import type { ChangelogUpdate } from './plan-changelog.js';
import { withProgress } from './progress.js';
import { refuseLoss } from './refuse-loss.js';
import { count, reportRun } from './report-run.js';
import { openRunRecord } from './run-record.js';

/** Writes the client where that loses nothing, and reports what was done. */
export async function runGenerate(given: GenerateArguments, context: Context): Promise<void> {
  const { output: folder, force } = given;
  const { operations, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    const output = await openOutput(folder);
    const record = openRunRecord(given, output);
    const unchanged = await record.recall();
    if (unchanged) return unchanged;
    // A run with nothing to do ends before the generator is even loaded.
    const { generate } = await import('../generate.js');
    const generated = await generate(given, output.manifest, listen);
    const found = await compareOutput(output, generated.files);
    refuseLoss(folder, found, force);
    const wanted = force ? found.map(giveUpEdit) : found;
    const log = await updateChangelog(given, generated, output);
    listen('writing', generated.files.length);
    await writeOutput(output, [...wanted, ...log.entry]);
    await writeOutput(output, log.snapshot);
    await record.remember(generated);
    return {
      ...generated,
      diagnostics: [...generated.diagnostics, ...log.diagnostics],
      changes: [...wanted, ...log.entry, ...log.snapshot],
    };
  });
  const kept = changes.filter((change) => change.kind === 'kept').map(({ path }) => warnOfKept(folder, path));
  reportRun(summarize(operations, changes), [...diagnostics, ...kept], given, context);
}

/** What a run does about the changelog: nothing, unless it was asked for. */
async function updateChangelog(
  { changelog, changelogDate }: GenerateArguments,
  { plan }: Generated,
  output: Output,
): Promise<ChangelogUpdate> {
  if (!changelog) return { entry: [], snapshot: [], diagnostics: [] };
  const { planChangelog } = await import('./plan-changelog.js');
  return planChangelog(plan, output, changelogDate);
}

function giveUpEdit(change: FileChange): FileChange {
  return change.kind === 'kept' ? { kind: 'delete', path: change.path } : change;
}

function warnOfKept(file: string, path: string): Diagnostic {
  const message = `${path} is no longer generated, but was edited by hand, so it stays. Delete it, or give the edit up with --force.`;
  return { code: 'output-kept', severity: catalogue['output-kept'].severity, message, location: { file } };
}

function summarize(operations: number, changes: readonly FileChange[]): readonly string[] {
  const written = changes.filter((change) => 'text' in change).length;
  const deleted = changes.filter((change) => change.kind === 'delete').length;
  const unchanged = changes.filter((change) => change.kind === 'unchanged').length;
  return [
    count(operations, 'operation'),
    `${count(written, 'file')} written`,
    `${String(unchanged)} unchanged`,
    ...(deleted > 0 ? [`${String(deleted)} deleted`] : []),
  ];
}
