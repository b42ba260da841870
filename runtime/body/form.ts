import { fieldList, fieldText, type Fields } from '../request/field-list.js';
import { percentEncode } from '../request/percent-encode.js';
import type { Body } from './body.js';
import { ownType } from './own-type.js';

/** Returns fields as an `application/x-www-form-urlencoded` body, null as an empty value; no field at all is no body. */
export function form(fields: Fields | undefined): Body | undefined {
  const pairs = fieldList(fields).map(([name, value]) => `${encode(name)}=${encode(fieldText(value))}`);
  if (pairs.length === 0) return undefined;
  return { content: pairs.join('&'), ...ownType('application/x-www-form-urlencoded') };
}

/** Leaves only the unreserved characters of RFC 3986 alone: a space becomes `%20`, as Postman sends it. */
function encode(text: string): string {
  const encoded = percentEncode(text, /[^\w!'()*.~-]+/gu);
  return encoded.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
