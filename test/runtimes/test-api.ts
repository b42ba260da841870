import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Two origins that one suite talks to. */
export interface TestApi {
  readonly origin: string;
  readonly other: string;
  close(): void;
}

/** Starts the API of the suite: the first origin serves its page too, the second one allows requests from everywhere. */
export async function startApi(suite: string): Promise<TestApi> {
  let other = '';
  const attempts = new Map<string, number>();
  const first = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>suite</title>');
    } else if (pathname === '/suite.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(suite);
    } else {
      answer(pathname, request, response, other, attempts);
    }
  });
  const second = await listen((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else echo(request, response);
  });
  other = second.origin;
  return {
    origin: first.origin,
    other,
    close: () => {
      first.close();
      second.close();
    },
  };
}

function answer(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  other: string,
  attempts: Map<string, number>,
): void {
  switch (pathname) {
    case '/slow':
      return;
    case '/reset':
      response.destroy();
      return;
    case '/broken':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{');
      return;
    case '/redirect':
      response.writeHead(307, { location: `${other}/echo` }).end();
      return;
    case '/guarded':
      response.writeHead(request.headers.authorization === 'Bearer t2' ? 204 : 401).end();
      return;
    case '/events':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      setTimeout(() => response.end('event: b\ndata: 2\n\n'), 20);
      return;
    case '/lines':
      response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('{"a":1}\n[2]\n');
      return;
    case '/large':
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.alloc(2 ** 24));
      return;
    default:
      flaky(pathname, request, response, attempts);
  }
}

/** A path `/flaky/<name>` is down the first two times. */
function flaky(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  attempts: Map<string, number>,
): void {
  const attempt = (attempts.get(pathname) ?? 0) + 1;
  attempts.set(pathname, attempt);
  if (pathname.startsWith('/flaky/') && attempt < 3) response.writeHead(503).end();
  else echo(request, response);
}

function echo(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    const status = url?.startsWith('/missing') ? 404 : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
}

async function listen(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
