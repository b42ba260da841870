import { percentEncode } from '../../request/percent-encode.js';

/** Returns the text percent-encoded but for the unreserved characters of RFC 3986, as OAuth 1 and AWS sign it. */
export function rfc3986(text: string): string {
  return percentEncode(text, /[^\w.~-]+/gu).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
