import { catalogue } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { visibleJson } from '../../emit/code/literal.js';
import { gatherProblems, type Problem } from './gather-problems.js';
import { bySeverity } from './severities.js';

/**
 * Returns one JSON object with every distinct problem, the worst first, and what was done if anything was. It takes one
 * line: a command that goes on, like `watch`, writes one object after the other.
 */
export function printJsonReport(diagnostics: readonly Diagnostic[], summary?: string): string {
  const problems = bySeverity(gatherProblems(diagnostics), ['error', 'warning', 'note']).map(describe);
  return visibleJson({ ...(summary !== undefined && { summary }), diagnostics: problems }, 0);
}

function describe({ code, severity, message, places }: Problem) {
  const { title, fix } = catalogue[code];
  return { code, severity, title, message, fix, count: places.length, places };
}
