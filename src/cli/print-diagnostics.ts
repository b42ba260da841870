import type { Severity } from '../diagnostics/catalogue.js';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';
import { plainLine, type Color, type Paint } from './paint.js';

const colors: Readonly<Record<Severity, Color>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** Errors last, where a person looks first. */
const order: readonly Severity[] = ['note', 'warning', 'error'];

/** So many notes of one code are shown before the rest is only counted. */
const shownNotes = 5;

/**
 * Returns the lines that show the diagnostics: one for each distinct problem, with the number of its other places.
 * Of notes, only the first few of each code are shown unless all are asked for.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  paint: Paint,
  verbose: boolean,
): readonly string[] {
  const problems = gather(diagnostics);
  return order.flatMap((severity) => {
    const some = problems.filter(({ first }) => first.severity === severity);
    return severity === 'note' && !verbose
      ? printNotes(some, paint)
      : some.map((one) => printProblem(one, paint));
  });
}

/** A problem with the number of places in which it was found. */
interface Problem {
  readonly first: Diagnostic;
  count: number;
}

function gather(diagnostics: readonly Diagnostic[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.location.file]);
    const known = problems.get(key);
    if (known) known.count++;
    else problems.set(key, { first: diagnostic, count: 1 });
  }
  return [...problems.values()];
}

function printNotes(problems: readonly Problem[], paint: Paint): readonly string[] {
  const byCode = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = byCode.get(problem.first.code);
    if (known) known.push(problem);
    else byCode.set(problem.first.code, [problem]);
  }
  return [...byCode].flatMap(([code, some]) => {
    const lines = some.slice(0, shownNotes).map((one) => printProblem(one, paint));
    const rest = some.slice(shownNotes).reduce((sum, one) => sum + one.count, 0);
    if (rest === 0) return lines;
    const more = `and ${String(rest)} more (--verbose shows them)`;
    return [...lines, `${paint(colors.note, 'note')} ${paint('dim', code)} ${more}`];
  });
}

function printProblem({ first, count }: Problem, paint: Paint): string {
  const { code, severity, message, location } = first;
  const others = count === 1 ? '' : ` (and ${String(count - 1)} more like this)`;
  return `${paint(colors[severity], severity)} ${paint('dim', code)} ${printPlace(location, message)}${plainLine(message)}${others}`;
}

/** `orders.json › Billing › Refund: `, as a person finds it in Postman; nothing where the message begins with it. */
function printPlace({ file, trail = [] }: Location, message: string): string {
  const names =
    file === undefined || (trail.length === 0 && message.startsWith(file)) ? trail : [file, ...trail];
  const place = names.map((name) => (name.trim() === '' ? '(no name)' : plainLine(name))).join(' › ');
  return place === '' ? '' : `${place}: `;
}
