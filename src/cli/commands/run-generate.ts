import { hasConflict } from '../../client/edit-diagnostics.js';
import { compareChecked } from '../../client/check-client.js';
import { writeChecked } from '../../client/write-client.js';
import type { FileChange } from '../../model/file-change.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { createProfile, reportProfile } from '../report/profile.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import { UsageError } from '../usage-error.js';
import type { GenerateArguments } from './command-arguments.js';
import type { OneClient } from './clients-arguments.js';

/** Writes the client where that loses nothing, and reports what was done. */
export async function runGenerate(given: GenerateArguments & OneClient, context: Context): Promise<void> {
  const { force, merge } = given;
  if (force && merge) throw new UsageError('--force gives edits up and --merge keeps them: choose one.');
  const edits = force ? 'overwrite' : merge ? 'merge' : 'refuse';
  const work = given.dryRun ? compareChecked : writeChecked;
  const { operations, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    if (given.profile !== true) return work({ ...given, edits }, listen);
    const profile = createProfile(listen);
    const done = await work({ ...given, edits }, profile.listen);
    reportProfile(profile, context);
    return done;
  });
  if (given.dryRun) for (const line of changes.flatMap(sayChange)) context.terminal.stdout.write(`${line}\n`);
  if (changes.some(hasConflict)) context.finish(exitCodes.no);
  const done = summarize(operations, changes);
  const said = given.dryRun ? ['nothing is written (--dry-run)', ...done] : done;
  await reportRun(said, diagnostics, given, context);
}

/** A run that is tried says of each file what would become of it. */
function sayChange({ kind, path }: FileChange): readonly string[] {
  return kind === 'unchanged' ? [] : [`${kind} ${path}`];
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
