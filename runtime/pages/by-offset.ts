import type { Keys, PageRule } from './page-rule.js';
import { valueAt } from './value-at.js';

/** Returns what asks for the elements behind those that came. A text of digits stays one. */
export function byOffset(at: Keys, start: number | string): PageRule<unknown>['next'] {
  return ({ input, elements }) => {
    const given = valueAt(input, at) ?? start;
    const value = Number(given) + elements.length;
    return Number.isNaN(value) ? undefined : { at, value: typeof given === 'string' ? String(value) : value };
  };
}
