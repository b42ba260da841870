import { PathSegmentError } from '../errors/path-segment-error.js';
import type { PathValue } from './url.js';
import { percentEncode } from './percent-encode.js';

/** Like what is unsafe in a segment, but for escapes, which stay. */
const unsafeBesideEscapes = /(?:(?!%[\dA-Fa-f]{2})[^\w!$&'()*+,.:;=@[\]^|~-])+/gu;

/**
 * Returns a value that is encoded already (`a%2Fb`), as one segment or several: its escapes stay, and what else a path does not
 * allow is encoded. A segment that means `.` or `..` is refused by a PathSegmentError.
 */
export function encodedSegments(value: PathValue, place: string): string {
  return String(value)
    .split('/')
    .map((text) => encoded(text, place))
    .join('/');
}

function encoded(text: string, place: string): string {
  if (/^(?:\.|%2e){1,2}$/i.test(text)) throw new PathSegmentError(`${place}: "${text}" is no segment.`);
  return percentEncode(text, unsafeBesideEscapes);
}
