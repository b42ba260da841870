import { JsonError } from '../errors/json-error.js';

/**
 * Reads a body in another way than `readBody`; `fail` throws what the operation throws where the connection
 * breaks. A reader that hands the body out bit by bit ends it when the caller's `signal` aborts.
 */
export type CustomReader = (
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
  /** The operation, for messages. */
  place: string,
) => Promise<unknown>;

/** Throws what an operation throws for an error of the connection. */
export type Fail = (cause: unknown) => never;

/**
 * Returns the body of an answer: a value where it parses as JSON, else text, else (where it is no UTF-8) a Blob, undefined
 * where there is none. `json` has the statuses that are JSON in the collection: under them, and under any other success
 * beside one of them, a body that is no JSON is a JsonError. From 500 on a gateway may speak in place of the API: then it is
 * the text that came.
 */
export async function readBody(
  response: Response,
  fail: Fail,
  place: string,
  json: readonly number[] = [],
): Promise<unknown> {
  const { status, ok } = response;
  const blob = await response.blob().catch(fail);
  const isJson = json.includes(status);
  // Nothing came: a 204, an answer to HEAD, a redirect.
  if (!blob.size && !isJson) return undefined;
  const text = await blob.text();
  try {
    return JSON.parse(text);
  } catch {
    if (status < 500 && (isJson || (ok && json.some((other) => other < 300)))) {
      throw new JsonError(place, response, text);
    }
    return !isJson && text.includes('\uFFFD') ? blob : text;
  }
}
