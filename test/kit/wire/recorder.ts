import { createServer, type IncomingMessage } from 'node:http';

/** One request as it arrived, without what each HTTP stack adds of its own accord. */
export interface Sent {
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query, as written on the wire. */
  readonly target: string;
  /** Names in lower case, in order of the names. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** A server on loopback that answers everything and keeps what it was sent. */
export interface Recorder {
  readonly port: number;
  /** Sends to the recorder what would go to any host. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** From now on answers a request without credentials by a 401 with this `WWW-Authenticate`; undefined for no more. */
  challenge(wanted: string | undefined): void;
  /** Returns what was sent since the last call. */
  take(): readonly Sent[];
  close(): Promise<void>;
}

const originHeader = 'x-recorder-origin';

/** Headers that say something of the HTTP stack and nothing of the request. */
const own: ReadonlySet<string> = new Set([
  ...['accept-encoding', 'accept-language', 'cache-control', 'connection', 'content-length', 'host'],
  ...[
    'postman-token',
    'pragma',
    'proxy-connection',
    'sec-fetch-mode',
    'transfer-encoding',
    'user-agent',
    originHeader,
  ],
]);

/** Starts a recorder: an HTTP proxy for Postman's runtime, a `fetch` for clients. */
export async function startRecorder(): Promise<Recorder> {
  const sent: Sent[] = [];
  let challenge: string | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      sent.push(describe(request, Buffer.concat(chunks)));
      const isAsked = challenge !== undefined && request.headers.authorization === undefined;
      response.writeHead(isAsked ? 401 : 200, {
        'content-type': 'application/json',
        ...(isAsked && { 'www-authenticate': challenge }),
      });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    fetch: (url, init) => {
      const { origin, pathname, search } = new URL(url);
      const headers = new Headers(init.headers);
      headers.set(originHeader, origin);
      return fetch(`http://127.0.0.1:${String(port)}${pathname}${search}`, { ...init, headers });
    },
    challenge: (wanted) => {
      challenge = wanted;
    },
    take: () => sent.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function describe(request: IncomingMessage, bytes: Buffer): Sent {
  const { method = '', url = '', headers } = request;
  // A proxy gets the whole URL, a server the path.
  const whole = /^(https?:\/\/[^/?#]*)(.*)$/.exec(url);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  const steady = (text: string): string =>
    boundary === undefined ? text : text.replaceAll(boundary, 'BOUNDARY');
  return {
    method,
    origin: whole?.[1] ?? String(headers[originHeader]),
    target: (whole ? whole[2] : url) ?? '/',
    headers: headerPairs(request).map(([name, value]) => [name, steady(value)]),
    body: steady(bytes.toString()),
  };
}

function headerPairs({ rawHeaders }: IncomingMessage): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    const isDefault = name === 'accept' && value === '*/*';
    if (!own.has(name) && !isDefault) pairs.push([name, value]);
  }
  const names = [...new Set(pairs.map(([name]) => name))].sort();
  // Lines of one name mean what their values in one line mean (RFC 9110, 5.3).
  return names.map((name) => [name, pairs.flatMap((pair) => (pair[0] === name ? [pair[1]] : [])).join(', ')]);
}
