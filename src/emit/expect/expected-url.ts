import type { ClientVariable } from '../../model/api.js';
import type { Operation } from '../../model/operation.js';
import type { TemplatePart } from '../../model/template.js';
import { pathFormOf } from '../../notation/path-form.js';
import { printPart } from '../../notation/print-template.js';
import type { SentAuth } from '../../auth/scheme-facts.js';
import { wellFormed } from './well-formed.js';
import { wireFields } from './wire-fields.js';
import type { WireField, WireText, WireValues } from './wire-values.js';

/** The URL at which a request arrives; `complete` is false where more follows that is made fresh at each call. */
export interface ExpectedUrl {
  readonly text: string;
  readonly complete: boolean;
}

/**
 * Returns the URL at which the recorded request arrives, worked out by itself and not by the client's runtime, which is
 * what the test tests. It is undefined where no such URL can be sent to.
 */
export function expectedUrl(
  { url, query }: Operation,
  variables: ReadonlyMap<string, ClientVariable>,
  values: WireValues,
  auth: SentAuth,
): ExpectedUrl | undefined {
  const base = join(url.base.map((part) => values.part(part) ?? missing(part, values)));
  const path = join(url.path.map((part) => pathPart(part, url.raw === true, variables, values)));
  if (!url.raw && url.path.some((part) => isRefused(part, variables, values))) return undefined;
  const recorded = wireFields(query, values.recording.query, values);
  const fields = [
    ...recorded
      .filter(({ name }) => auth.kind !== 'query' || name !== auth.name)
      .map((field) => queryField(field, url.raw === true)),
    ...(auth.kind === 'query' ? [queryField(auth, false)] : []),
  ];
  const hostless = base.complete && base.text.trim() === '';
  const before = hostless || base.text.includes('://') ? base.text : `http://${base.text.trim()}`;
  const whole = before.trim() + (base.complete ? path.text : '');
  const complete = base.complete && path.complete && fields.every((field) => field !== undefined);
  const pairs = complete && fields.length > 0 ? `${whole.includes('?') ? '&' : '?'}${fields.join('&')}` : '';
  const encoded = 'encodesQuery' in auth ? encodeStrictly(whole + pairs) : whole + pairs;
  return arrived(encoded, complete);
}

/** Returns a URL with all of its query encoded but for the unreserved characters of RFC 3986. */
function encodeStrictly(url: string): string {
  const [before = '', query] = url.split(/\?(.*)/s);
  const strict = (text: string): string =>
    encode(decode(text), /[^\w.~-]/gu).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return query === undefined ? url : `${before}?${query.replace(/[^&=]+/g, strict)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What goes over the network has no fragment, and the characters that URLs do not have are encoded. */
function arrived(text: string, complete: boolean): ExpectedUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return { text: `${url.origin}${url.pathname}${url.search}`, complete };
}

function join(parts: readonly WireText[]): ExpectedUrl {
  const end = parts.indexOf(undefined);
  return { text: parts.slice(0, end < 0 ? undefined : end).join(''), complete: end < 0 };
}

function missing(part: TemplatePart, values: WireValues): WireText {
  return values.part(part) === null ? values.fill(printPart(part)) : undefined;
}

function pathPart(
  part: TemplatePart,
  raw: boolean,
  variables: ReadonlyMap<string, ClientVariable>,
  values: WireValues,
): WireText {
  const value = values.part(part) ?? missing(part, values);
  if (value === undefined || part.kind === 'text' || raw) return value;
  switch (pathFormOf(part, variables)) {
    case undefined:
      return encodeSegment(value);
    case 'segments':
      return value.split('/').map(encodeSegment).join('/');
    case 'encoded':
      return value
        .split(/(%[\da-f]{2}|\/)/i)
        .map((piece, at) => (at % 2 === 0 ? encodeSegment(piece) : piece))
        .join('');
  }
}

/** A path argument, or a segment of a variable's value, that would be a step in the path. */
function isRefused(
  part: TemplatePart,
  variables: ReadonlyMap<string, ClientVariable>,
  values: WireValues,
): boolean {
  const value = part.kind === 'text' ? undefined : values.part(part);
  const form = pathFormOf(part, variables);
  const step = form === 'encoded' ? /^(?:\.|%2e){1,2}$/i : /^\.\.?$/;
  return value != null && (form ? value.split('/') : [value]).some((text) => step.test(text));
}

function queryField({ name, value }: WireField, raw: boolean): WireText {
  if (name === undefined || value === undefined) return undefined;
  const key = raw ? name : encodeQuery(name).replaceAll('=', '%3D');
  return value === null ? key : `${key}=${raw ? value : encodeQuery(value)}`;
}

/** All that could leave its segment is encoded; of the rest what Postman encodes. */
function encodeSegment(text: string): string {
  return encode(text, /[^\w!$&'()*+,.:;=@[\]^|~-]/gu);
}

/** Like Postman, but for `%` and `+`, which would arrive as something else. */
function encodeQuery(text: string): string {
  return encode(text, /[^\w!$()*,./:;=?@[\\\]^`{|}~-]/gu);
}

function encode(text: string, unsafe: RegExp): string {
  return wellFormed(text).replace(unsafe, encodeURIComponent);
}
