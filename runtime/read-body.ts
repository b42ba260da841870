import { JsonError } from './errors/json-error.js';

/**
 * Reads a body in another way than its Content-Type says; `fail` throws what the operation throws where the connection
 * breaks. A reader that hands the body out bit by bit ends it when the caller's `signal` aborts.
 */
export type CustomReader = (
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
) => Promise<unknown>;

/** Throws what an operation throws for an error of the connection. */
export type Fail = (cause: unknown) => never;

const jsonType = /[/+]json *(;|$)/i;
const textType = /^text\/|[/+]xml|(java|ecma)script|urlencoded|graphql|ndjson|yaml/i;

/**
 * Returns the body of an answer as its Content-Type says: parsed JSON, text, a Blob for any other type, undefined where
 * there is none. Without a Content-Type it is JSON if it parses as such, else text, else (where it is no UTF-8) a Blob.
 */
export async function readBody(response: Response, fail: Fail): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  const blob = await response.blob().catch(fail);
  // Nothing came: a 204, an answer to HEAD, a redirect.
  if (!blob.size) return undefined;
  const isJson = jsonType.test(type);
  if (type && !isJson && !textType.test(type)) return blob;
  const text = await blob.text();
  try {
    return type && !isJson ? text : JSON.parse(text);
  } catch (cause) {
    if (isJson) throw new JsonError(response.status, text, cause);
    return text.includes('\uFFFD') ? blob : text;
  }
}
