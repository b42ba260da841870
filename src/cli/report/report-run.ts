import type { Severity } from '../../diagnostics/catalogue-entry.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ReportArguments } from '../commands/command-arguments.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { say } from './say.js';

/**
 * Says what was found on the way, and in one last line what was done. Under `--strict` a warning makes the answer of the
 * run a "no"; what was done stays done.
 */
export async function reportRun(
  done: readonly string[],
  diagnostics: readonly Diagnostic[],
  { verbose, strict }: ReportArguments,
  context: Context,
): Promise<void> {
  await say(context, diagnostics, { verbose, summary: [...done, countDiagnostics(diagnostics)].join(', ') });
  if (strict && diagnostics.some(({ severity }) => severity === 'warning')) context.finish(exitCodes.no);
}

/** Returns the number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const counts = severities
    .map((severity) => ({ severity, number: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity));
  return counts.length === 0 ? 'no diagnostics' : counts.join(', ');
}
