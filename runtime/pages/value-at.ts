import type { Keys } from './page-rule.js';

/** Returns what the keys lead to in a value; undefined where they lead nowhere. */
export function valueAt(value: unknown, keys: Keys): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
