import { fieldList, fieldText, type Fields } from './field-list.js';
import { percentEncode } from './percent-encode.js';

/** Everything but what Postman leaves alone in a query; of that `%` and `+`, which a server decodes, are encoded too. */
const unsafeInQuery = /[^\w!$'()*,./:;=?@[\\\]^`{|}~-]+/gu;

/**
 * Returns the URL with query parameters added to it, encoded so that each arrives as it was given. The value null is
 * sent as the bare key (`?flag`), an empty text as `?flag=`.
 */
export function addQuery(url: string, query: Fields | undefined): string {
  return add(url, query, encode, (name) => encode(name).replaceAll('=', '%3D'));
}

/** Returns the URL with query parameters added to it as they are: for requests that Postman does not encode. */
export function addRawQuery(url: string, query: Fields | undefined): string {
  const keep = (text: string): string => text;
  return add(url, query, keep, keep);
}

type Encode = (text: string) => string;

function add(url: string, query: Fields | undefined, encodeValue: Encode, encodeName: Encode): string {
  const pairs = fieldList(query).map(([name, value]) =>
    value === null ? encodeName(name) : `${encodeName(name)}=${encodeValue(fieldText(value))}`,
  );
  return pairs.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

function encode(text: string): string {
  return percentEncode(text, unsafeInQuery).replaceAll("'", '%27');
}
