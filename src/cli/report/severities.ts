import type { Severity } from '../../diagnostics/catalogue-entry.js';
import type { Problem } from './gather-problems.js';

/** Returns the problems in the order of their severities. */
export function bySeverity(problems: readonly Problem[], order: readonly Severity[]): readonly Problem[] {
  return order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}
