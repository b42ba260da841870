import type { Severity } from '../../diagnostics/catalogue-entry.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { gatherProblems } from './gather-problems.js';
import { locateProblems } from './locate-problems.js';
import { printAnnotation, type Annotation } from './print-annotation.js';
import { printMessage } from './print-message.js';
import { bySeverity } from './severities.js';

const kinds: Readonly<Record<Severity, Annotation['kind']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Returns a line for each distinct problem that GitHub shows as an annotation of its file, on the line of its first
 * place. Errors come first: of each kind only ten are shown for a step.
 */
export async function printGithub(diagnostics: readonly Diagnostic[]): Promise<readonly string[]> {
  const problems = bySeverity(gatherProblems(diagnostics), ['error', 'warning', 'note']);
  const lineOf = await locateProblems(problems);
  return problems.map((problem) =>
    printAnnotation({
      kind: kinds[problem.severity],
      file: problem.places[0]?.file,
      line: lineOf(problem),
      title: `postwright ${problem.code}`,
      message: printMessage(problem, true),
    }),
  );
}
