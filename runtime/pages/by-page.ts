import type { Keys, PageRule } from './page-rule.js';
import { valueAt } from './value-at.js';

/**
 * Returns what asks for the page behind the one that came, until it was the last of as many as the answer says at `pages`. A text
 * of digits stays one.
 */
export function byPage(at: Keys, start: number | string, pages?: Keys): PageRule<unknown>['next'] {
  return ({ input, result }) => {
    const given = valueAt(input, at) ?? start;
    const value = Number(given) + 1;
    const count = pages && valueAt(result.data, pages);
    if (Number.isNaN(value) || (typeof count === 'number' && value - Number(start) >= count))
      return undefined;
    return { at, value: typeof given === 'string' ? String(value) : value };
  };
}
