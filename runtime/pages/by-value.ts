import type { Keys, Page, PageRule } from './page-rule.js';

/** Returns what asks for the next page by a value of the last one; none, or an empty one, is the end. */
export function byValue(at: Keys, read: (page: Page) => unknown): PageRule<unknown>['next'] {
  return (page) => {
    const value = read(page);
    return value ? { at, value } : undefined;
  };
}
