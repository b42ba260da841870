import type { Keys, Page } from './page-rule.js';
import { valueAt } from './value-at.js';

/** Returns what reads the address of one link of a list in the data of an answer: `[{ rel: 'next', href }]`. */
export function inList(keys: Keys, rel: string, value: string, href: string): (page: Page) => unknown {
  return ({ result }) => {
    const found = valueAt(result.data, keys);
    const links: readonly unknown[] = Array.isArray(found) ? found : [];
    return valueAt(
      links.find((link) => valueAt(link, [rel]) === value),
      [href],
    );
  };
}
