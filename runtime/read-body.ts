import { JsonError } from './errors/json-error.js';

/**
 * How a body is read. 'json' parses it whatever its type says, 'none' skips it; a function reads it in a way of its
 * own. Without one the Content-Type of the answer decides.
 */
export type Reader = 'json' | 'text' | 'blob' | 'none' | CustomReader;

/** Reads a body; `fail` throws what the operation throws where the connection breaks. */
export type CustomReader = (response: Response, fail: (cause: unknown) => never) => Promise<unknown>;

const jsonType = /[/+]json *(;|$)/i;
const textType = /^text\/|[/+]xml|(java|ecma)script|urlencoded|graphql|ndjson|yaml/i;

/**
 * Returns the body of an answer: parsed JSON, text, a Blob for any other type, undefined where there is none. Without
 * a Content-Type it is JSON if it parses as such, else text, else (where it is no UTF-8) a Blob. `fail` throws what the
 * operation throws where the connection breaks.
 */
export async function readBody(
  response: Response,
  reader: Reader | undefined,
  fail: (cause: unknown) => never,
): Promise<unknown> {
  if (typeof reader === 'function') return reader(response, fail);
  if (reader === 'none') return response.body?.cancel();
  const blob = await response.blob().catch(fail);
  // Nothing came: a 204, an answer to HEAD, a redirect.
  if (blob.size === 0 && (!reader || reader === 'json')) return undefined;
  const kind = reader ?? kindOf(response.headers.get('content-type'));
  if (kind === 'blob') return blob;
  const text = await blob.text();
  if (kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (kind) throw new JsonError(response.status, text, cause);
    return text.includes('\uFFFD') ? blob : text;
  }
}

function kindOf(type: string | null): 'json' | 'text' | 'blob' | undefined {
  if (!type) return undefined;
  if (jsonType.test(type)) return 'json';
  return textType.test(type) ? 'text' : 'blob';
}
