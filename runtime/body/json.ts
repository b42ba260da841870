import type { Body } from './body.js';

/** Returns a value as a JSON body; undefined stands for no body. For values with a bigint see `losslessJson`. */
export function json(value: unknown): Body | undefined {
  return value === undefined
    ? undefined
    : { content: JSON.stringify(value), contentType: 'application/json' };
}
