import type { Severity } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { escapeData, escapeProperty } from './github-escapes.js';
import { gatherProblems, type Problem } from './gather-problems.js';
import { printMessage } from './print-message.js';
import { bySeverity } from './severities.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Returns a line for each distinct problem that GitHub shows as an annotation of its file. Errors come first: of each
 * kind only ten are shown for a step.
 */
export function printGithub(diagnostics: readonly Diagnostic[]): readonly string[] {
  return bySeverity(gatherProblems(diagnostics), ['error', 'warning', 'note']).map(printProblem);
}

function printProblem(problem: Problem): string {
  const { code, severity, places } = problem;
  const file = places[0]?.file;
  const title = `title=${escapeProperty(`postwright ${code}`)}`;
  const properties = file === undefined ? [title] : [`file=${escapeProperty(file)}`, title];
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(printMessage(problem, true))}`;
}
