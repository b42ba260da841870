import { DriftError } from './drift-error.js';
import type { AnyResult } from '../result/unwrap.js';
import { differencesOf, type Tables } from './differences-of.js';
import { isBroken } from './is-broken.js';

/**
 * Waits for a call and returns what it does where the answer is of its type; else it throws a DriftError, which has the answer. A
 * field that is new, or a value that nobody listed, is still of the type.
 */
export async function held<R extends AnyResult>(
  operation: string,
  tables: Tables,
  call: Promise<R>,
): Promise<R> {
  const result = await call;
  const differences = differencesOf(tables, result).filter(isBroken);
  if (differences.length > 0) throw new DriftError(operation, result, differences);
  return result;
}
