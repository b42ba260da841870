import { percentEncode } from '../percent-encode.js';
import type { Body } from './body.js';
import { fieldList, type Fields } from './field-list.js';

/** Everything but the unreserved characters of RFC 3986: a space becomes `%20`, as Postman sends it. */
const unsafe = /[^\w.~-]+/gu;

/** Returns fields as an `application/x-www-form-urlencoded` body; no field at all is no body. */
export function form(fields: Fields | undefined): Body | undefined {
  const pairs = fieldList(fields).map(
    ([name, value]) => `${percentEncode(name, unsafe)}=${percentEncode(String(value), unsafe)}`,
  );
  if (pairs.length === 0) return undefined;
  return { content: pairs.join('&'), contentType: 'application/x-www-form-urlencoded', strict: true };
}
