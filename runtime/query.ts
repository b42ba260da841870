import { percentEncode } from './percent-encode.js';

/**
 * Query parameters: a record, or a list of `[key, value]` where the order of interleaved keys matters. A value is a
 * string, a number, a boolean or a bigint; `undefined` is left out; null sends the bare key (`?flag`), and `''` sends
 * `flag=`; an array repeats the key. It is a plain `object` so that interfaces, which have no index signature, fit.
 */
export type Query = object;

/** Everything but what Postman leaves alone in a query; of that `%` and `+`, which a server decodes, are encoded too. */
const unsafe = /[^\w!$()*,./:;=?@[\\\]^`{|}~-]+/gu;

/** Returns the URL with the parameters added to it, encoded so that each arrives as it was given. */
export function addQuery(url: string, query: Query | undefined): string {
  return add(url, query, (text) => percentEncode(text, unsafe));
}

/** Returns the URL with the parameters added to it as they are: for the requests that Postman does not encode. */
export function addRawQuery(url: string, query: Query | undefined): string {
  return add(url, query, (text) => text);
}

function add(url: string, query: Query | undefined, encode: (text: string) => string): string {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(query)
    ? query
    : Object.entries(query ?? {});
  const pairs: string[] = [];
  for (const [key, value] of entries) {
    const name = encode(key).replaceAll('=', '%3D');
    for (const one of [value].flat()) {
      if (one !== undefined) pairs.push(one === null ? name : `${name}=${encode(String(one))}`);
    }
  }
  return pairs.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}
