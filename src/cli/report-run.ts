import type { Severity } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Context } from './context.js';
import { printDiagnostics } from './print-diagnostics.js';

/** Says what was found on the way, and in one last line what was done. */
export function reportRun(
  done: readonly string[],
  diagnostics: readonly Diagnostic[],
  verbose: boolean,
  { terminal, paint }: Context,
): void {
  for (const line of printDiagnostics(diagnostics, paint, verbose)) terminal.stderr.write(`${line}\n`);
  const summary = [...done, countDiagnostics(diagnostics)].join(', ');
  terminal.stderr.write(`${paint('bold', 'postwright')} ${summary}\n`);
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
