import { lookup } from './lookup.js';

/** Returns a variable's value: what the caller gave, else what `otherwise` says; a required one without any throws. */
export type Find = (name: string, otherwise?: Fallback) => string | undefined;

/** Has the values of variables that nobody gave. */
export type Fallback = (name: string, find: Find) => string | undefined;

/** Returns the declared values of variables, the first record that has one going before the others. */
export function defaults(...declared: readonly (object | undefined)[]): Fallback {
  return (name) => {
    for (const values of declared) {
      const text = lookup(values, name);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}
