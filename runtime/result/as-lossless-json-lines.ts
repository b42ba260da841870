import type { CustomReader } from './read-body.js';
import { parseLossless } from './parse-lossless.js';
import { jsonLines } from './json-lines.js';

/** Reads a body of one JSON value per line like `asJsonLines`, without losing a digit: an integer beyond 2^53 becomes a bigint. */
export const asLosslessJsonLines: CustomReader = (response, fail, signal, place) =>
  Promise.resolve(jsonLines(response, fail, signal, place, parseLossless));
