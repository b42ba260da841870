import type { DriftDifference } from './drift-report.js';
import type { AnyResult } from '../result/unwrap.js';

/**
 * Thrown by a strict client for an answer that is not of its type. The API did answer: `result` has all of it, and `differences` say
 * where it is another one. The message names the operation, the status and the places, and never a value.
 */
export class DriftError extends Error {
  override readonly name = 'DriftError';
  readonly differences: readonly DriftDifference[];
  readonly #result: AnyResult;

  constructor(operation: string, result: AnyResult, differences: readonly DriftDifference[]) {
    const places = differences.map(
      ({ path, kind, expected, found }) =>
        `${path || 'the answer'}: ${kind}, expected ${expected}, found ${found}`,
    );
    super(`${operation} answered ${String(result.status)} with another type (${places.join('; ')}).`);
    this.differences = differences;
    this.#result = result;
  }

  /** What the operation would have returned: a getter, so that logging the error does not print it. */
  get result(): AnyResult {
    return this.#result;
  }
}
