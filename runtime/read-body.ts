import { JsonError } from './errors/json-error.js';

/**
 * How a body is read. 'json' parses it whatever its type says, 'none' skips it; a function reads it in a way of its
 * own. Without one the Content-Type of the answer decides.
 */
export type Reader = 'json' | 'text' | 'blob' | 'none' | ((response: Response) => Promise<unknown>);

/** Statuses whose answers have no body, as fetch defines them. */
const bodiless: readonly number[] = [204, 205, 304];

/**
 * Returns the body of an answer: parsed JSON, text, a Blob for any other type, undefined where there is none. Without
 * a Content-Type it is JSON if it parses as such, else text, else (where it is no UTF-8) a Blob.
 */
export async function readBody(response: Response, method: string, reader?: Reader): Promise<unknown> {
  if (reader === 'none' || method === 'HEAD' || bodiless.includes(response.status)) {
    await response.body?.cancel();
    return undefined;
  }
  if (typeof reader === 'function') return reader(response);
  const kind = reader ?? kindOf(response.headers.get('content-type'));
  if (kind === 'text') return response.text();
  const blob = await response.blob();
  if (kind === 'blob') return blob;
  return parse(await blob.text(), response.status, kind === 'json' ? undefined : blob);
}

/** Returns the parsed text; where it does not parse, the text itself or its bytes if these may stand for it. */
function parse(text: string, status: number, bytes: Blob | undefined): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!bytes) throw new JsonError(status, text, { cause });
    return text.includes('\uFFFD') ? bytes : text;
  }
}

function kindOf(type: string | null): 'json' | 'text' | 'blob' | 'unknown' {
  if (type === null) return 'unknown';
  if (/[/+]json *(;|$)/i.test(type)) return 'json';
  return /^text\/|[/+]xml|(java|ecma)script|urlencoded|graphql|ndjson|yaml/i.test(type) ? 'text' : 'blob';
}
