import { PathSegmentError } from '../errors/path-segment-error.js';
import { percentEncode } from './percent-encode.js';

/** What can stand in a path. */
export type PathValue = string | number | boolean | bigint;

/**
 * Everything but the characters that Postman leaves alone in a path; of those `/`, `\` and `%` are encoded too, since
 * the value is plain text and must stay within its segment.
 */
const unsafeInPath = /[^\w!$&'()*+,.:;=@[\]^|~-]+/gu;

/**
 * Returns a value as one segment of a path, encoded whole. `.` and `..` are refused by a PathSegmentError that says where.
 */
export function segment(value: PathValue, place: string): string {
  const text = String(value);
  if (text === '.' || text === '..') throw new PathSegmentError(`${place}: "${text}" is no segment.`);
  return percentEncode(text, unsafeInPath);
}

/** Returns a value that holds several segments (`api/v1`), each encoded like `segment` does it. */
export function segments(value: PathValue, place: string): string {
  return String(value)
    .split('/')
    .map((text) => segment(text, place))
    .join('/');
}

/** What an option of the client says of URLs. */
export interface BaseOption {
  readonly baseUrl?: string | undefined;
}

/** Returns what a URL begins with: the client's `baseUrl`, without a slash at its end, else what the collection says. */
export function origin({ baseUrl }: BaseOption, value: string): string {
  return baseUrl ? baseUrl.replace(/(?<!\/)\/+$/, '') : value;
}

/**
 * Returns what a URL begins with like `origin`, for a value of a variable: without white space around, with `http://`
 * where no scheme is given. Where no host is given it stays without one, and is refused: behind `http://` the first segment
 * of the path would be taken for the host. So is `https:/host`, with a slash too few.
 */
export function base(client: BaseOption, value: string | undefined): string {
  // Only beside a `baseUrl` the variable may be without a value.
  const url = value?.trim() ?? '';
  const isLeft = /^(?:\/|$|(?:https?|ftp|wss?):?(?:\/|$))|:\/\//i.test(url);
  return origin(client, isLeft ? url : `http://${url}`);
}
