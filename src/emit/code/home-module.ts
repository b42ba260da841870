import { posix } from 'node:path';

/** Pieces that come together: all of a folder, but for the schemes of authentication, each of which is apart. */
const together = /^(?:runtime\/(?!auth\/[^/]+$)[^/]+|mocks\/server|msw\/matching)\//;

/**
 * Returns the module of a client that a piece of its runtime comes in: `runtime/errors` for `runtime/errors/api-error`. Any
 * other module is its own.
 */
export function homeModule(module: string): string {
  return together.test(module) ? posix.dirname(module) : module;
}
