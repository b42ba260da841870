import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { fetchUrl, type UrlOptions } from '../../../../src/io/source/fetch-url.js';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on this machine and returns its URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** The message that reading the URL ends with. */
async function messageOf(url: string, options?: UrlOptions): Promise<string> {
  try {
    await fetchUrl(url, options);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'was read';
}

test('follows a redirect within the host', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
    else response.end(`at ${request.url ?? ''}`);
  });
  const { bytes } = await fetchUrl(`${url}/old`);
  expect(new TextDecoder().decode(bytes)).toBe('at /new');
});

test('follows no redirect to another host', async () => {
  const other = await serve((_request, response) => response.end('{}'));
  const url = await serve((_request, response) =>
    response.writeHead(302, { location: `${other}/c?k=1` }).end(),
  );
  expect(await messageOf(url)).toBe(
    `${url}/ redirects to another host: ${other}/c. Name that URL if you trust it.`,
  );
});

test('gives up on a chain of redirects', async () => {
  const url = await serve((_request, response) => response.writeHead(302, { location: '/' }).end());
  expect(await messageOf(url)).toBe(`${url}/ redirects more than 5 times. Name the URL that it leads to.`);
});

test('refuses plain http but on this machine', async () => {
  expect(await messageOf('http://example.com/c.json')).toBe(
    'http://example.com/c.json is not read over plain http. Use its https URL, or --allow-http.',
  );
});

test('reads plain http where it is asked to, and follows a redirect from there to https alone', async () => {
  const asked: string[] = [];
  const ask = (url: URL): Promise<Response> => {
    asked.push(url.href);
    const location = { '/a': 'https://example.com/b', '/b': 'http://example.com/c' }[url.pathname];
    const headers = location === undefined ? {} : { location };
    const status = location === undefined ? 200 : 301;
    return Promise.resolve(new Response(location === undefined ? '{}' : null, { status, headers }));
  };
  const options = { allowHttp: true, fetch: ask };
  expect((await fetchUrl('http://example.com/d', options)).bytes).toHaveLength(2);
  expect(await messageOf('http://example.com/a', options)).toBe(
    'http://example.com/a is not read over plain http. Use its https URL, or --allow-http.',
  );
  expect(asked).toEqual(['http://example.com/d', 'http://example.com/a', 'https://example.com/b']);
});

test('refuses credentials in the URL and does not repeat them', async () => {
  expect(await messageOf('https://me:secret@example.com/c.json')).toBe(
    'https://example.com/c.json may not hold a user name or a password. Download the collection and name its file.',
  );
  expect(await messageOf('https://me:secret@exa mple/c.json?key=secret')).toBe(
    'https://exa mple/c.json is no valid URL. Check it.',
  );
});

test('refuses an HTML page', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html></html>');
  });
  expect(await messageOf(url)).toBe(
    `${url}/ answered with an HTML page. Name the URL that serves the JSON of the collection.`,
  );
});

test('says which status the server answered with', async () => {
  const url = await serve((_request, response) => response.writeHead(404).end());
  expect(await messageOf(`${url}/c?apikey=1`)).toBe(`${url}/c answered with status 404. Check the URL.`);
});

it.each([
  ['30', 'was asked too often (status 429). Try again in 30 seconds.'],
  [
    'Wed, 25 Nov 2076 10:00:00 GMT',
    'was asked too often (status 429). Try again after Wed, 25 Nov 2076 10:00:00 GMT.',
  ],
  ['soon', 'was asked too often (status 429). Try again later.'],
])('says when to try again after too many requests: Retry-After %s', async (retryAfter, message) => {
  const url = await serve((_request, response) =>
    response.writeHead(429, { 'retry-after': retryAfter, 'content-type': 'text/html' }).end('<p>'),
  );
  expect(await messageOf(url)).toBe(`${url}/ ${message}`);
});

test('says that no credentials are sent', async () => {
  const url = await serve((_request, response) => response.writeHead(401).end());
  expect(await messageOf(url)).toBe(
    `${url}/ answered with status 401, and no credentials are sent there. Download the collection and name its file.`,
  );
});

describe("Postman's own addresses", () => {
  const seen: string[] = [];

  /** Lets a local server stand for every host, and keeps what each was asked for. */
  async function answerAll(listener: RequestListener): Promise<UrlOptions> {
    const local = await serve((request, response) => {
      seen.push(`${request.url ?? ''} with ${String(request.headers['x-api-key'])}`);
      listener(request, response);
    });
    seen.length = 0;
    return {
      fetch: (url, init) => {
        seen.push(url.origin);
        return fetch(new URL(url.pathname + url.search, local), init);
      },
    };
  }

  it('gives the API its key, and names the collection as the user did', async () => {
    vi.stubEnv('POSTMAN_API_KEY', 'k-1');
    const options = await answerAll((_request, response) => response.end('{"collection":{}}'));
    const { bytes, name } = await fetchUrl('https://api.getpostman.com/collections/1-2', options);
    expect(new TextDecoder().decode(bytes)).toBe('{"collection":{}}');
    expect(name).toBe('https://api.getpostman.com/collections/1-2');
    expect(seen).toEqual(['https://api.getpostman.com', '/collections/1-2 with k-1']);
  });

  it('says which key is wanted where the API refuses', async () => {
    vi.stubEnv('POSTMAN_API_KEY', undefined);
    const options = await answerAll((_request, response) => response.writeHead(401).end());
    expect(await messageOf('https://api.getpostman.com/collections/1-2', options)).toBe(
      'https://api.getpostman.com/collections/1-2 answered with status 401. Set POSTMAN_API_KEY to a key that may read it: Postman makes one under Settings › API keys.',
    );
  });

  it('takes the key to no host that the API redirects to', async () => {
    vi.stubEnv('POSTMAN_API_KEY', 'k-1');
    const options = await answerAll((_request, response) =>
      response.writeHead(302, { location: 'https://example.com/c' }).end(),
    );
    expect(await messageOf('https://api.getpostman.com/collections/1-2', options)).toContain(
      'redirects to another host: https://example.com/c.',
    );
    expect(seen).toEqual(['https://api.getpostman.com', '/collections/1-2 with k-1']);
  });

  it('reads the collection behind a published page, and sends no key', async () => {
    vi.stubEnv('POSTMAN_API_KEY', 'k-1');
    const options = await answerAll((_request, response) => response.end('{}'));
    const { name } = await fetchUrl('https://documenter.getpostman.com/view/12/abC-9', options);
    expect(name).toBe('https://documenter.getpostman.com/view/12/abC-9');
    expect(seen).toEqual([
      'https://documenter.gw.postman.com',
      '/api/collections/12/abC-9?segregateAuth=true&versionTag=latest with undefined',
    ]);
  });
});

test('stops at the size limit, whether the server tells the size or not', async () => {
  const told = await serve((_request, response) => response.end('x'.repeat(2000)));
  const untold = await serve((_request, response) => {
    response.write('x'.repeat(1000));
    response.write('x'.repeat(1000));
    response.end();
  });
  const options = { limits: { milliseconds: 5000, bytes: 1500 } };
  const message = 'holds more than 0 MB. Download the collection and name its file.';
  expect(await messageOf(told, options)).toBe(`${told}/ ${message}`);
  expect(await messageOf(untold, options)).toBe(`${untold}/ ${message}`);
});

test('stops waiting at the time limit', async () => {
  const url = await serve(() => undefined);
  expect(await messageOf(url, { limits: { milliseconds: 50, bytes: 1000 } })).toBe(
    `${url}/ did not answer within 0.05 seconds. Try again, or name a file.`,
  );
});

test('stops at the time limit within the body as well', async () => {
  const url = await serve((_request, response) => {
    response.write('{');
  });
  expect(await messageOf(url, { limits: { milliseconds: 100, bytes: 1000 } })).toBe(
    `${url}/ did not answer within 0.1 seconds. Try again, or name a file.`,
  );
});

test('asks again where the connection is lost within the body', async () => {
  let asked = 0;
  const url = await serve((_request, response) => {
    asked += 1;
    if (asked > 2) response.end('{"info":{}}');
    else if (asked > 1) response.writeHead(200).write('{"in', () => response.destroy());
    else response.writeHead(200, { 'content-length': '11' }).write('{"in', () => response.destroy());
  });
  const { bytes } = await fetchUrl(url, { wait: () => Promise.resolve() });
  expect(new TextDecoder().decode(bytes)).toBe('{"info":{}}');
  expect(asked).toBe(3);
});

test('says why a server cannot be reached', async () => {
  const url = await serve((_request, response) => response.end());
  servers.splice(0).forEach((server) => server.close());
  expect(await messageOf(url)).toBe(
    `${url}/ cannot be reached (ECONNREFUSED). Check the URL and your connection.`,
  );
});
