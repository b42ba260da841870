import type { DriftDifference } from './drift-report.js';

/** Tells whether a difference is one from the type, too: a new field is not, nor a further value of those that are known. */
export function isBroken({ kind, expected }: Pick<DriftDifference, 'kind' | 'expected'>): boolean {
  return kind !== 'new' && !(kind === 'enum' && expected.endsWith('known values'));
}
