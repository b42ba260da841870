import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { readUrl, type UrlLimits } from '../../../src/io/read-url.js';

const servers: Server[] = [];
afterEach(() => {
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
async function messageOf(url: string, limits?: UrlLimits): Promise<string> {
  try {
    await readUrl(url, limits);
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
  const { bytes } = await readUrl(`${url}/old`);
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
    'http://example.com/c.json is not read over plain http. Use its https URL.',
  );
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

test('stops at the size limit, whether the server tells the size or not', async () => {
  const told = await serve((_request, response) => response.end('x'.repeat(2000)));
  const untold = await serve((_request, response) => {
    response.write('x'.repeat(1000));
    response.write('x'.repeat(1000));
    response.end();
  });
  const limits = { milliseconds: 5000, bytes: 1500 };
  const message = 'holds more than 0 MB. Download the collection and name its file.';
  expect(await messageOf(told, limits)).toBe(`${told}/ ${message}`);
  expect(await messageOf(untold, limits)).toBe(`${untold}/ ${message}`);
});

test('stops waiting at the time limit', async () => {
  const url = await serve(() => undefined);
  expect(await messageOf(url, { milliseconds: 50, bytes: 1000 })).toBe(
    `${url}/ did not answer within 0.05 seconds. Try again, or name a file.`,
  );
});

test('stops at the time limit within the body as well', async () => {
  const url = await serve((_request, response) => {
    response.write('{');
  });
  expect(await messageOf(url, { milliseconds: 100, bytes: 1000 })).toBe(
    `${url}/ did not answer within 0.1 seconds. Try again, or name a file.`,
  );
});

test('says why a server cannot be reached', async () => {
  const url = await serve((_request, response) => response.end());
  servers.splice(0).forEach((server) => server.close());
  expect(await messageOf(url)).toBe(
    `${url}/ cannot be reached (ECONNREFUSED). Check the URL and your connection.`,
  );
});
