import type { Keys } from './page-rule.js';

/** Returns a copy of a value with another one where the keys lead. */
export function withValue(target: unknown, keys: Keys, value: unknown): unknown {
  const key = keys.at(0);
  if (key === undefined) return value;
  const own: object = typeof target === 'object' && target !== null ? target : {};
  return { ...own, [key]: withValue(Reflect.get(own, key), keys.slice(1), value) };
}
