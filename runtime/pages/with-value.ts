import type { Keys } from './page-rule.js';

/** Returns a copy of a value with another one where the keys lead. */
export function withValue(target: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  const own: object = typeof target === 'object' && target !== null ? target : {};
  return { ...own, [key]: withValue(Reflect.get(own, key), rest, value) };
}
