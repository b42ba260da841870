import type { DocumentParameter, DocumentUrl } from '../model/document.js';

/** A text beside its mask: the same length, every `{{variable}}` blanked out, so that only real delimiters are found. */
interface Masked {
  readonly text: string;
  readonly mask: string;
}

/**
 * Returns the parts of a URL's text as Postman splits it: `{{variables}}` stand for themselves wherever they occur, also
 * as the protocol, the host or the port. Nothing is decoded and nothing is refused: every text is some URL.
 */
export function parseUrlText(recorded: string): DocumentUrl {
  const whole = maskVariables(recorded.trimStart());
  const [beforeHash, hash] = cutAtFirst(whole, '#');
  const [beforeQuery, query] = cutAtFirst(beforeHash, '?');
  const { protocol, rest } = cutProtocol(slashed(beforeQuery));
  const [authority, path] = cutAtFirst(rest, '/');
  return {
    raw: recorded,
    ...(protocol !== undefined && { protocol }),
    ...parseAuthority(authority),
    ...(path && { path: splitAt(path, '/') }),
    query: query ? parseQueryText(splitAt(query, '&')) : [],
    ...(hash && { hash: hash.text }),
    variables: [],
  };
}

function parseAuthority(authority: Masked): Pick<DocumentUrl, 'user' | 'password' | 'host' | 'port'> {
  const at = authority.mask.lastIndexOf('@');
  const [user, password] = at === -1 ? [] : cutAtFirst(slice(authority, 0, at), ':');
  const place = slice(authority, at + 1);
  const colon = place.mask.lastIndexOf(':');
  // A `]` after the last colon: the colon is one of an IPv6 address.
  const hasPort = colon !== -1 && !place.mask.includes(']', colon);
  return {
    ...(user && { user: user.text }),
    ...(password && { password: password.text }),
    host: hasPort ? place.text.slice(0, colon) : place.text,
    ...(hasPort && { port: place.text.slice(colon + 1) }),
  };
}

/** Cuts off `protocol://`; more slashes than two are one beginning, except in a file URL, where one is the path's. */
function cutProtocol(url: Masked): { readonly protocol?: string; readonly rest: Masked } {
  const end = url.mask.indexOf('://');
  if (end === -1) return { rest: url };
  const protocol = url.text.slice(0, end);
  let start = end + 3;
  while (url.mask[start] === '/') start += 1;
  if (protocol.toLowerCase() === 'file' && start > end + 3) start -= 1;
  return { protocol, rest: slice(url, start) };
}

/** Postman looks only at innermost names here: a name around another one may be cut. */
function maskVariables(text: string): Masked {
  return { text, mask: text.replace(/\{\{[^{}]*\}\}/g, (variable) => '_'.repeat(variable.length)) };
}

/** Backslashes are slashes, but for those within a variable's name. */
function slashed({ text, mask }: Masked): Masked {
  if (!mask.includes('\\')) return { text, mask };
  const units = Array.from({ length: text.length }, (_, at) => (mask[at] === '\\' ? '/' : text[at]));
  return { text: units.join(''), mask: mask.replaceAll('\\', '/') };
}

function slice({ text, mask }: Masked, start: number, end?: number): Masked {
  return { text: text.slice(start, end), mask: mask.slice(start, end) };
}

function cutAtFirst(masked: Masked, delimiter: string): readonly [Masked, Masked?] {
  const at = masked.mask.indexOf(delimiter);
  return at === -1 ? [masked] : [slice(masked, 0, at), slice(masked, at + 1)];
}

function splitAt({ text, mask }: Masked, delimiter: string): readonly string[] {
  let start = 0;
  return mask.split(delimiter).map((part) => {
    const piece = text.slice(start, start + part.length);
    start += part.length + delimiter.length;
    return piece;
  });
}

/** Returns the parameters of a query whose text is already split at its ampersands. */
export function parseQueryText(pairs: readonly string[]): readonly DocumentParameter[] {
  return pairs.map(parsePair);
}

function parsePair(pair: string): DocumentParameter {
  const at = pair.indexOf('=');
  if (at === -1) return { key: pair, value: null, disabled: false };
  return { key: pair.slice(0, at), value: pair.slice(at + 1), disabled: false };
}
