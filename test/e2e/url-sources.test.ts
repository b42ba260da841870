import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { takesAll } from '../kit/share-of.js';

const collection = { info: { name: 'Things' }, item: [{ name: 'Get', request: 'https://a.test/b' }] };

/** Starts a server on this machine that ends with the test, and returns its URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const failures: Readonly<Record<string, RequestListener>> = {
  'a page': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  'a page that says it is JSON': (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('<!doctype html><p>Sign in</p>'),
  'status 404': (_request, response) => response.writeHead(404).end('{}'),
  'status 429': (_request, response) => response.writeHead(429, { 'retry-after': '9' }).end('{}'),
  'more than is read': (_request, response) =>
    response.writeHead(200, { 'content-length': String(2 ** 30) }).write('{'),
  // It is asked for again and again, which takes a quarter of a minute by the clock.
  ...(takesAll && {
    'half of it': (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"info"');
      setTimeout(() => response.destroy(), 20);
    },
  }),
  'nothing in time': () => undefined,
  'a redirect to another host': (_request, response) =>
    response.writeHead(302, { location: 'http://localhost:1/c' }).end(),
};

describe.each(Object.entries(failures))('a URL that answers with %s', (_what, listener) => {
  it('ends with one message, and writes nothing', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(300));
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const folder = await emptyFolder();
    const source = join(folder, 'things.json');
    const client = join(folder, 'client');
    await writeFile(source, JSON.stringify(collection));
    expect((await runHere(['generate', source, '--output', client])).code).toBe(0);
    const before = await snapshot(folder);
    const url = `${await serve(listener)}/c?key=hidden`;
    for (const words of [
      ['generate', url, '--output', client],
      ['generate', url, '--output', join(folder, 'new')],
      ['generate', source, '--environment', url, '--output', client],
      ['generate', source, '--config', url, '--output', client],
    ]) {
      const { code, stdout, stderr } = await runHere(words);
      expect(stderr).toMatch(
        /^error (?:source-(?:unreachable|not-json)|(?:environment|config)-unreadable) http:\/\/127[^\n]*\n$/,
      );
      expect(stderr).not.toContain('hidden');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
    expect(await snapshot(folder)).toEqual(before);
  });
});

it('reads a collection, its environment and its configuration from URLs', async () => {
  const url = await serve((request, response) => {
    const texts: Record<string, object> = { '/c': collection, '/e': { name: 'Test', values: [] }, '/s': {} };
    response.end(JSON.stringify(texts[request.url ?? '']));
  });
  const client = join(await emptyFolder(), 'client');
  const words = [`${url}/c`, '--environment', `${url}/e`, '--config', `${url}/s`, '--output', client];
  expect(await runHere(['generate', ...words])).toMatchObject({ code: 0 });
  expect(await listFiles(client)).toContain('manifest.json');
});

it('reads plain http of another machine only where it is asked to', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    return Promise.resolve(new Response(JSON.stringify(collection)));
  });
  onTestFinished(() => {
    asked.mockRestore();
  });
  const words = ['inspect', 'http://things.test/c.json', '--json'];
  expect((await runHere(words)).code).toBe(2);
  expect(asked).not.toHaveBeenCalled();
  expect((await runHere([...words, '--allow-http'])).code).toBe(0);
});
