import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { inputError } from '../diagnostics/errors.js';
import type { MockResponse } from '../../runtime/matching/mock-route.js';
import { readReceived, type ReceivedRequest } from '../../runtime/matching/received-request.js';
import { systemCode } from './system-error.js';

/** A server that stands for an API. */
export interface MockServer {
  /** `http://127.0.0.1:4010`. */
  readonly address: string;
  /** Stops the server, whoever is still connected. */
  close(): Promise<void>;
}

/** Where the server listens, and what it answers. */
export interface MockServerOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly answer: (received: ReceivedRequest) => MockResponse;
}

/** Starts a server; an InputError where it cannot listen there. */
export async function startMockServer({ host, port, answer }: MockServerOptions): Promise<MockServer> {
  const server = createServer((request, response) => {
    respond(request, response, answer).catch(() => {
      // The caller gave up: there is nobody to answer.
      response.destroy();
    });
  });
  const listening = await listen(server, host, port);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(inputError('address-unusable', explain(host, port, systemCode(error) ?? error.message)));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function explain(host: string, port: number, code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `${host}:${port} is taken. Choose another --port, or 0 for any free one.`;
    case 'EACCES':
      return `${host}:${port} may not be used. Choose a --port above 1023, or 0 for any free one.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Choose another --host; 0.0.0.0 stands for all that it has.`;
    default:
      return `${host}:${port} cannot be listened at (${code}). Choose another --port or --host.`;
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: MockServerOptions['answer'],
): Promise<void> {
  allowOrigin(request, response);
  if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
    response.writeHead(204).end();
    return;
  }
  const { status, headers, body } = answer(await receive(request));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('access-control-expose-headers', [...Object.keys(headers), trueStatus].join(', '));
  // Statuses below 200 only announce another answer: node:http would leave the caller waiting for it.
  if (status < 200) response.setHeader(trueStatus, String(status));
  response.statusCode = status < 200 ? 200 : status;
  response.end(body);
}

/** Tells the status of a saved response that HTTP cannot end an exchange with. */
const trueStatus = 'x-mock-status';

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(Uint8Array.from(chunk));
  const bytes = await new Blob(chunks).arrayBuffer();
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return readReceived(request.method ?? 'GET', targetOf(request.url ?? '/'), headers, bytes);
}

/** A client that takes the server for a proxy names the whole URL. */
function targetOf(target: string): URL {
  const url = /^https?:\/\//i.test(target) ? target : `http://localhost${target.replace(/^(?!\/)/, '/')}`;
  return URL.canParse(url) ? new URL(url) : new URL('http://localhost/');
}

/** Pages of every origin may use the server, with credentials: there is nothing in it to protect. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('vary', 'origin');
  if (headers.origin !== undefined) response.setHeader('access-control-allow-credentials', 'true');
  const method = headers['access-control-request-method'];
  if (method === undefined) return;
  response.setHeader('access-control-allow-methods', method);
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  if (headers['access-control-request-private-network'] === 'true') {
    response.setHeader('access-control-allow-private-network', 'true');
  }
}
