import type { Keys, Page } from './page-rule.js';
import { valueAt } from './value-at.js';

/** Returns what reads a value in the data of an answer. */
export function inData(keys: Keys): (page: Page) => unknown {
  return ({ result }) => valueAt(result.data, keys);
}
