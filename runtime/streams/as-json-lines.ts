import { JsonError } from '../errors/json-error.js';
import type { CustomReader, Fail } from '../read-body.js';
import { textChunks } from './text-chunks.js';
import { textLines } from './text-lines.js';

/** Reads a body of one JSON value per line (NDJSON) as these values, one by one as they come, to be looped over once. */
export const asJsonLines: CustomReader = (response, fail, signal) =>
  Promise.resolve(valuesOf(response, fail, signal));

async function* valuesOf(
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void, undefined> {
  for await (const line of textLines(textChunks(response, fail, signal))) {
    if (line.trim() !== '') yield parse(line, response.status);
  }
}

function parse(line: string, status: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new JsonError(status, line, cause);
  }
}
