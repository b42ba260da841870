import { percentEncode } from './percent-encode.js';

/**
 * Query parameters: a record, or a list of `[key, value]` where the order of interleaved keys matters. A value is a
 * string, a number, a boolean or a bigint; `undefined` is left out; null sends the bare key (`?flag`), and `''` sends
 * `flag=`; an array repeats the key. It is a plain `object` so that interfaces, which have no index signature, fit.
 */
export type Query = object;

/** Everything but what Postman leaves alone in a value; of that `%` and `+`, which a server decodes, are encoded too. */
const unsafeInValue = /[^\w!$()*,./:;=?@[\\\]^`{|}~-]+/gu;
const unsafeInKey = /[^\w!$()*,./:;?@[\\\]^`{|}~-]+/gu;

/** Returns the URL with the parameters added to it; with `raw` nothing of them is encoded. */
export function addQuery(url: string, query: Query | undefined, raw = false): string {
  const pairs: string[] = [];
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(query)
    ? query
    : Object.entries(query ?? {});
  for (const [key, value] of entries) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined) continue;
      const name = raw ? key : percentEncode(key, unsafeInKey);
      pairs.push(
        one === null ? name : `${name}=${raw ? String(one) : percentEncode(String(one), unsafeInValue)}`,
      );
    }
  }
  if (pairs.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}
