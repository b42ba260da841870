/**
 * Returns the text with every run of characters that `unsafe` matches percent-encoded as UTF-8. The pattern needs the
 * flags `gu`. A surrogate without its other half (Unicode's category Cs), which has no UTF-8, becomes U+FFFD as in every WHATWG API.
 */
export function percentEncode(text: string, unsafe: RegExp): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(unsafe, encodeURIComponent);
}
