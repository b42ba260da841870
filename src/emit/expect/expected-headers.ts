import type { Operation } from '../../model/operation.js';
import type { SentAuth } from '../../auth/scheme-facts.js';
import type { ExpectedBody } from './expected-body.js';
import { code, join, lineBreak, literal, propertyName, templateLiteral, type Code } from '../code/code.js';
import { anyText } from './print-wire.js';
import { isHeaderName, isHeaderValue, trimBlanks } from './header-text.js';
import { fixedHeaders } from '../artefacts/operation/headers-expression.js';
import type { WireText, WireValues } from './wire-values.js';

/** The headers of a request as they arrive, those of the connection left out. */
export interface ExpectedHeaders {
  /** The expression that they equal. */
  readonly text: Code;
  /** "" where there is none. */
  readonly contentType: string;
}

/** Headers that the test server does not count. */
const ofConnection: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  // Not one of the connection, but node:http keeps headers in an object that has no room for it.
  '__proto__',
]);

/** Returns the headers with which a recorded request arrives, undefined where HTTP does not allow one of them. */
export function expectedHeaders(
  operation: Operation,
  body: ExpectedBody | undefined,
  auth: SentAuth,
  values: WireValues,
): ExpectedHeaders | undefined {
  const headers = ownHeaders(operation, values);
  if (auth.kind === 'refused' || [...headers].some(([name, value]) => !isAllowed(name, value)))
    return undefined;
  const own = headers.get('content-type');
  if (
    body?.contentType !== undefined &&
    !operation.untypedBody &&
    (own === undefined || (body.strict && !own.startsWith(body.contentType)))
  ) {
    headers.set('content-type', body.contentType);
  }
  if (auth.kind === 'header') headers.set(auth.name, auth.value);
  const contentType = headers.get('content-type') ?? '';
  return { text: printHeaders(headers, auth), contentType };
}

function ownHeaders(operation: Operation, values: WireValues): Map<string, WireText> {
  const headers = new Map<string, WireText>();
  for (const [name, templates] of fixedHeaders(operation)) {
    const texts = templates.map((template) => values.evaluate(template)).filter((text) => text !== null);
    if (texts.length > 0)
      headers.set(name.toLowerCase(), texts.includes(undefined) ? undefined : texts.join(', '));
  }
  for (const { name, value } of values.recording.headers) {
    const list = (typeof value === 'string' || value === null ? [value] : value).map((one) =>
      values.fill(one ?? 'null'),
    );
    const text = list.includes(undefined) ? undefined : list.join(', ');
    headers.set(values.fillName(name).toLowerCase(), text);
  }
  for (const [name, text] of headers) headers.set(name, text === undefined ? text : trimBlanks(text));
  return headers;
}

function isAllowed(name: string, value: WireText): boolean {
  return isHeaderName(name) && isHeaderValue(value ?? '');
}

function printHeaders(headers: ReadonlyMap<string, WireText>, auth: SentAuth): Code {
  const lines = [...headers]
    .filter(([name]) => !ofConnection.has(name) && !(name === 'authorization' && hasAuthorization(auth)))
    .map(([name, value]) => code`${propertyName(name)}: ${printHeader(name, value)},`);
  if (auth.kind === 'basic') lines.push(code`authorization: ${printBasic(auth.text)},`);
  if (auth.kind === 'signed') lines.push(code`authorization: ${printPrefix(auth.prefix)},`);
  const text = code`{\n${join(lines, lineBreak)}\n}`;
  return auth.kind === 'signed' || auth.kind === 'unknown' ? code`expect.objectContaining(${text})` : text;
}

function hasAuthorization({ kind }: SentAuth): boolean {
  return kind === 'basic' || kind === 'signed' || kind === 'unknown';
}

function printHeader(name: string, value: WireText): Code {
  if (value === undefined) return anyText;
  const bare =
    name === 'content-type' && /^multipart\//.test(value) ? value.replace(/; *boundary=[^;]*/i, '') : value;
  return literal(bare);
}

/** Readable where `btoa` takes it, which knows only Latin-1. */
function printBasic(text: string): Code {
  if (/^[\x20-\x7e]*$/.test(text)) return templateLiteral(['Basic ', code`btoa(${literal(text)})`]);
  return literal(`Basic ${Buffer.from(text, 'utf8').toString('base64')}`);
}

function printPrefix(prefix: string): Code {
  return code`expect.stringContaining(${literal(prefix)}) as unknown`;
}
