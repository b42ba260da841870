/** Returns the text as UTF-8 carries it: a surrogate without its other half becomes U+FFFD, as in every WHATWG API. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
