import type { CustomReader } from './read-body.js';
import { jsonLines } from './json-lines.js';

/** Reads a body of one JSON value per line (NDJSON) as these values, one by one as they come, to be looped over once. */
export const asJsonLines: CustomReader = (response, fail, signal, place) =>
  Promise.resolve(jsonLines(response, fail, signal, place, (line) => JSON.parse(line)));
