import type { AnyResult } from '../result/unwrap.js';
import { differencesOf, type Tables } from './differences-of.js';
import type { DriftOptions } from './drift-options.js';

/**
 * Waits for a call and returns what it does, whatever comes. Answers that are not as the tables say are told to the client's
 * `onDrift`, later, in a task of its own: the look itself is bounded, and taken before the caller may change the data.
 */
export async function observed<R extends AnyResult>(
  { onDrift, driftSample = 1 }: DriftOptions,
  operation: string,
  tables: Tables,
  call: Promise<R>,
): Promise<R> {
  const result = await call;
  const differences = onDrift && Math.random() < driftSample ? differencesOf(tables, result) : [];
  if (differences[0]) {
    // A call that the API answered does not fail by who watches it.
    void new Promise((later) => setTimeout(later))
      .then(() => onDrift?.({ operation, status: result.status, differences }))
      .catch(() => undefined);
  }
  return result;
}
