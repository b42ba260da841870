import type { Page } from './page-rule.js';

/** Returns what reads a value in the query of a link. */
export function inQueryOf(name: string, read: (page: Page) => unknown): (page: Page) => unknown {
  return (page) => {
    const link = String(read(page) ?? '');
    return new URLSearchParams(link.slice(link.indexOf('?') + 1).replace(/#.*/s, '')).get(name);
  };
}
