import { JsonError } from '../errors/json-error.js';
import type { Fail } from '../read-body.js';
import { parseLossless } from './parse-lossless.js';

/**
 * Reads a body as JSON without losing a digit: an integer beyond 2^53, which a number would round, becomes a
 * bigint. For the statuses whose examples show such integers.
 */
export async function asLosslessJson(response: Response, fail: Fail): Promise<unknown> {
  const text = await response.text().catch(fail);
  if (text === '') return undefined;
  try {
    return parseLossless(text);
  } catch (cause) {
    throw new JsonError(response.status, text, cause);
  }
}
