import type { Severity } from '../../diagnostics/catalogue-entry.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { gatherProblems, type Problem } from './gather-problems.js';
import type { Color, Paint } from './paint.js';
import { printMessage } from './print-message.js';
import { bySeverity } from './severities.js';

const colors: Readonly<Record<Severity, Color>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** So many notes of one code are shown before the rest is only counted. */
const shownNotes = 5;

/**
 * Returns the lines that show the diagnostics to a person: one for each distinct problem, with the number of its other
 * places, errors last, where one looks first. Of notes, only the first few of each code are shown unless all are asked
 * for, and none says where in the file it is.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  paint: Paint,
  verbose: boolean,
): readonly string[] {
  const problems = gatherProblems(diagnostics);
  const notes = bySeverity(problems, ['note']);
  const others = bySeverity(problems, ['warning', 'error']).map((one) => printProblem(one, paint, true));
  return [
    ...(verbose ? notes.map((one) => printProblem(one, paint, true)) : printNotes(notes, paint)),
    ...others,
  ];
}

function printNotes(problems: readonly Problem[], paint: Paint): readonly string[] {
  const byCode = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = byCode.get(problem.code);
    if (known) known.push(problem);
    else byCode.set(problem.code, [problem]);
  }
  return [...byCode].flatMap(([code, some]) => {
    const lines = some.slice(0, shownNotes).map((one) => printProblem(one, paint, false));
    const rest = some.slice(shownNotes).reduce((sum, { places }) => sum + places.length, 0);
    if (rest === 0) return lines;
    const more = `and ${String(rest)} more (--verbose shows them)`;
    return [...lines, `${paint(colors.note, 'note')} ${paint('dim', code)} ${more}`];
  });
}

function printProblem(problem: Problem, paint: Paint, withPointer: boolean): string {
  const { code, severity } = problem;
  return `${paint(colors[severity], severity)} ${paint('dim', code)} ${printMessage(problem, withPointer)}`;
}
