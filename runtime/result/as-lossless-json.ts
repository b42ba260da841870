import type { CustomReader } from './read-body.js';
import { parseAnswer } from './parse-answer.js';
import { parseLossless } from './parse-lossless.js';

/**
 * Reads a body as JSON without losing a digit: an integer beyond 2^53, which a number would round, becomes a
 * bigint. For the statuses whose examples show such integers.
 */
export const asLosslessJson: CustomReader = async (response, fail, _, place) =>
  parseAnswer(place, response, await response.text().catch(fail), parseLossless);
