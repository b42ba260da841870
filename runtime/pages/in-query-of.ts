import type { Page } from './page-rule.js';

/** Returns what reads a value in the query of a link. */
export function inQueryOf(name: string, read: (page: Page) => unknown): (page: Page) => unknown {
  return (page) => {
    const found = read(page);
    const link = typeof found === 'string' ? found : '';
    return new URLSearchParams(link.slice(link.indexOf('?') + 1).replace(/#.*/s, '')).get(name);
  };
}
