import type { IncomingMessage } from 'node:http';
import { partsOf } from './multipart-parts.js';

/** A request as it came to the test server. */
export interface ReceivedRequest {
  readonly method: string;
  /** The origin that it was meant for, with the path and the query as they came. */
  readonly url: string;
  /** By lower-case names; without those that the HTTP stack adds by itself, without the boundary of a multipart type. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON parsed, a form as its decoded `[name, value]` pairs, multipart as its parts, anything else as text; undefined
   * where nothing came.
   */
  readonly body: unknown;
}

/** The headers in which `TestServer.fetch` tells the server what the network cannot. */
export const envelope = {
  /** The origin of the URL. */
  origin: 'x-test-origin',
  /** The method, where node:http could not read it. */
  method: 'x-test-method',
  /** The names of the headers that the caller set. */
  names: 'x-test-names',
} as const;

/** Headers that stand for the connection, never for the request. */
const ofConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

/** Headers that fetch adds by itself, the last two to conditional requests: they count where the caller set them. */
const ofFetch = new Set([
  ...['user-agent', 'accept', 'accept-language', 'accept-encoding', 'sec-fetch-mode'],
  ...['cache-control', 'pragma'],
]);

/** Reads a request to its end and returns it. */
export async function readRequest(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const { headers } = request;
  const type = headers['content-type'] ?? '';
  const method = headers[envelope.method];
  return {
    method: typeof method === 'string' ? method : (request.method ?? ''),
    url: `${String(headers[envelope.origin])}${request.url ?? ''}`,
    headers: headersOf(request),
    body: bodyOf(Buffer.concat(chunks), type),
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const set = String(request.headers[envelope.names]).split(',');
  const own: readonly string[] = Object.values(envelope);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (own.includes(name) || ofConnection.has(name) || (ofFetch.has(name) && !set.includes(name))) continue;
    const text = String(value);
    headers[name] = text.startsWith('multipart/') ? text.replace(/; *boundary=[^;]*/i, '') : text;
  }
  return headers;
}

function bodyOf(bytes: Buffer, type: string): unknown {
  if (bytes.length === 0) return undefined;
  const boundary = /^multipart\/.*boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary !== undefined) return partsOf(bytes, boundary);
  const text = bytes.toString('utf8');
  if (/^application\/x-www-form-urlencoded/i.test(type)) return [...new URLSearchParams(text)];
  return /[/+]json/i.test(type) ? parsed(text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
