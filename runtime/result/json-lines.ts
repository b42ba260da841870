import { JsonError } from '../errors/json-error.js';
import type { Fail } from './read-body.js';
import { textChunks } from './text-chunks.js';
import { textLines } from './text-lines.js';

/** Yields the values of a body of one JSON value per line, one by one as they come; `parse` reads a line. */
export async function* jsonLines(
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
  place: string,
  parse: (text: string) => unknown,
): AsyncGenerator<unknown, void, undefined> {
  for await (const line of textLines(textChunks(response, fail, signal))) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = parse(line);
    } catch {
      throw new JsonError(place, response, line);
    }
    yield value;
  }
}
