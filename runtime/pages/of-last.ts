import type { Page } from './page-rule.js';
import { valueAt } from './value-at.js';

/** Returns what reads a value of the last element of a page. */
export function ofLast(key: string): (page: Page) => unknown {
  return ({ elements }) => valueAt(elements.at(-1), [key]);
}
