import { assertNever } from '../diagnostics/errors.js';
import type { ObservedDifference } from '../model/observed-difference.js';

/** Returns what is said of a difference behind its place; `mark` sets off words of the API. */
export function describeSeen(
  { kind, expected, found, count }: ObservedDifference,
  mark: (words: string) => string,
): string {
  const times = count > 1 ? ` (${String(count)} times)` : '';
  switch (kind) {
    case 'missing':
      return `is not there, where every example has ${mark(expected)}${times}`;
    case 'new':
      return `is there, which no example has: ${mark(found)}${times}`;
    case 'null':
      return `is null, where examples have ${mark(expected)}${times}`;
    case 'kind':
    case 'enum':
    case 'rule':
      return `is ${mark(found)}, where examples have ${mark(expected)}${times}`;
    case 'unreadable':
      return `could not be looked at${times}`;
    default:
      return assertNever(kind);
  }
}
