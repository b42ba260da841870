/** What Postman percent-encodes in a path: RFC 3986 leaves less, but a `%` and what follows stays as it is written. */
const unsafe = /[\0- "#<>?`{}\x7f-\uffff]+/g;

/** Returns literal text of a path as Postman sends it; what is encoded already stays so. */
export function encodePath(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(unsafe, encodeURIComponent);
}
