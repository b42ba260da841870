import type { OutsideFolder } from '../model/plan.js';

/**
 * Returns where a module of a client stands, as a path from the client's folder on: where the tests are outside of it, the
 * examples and the mocks are beside them.
 */
export function placeOf(module: string, outside: OutsideFolder | undefined): string {
  if (outside === undefined) return module;
  const own = /^operations\/(.*\.examples)$/.exec(module)?.[1] ?? /^(?:mocks|msw)\/.*/.exec(module)?.[0];
  return own === undefined ? module : `${outside.folder}/${own}`;
}
