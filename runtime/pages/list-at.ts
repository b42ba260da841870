import { PageError } from '../errors/page-error.js';
import type { AnyResult } from '../result/unwrap.js';
import type { Keys } from './page-rule.js';
import { placeOf } from './place-of.js';
import { valueAt } from './value-at.js';

/** Returns what takes the elements out of an answer: the list to which the keys lead. One that is left out, or null, is empty. */
export function listAt<Element>(keys: Keys): (result: AnyResult) => Element[] {
  return (result) => {
    const found = valueAt(result.data, keys) ?? [];
    if (!Array.isArray(found)) throw new PageError(`${placeOf(result)} answered without a list.`);
    // What an API answers at run time is not for a compiler to know: here it is trusted to match its examples.
    return found as Element[];
  };
}
