import { createServer, METHODS, type Server } from 'node:http';
import { withTrueStatus, writeAnswer, type Answer } from './answer.js';
import { envelope, readRequest, type ReceivedRequest } from './received-request.js';

/** A server on the loopback interface that stands for every API: a test sends to it and looks at what came. */
export interface TestServer {
  /** Sends any http or https request to this server instead of the host that its URL names. */
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  /** Returns the last request as it came and forgets it; undefined where none has come since. */
  readonly take: () => ReceivedRequest | undefined;
  /** Says what the next requests are answered with, in turn; the last answer holds for all that follow. */
  readonly answer: (...answers: readonly [Answer, ...Answer[]]) => void;
  /** Stops the server. */
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port; until it is told otherwise it answers with an empty JSON object. */
export async function startServer(): Promise<TestServer> {
  let last: ReceivedRequest | undefined;
  let current: Answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
  let upcoming: Answer[] = [];
  const server = createServer((request, response) => {
    readRequest(request).then(
      (received) => {
        last = received;
        current = upcoming.shift() ?? current;
        writeAnswer(response, current);
      },
      // The caller gave up: there is nobody to answer.
      () => response.destroy(),
    );
  });
  const port = await listen(server);
  return {
    fetch: (url, init) => reroute(port, new URL(url), init),
    take: () => {
      const taken = last;
      last = undefined;
      return taken;
    },
    answer: (...answers) => {
      upcoming = [...answers];
    },
    close: () => close(server),
  };
}

async function reroute(port: number, url: URL, init: RequestInit = {}): Promise<Response> {
  // Refuses what the real fetch would refuse: credentials in a URL, methods that are none.
  const { method } = new Request(url.href, { method: init.method ?? 'GET' });
  const headers = new Headers(init.headers);
  headers.set(envelope.names, [...headers.keys()].join(','));
  headers.set(envelope.origin, url.origin);
  const readable = METHODS.includes(method);
  if (!readable) headers.set(envelope.method, method);
  url.hash = '';
  const target = `http://127.0.0.1:${String(port)}${url.href.slice(url.origin.length)}`;
  // A redirect is an answer like any other, and must not lead to a real host.
  const response = await fetch(target, {
    ...init,
    method: readable ? method : 'POST',
    headers,
    redirect: 'manual',
  });
  return withTrueStatus(response);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
