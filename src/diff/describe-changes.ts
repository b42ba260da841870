import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { JudgedChange } from '../model/change.js';
import { describeChange } from './describe-change.js';
import { suggestVersion } from './judge-changes.js';

/** Returns the changes for other programs, each with what it means and in words. */
export function describeChanges(changes: readonly JudgedChange[], missed: readonly Diagnostic[]) {
  return {
    version: suggestVersion(changes),
    breaking: changes.some(({ level }) => level === 'major'),
    complete: missed.length === 0,
    changes: changes.map((change) => ({
      ...change,
      breaking: change.level === 'major',
      message: describeChange(change, (words) => words),
    })),
    missed: missed.map(({ message, location }) => ({ message, location })),
  };
}
