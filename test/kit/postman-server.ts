import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished, vi } from 'vitest';

/** A server on this machine that answers as the documentation of Postman's API says. */
export interface PostmanServer {
  readonly url: string;
  /** What it was asked for, in turn: the path with its query. */
  readonly asked: string[];
  /** Answers the next request in another way than by what it holds. */
  once(answer: (response: ServerResponse, request: IncomingMessage) => void): void;
}

/** A key that nothing may repeat. */
export const postmanKey = 'PMAK-0123456789abcdef-secret';

const collection = (uid: string, name: string, fork: object | null = null): object => ({
  id: uid.slice(9),
  uid,
  name,
  owner: uid.slice(0, 8),
  createdAt: '2026-01-05T08:12:27.000Z',
  updatedAt: '2026-02-05T08:12:27.000Z',
  isPublic: false,
  fork,
});

const workspaces = ['Orders', 'Billing', 'Empty'].map((name, at) => ({
  id: `0000000${at}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`,
  name,
  type: 'team',
  visibility: 'team',
  createdBy: '12345678',
}));

const collections: Readonly<Record<string, readonly object[]>> = {
  Orders: [
    collection('12345678-c0', 'Shop'),
    collection('12345678-c1', 'Shop', {
      label: 'next',
      createdAt: '2026-01-06T00:00:00.000Z',
      from: '12345678-c0',
    }),
  ],
  Billing: Array.from({ length: 130 }, (_, at) => collection(`12345678-b${at}`, `Bills ${at}`)),
};

/** Starts the server for one test, with what `collections/12345678-c0` is to hold, and lets the environment name it. */
export async function startPostman(held: () => object): Promise<PostmanServer> {
  const asked: string[] = [];
  const others: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const other = others.shift();
    if (other) other(response, request);
    else answer(request, response, held);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  vi.stubEnv('POSTMAN_API_URL', url);
  vi.stubEnv('POSTMAN_API_KEY', postmanKey);
  return { url, asked, once: (other) => void others.push(other) };
}

function answer(request: IncomingMessage, response: ServerResponse, held: () => object): void {
  const send = (status: number, body: object, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
  const refuse = (status: number, name: string, message: string): void => {
    send(status, { error: { name, message } });
  };
  if (request.headers['x-api-key'] !== postmanKey) {
    refuse(401, 'AuthenticationError', 'Invalid API Key. Every request requires a valid API Key to be sent.');
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const owner = workspaces.find(({ id }) => id === searchParams.get('workspace'))?.name ?? '';
  switch (pathname) {
    case '/workspaces': {
      // A page holds two, whatever is asked for.
      const isSecond = searchParams.get('cursor') === 'second';
      const meta = isSecond ? {} : { nextCursor: 'second' };
      send(200, { workspaces: isSecond ? workspaces.slice(2) : workspaces.slice(0, 2), meta });
      return;
    }
    case '/collections': {
      const [offset, limit] = [
        Number(searchParams.get('offset') ?? 0),
        Number(searchParams.get('limit') ?? 10),
      ];
      const all = collections[owner] ?? [];
      send(200, {
        collections: all.slice(offset, offset + limit),
        meta: { total: all.length, offset, limit },
      });
      return;
    }
    case '/environments':
      send(200, {
        environments:
          owner === 'Orders' ? [{ id: 'e0', uid: '12345678-e0', name: 'Live', isPublic: false }] : [],
      });
      return;
    case '/collections/12345678-c0': {
      const text = JSON.stringify(held());
      const etag = `W/"${text.length.toString(16)}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else send(200, { collection: held() }, { etag, 'cache-control': 'private, no-cache' });
      return;
    }
    case '/environments/12345678-e0':
      send(200, {
        environment: {
          id: 'e0',
          name: 'Live',
          values: [{ key: 'baseUrl', value: 'https://live.example.com', enabled: true }],
        },
      });
      return;
    default:
      refuse(404, 'instanceNotFoundError', 'We could not find the collection you are looking for');
  }
}
