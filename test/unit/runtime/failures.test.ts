import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { json as jsonBody } from '../../../runtime/body/json.js';
import { createBaseClient, type ClientSettings } from '../../../runtime/client/client.js';
import { AbortError } from '../../../runtime/errors/abort-error.js';
import { JsonError } from '../../../runtime/errors/json-error.js';
import { NetworkError } from '../../../runtime/errors/network-error.js';
import { TimeoutError } from '../../../runtime/errors/timeout-error.js';
import { UrlError } from '../../../runtime/errors/url-error.js';
import { send, type RequestOptions } from '../../../runtime/send/send.js';
import { serve } from './server.js';
import { described } from '../../kit/described.js';

const secret = 'top-secret';

async function failureOf(
  url: string,
  options?: RequestOptions,
  settings: ClientSettings = {},
  json: readonly number[] = [],
): Promise<unknown> {
  const client = createBaseClient(settings, { required: [] });
  try {
    return await send(client, options, {
      ...described,
      method: 'POST',
      url: `${url}/p?key=${secret}`,
      body: jsonBody(1),
      json,
    });
  } catch (error) {
    return error;
  }
}

describe('a request that takes too long', () => {
  it('fails with a TimeoutError before the answer', async () => {
    const error = await failureOf(await serve(() => undefined), { timeout: 20 });
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it('fails with a TimeoutError within the answer', async () => {
    const origin = await serve((_, response) => response.writeHead(200).write('[1,'));
    const error = await failureOf(origin, undefined, { timeout: 50 });
    expect(error).toMatchObject({
      message: `call (POST ${origin}/path) timed out after 50 ms.`,
    });
  });

  it.each([0, Infinity])('does not exist with a timeout of %d', async (timeout) => {
    const origin = await serve((_, response) => setTimeout(() => response.end('1'), 30));
    expect(await failureOf(origin, { timeout })).toMatchObject({ status: 200, data: 1 });
  });

  it('is measured by the timeout of the call before that of the client', async () => {
    const origin = await serve((_, response) => setTimeout(() => response.end('1'), 60));
    expect(await failureOf(origin, { timeout: 10 }, { timeout: 5000 })).toBeInstanceOf(TimeoutError);
    expect(await failureOf(origin, { timeout: 5000 }, { timeout: 10 })).toMatchObject({ status: 200 });
  });
});

describe('a request that the caller aborts', () => {
  it('fails with an AbortError that has the reason as its cause', async () => {
    const controller = new AbortController();
    const origin = await serve(() => {
      controller.abort(new Error('enough'));
    });
    const error = await failureOf(origin, { signal: controller.signal, timeout: 5000 });
    expect(error).toEqual(
      new AbortError(`call (POST ${origin}/path) was aborted.`, { cause: new Error('enough') }),
    );
  });

  it('sends nothing where it is aborted already', async () => {
    let requests = 0;
    const origin = await serve(() => requests++);
    expect(await failureOf(origin, { signal: AbortSignal.abort() })).toBeInstanceOf(AbortError);
    expect(requests).toBe(0);
  });

  it('fails with an AbortError also when its own signal is a timeout', async () => {
    const origin = await serve(() => undefined);
    const error = await failureOf(origin, { signal: AbortSignal.timeout(20) });
    expect(error).toBeInstanceOf(AbortError);
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
    signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
    const origin = await serve((_, response) => {
      expect(listeners.size).toBe(1);
      response.end();
    });
    await failureOf(origin, { signal });
    expect(listeners.size).toBe(0);
  });
});

describe('a request that the network fails', () => {
  it('throws a NetworkError with its cause where nobody listens', async () => {
    const error = await failureOf('http://127.0.0.1:1');
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      message: 'call (POST http://127.0.0.1:1/path) failed.',
      cause: expect.any(TypeError) as unknown,
    });
  });

  it('throws a NetworkError where the answer breaks off', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('[1');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await failureOf(origin)).toBeInstanceOf(NetworkError);
  });
});

describe('a request without a valid URL', () => {
  it.each([
    ...['http://%', '/api', 'http://', 'api.example.com', 'mailto:a@b'],
    ...['https://u:p@api.example.com', 'https://u@api.example.com'],
    ...['https://api.example.com:port', 'https://api.example.com:99999'],
    ...['https:/api.example.com', 'https:', 'http:///api'],
  ])('throws a UrlError that says what it has to be: %s', async (url) => {
    const message = 'call (POST /path): expected a valid URL with a host and no user.';
    expect(await failureOf(url)).toEqual(new UrlError(message));
  });
});

describe('a fetch that throws at once', () => {
  it('is a NetworkError too', async () => {
    const cause = new TypeError('no network here');
    const fetch = (): never => {
      throw cause;
    };
    const error = await failureOf('http://127.0.0.1:1', {}, { fetch });
    expect(error).toEqual(new NetworkError('call (POST http://127.0.0.1:1/path) failed.', { cause }));
  });
});

describe('a fetch that returns nothing', () => {
  it('is a NetworkError that names the operation', async () => {
    const fetch = (() => Promise.resolve(undefined)) as unknown as typeof globalThis.fetch;
    const error = await failureOf('http://127.0.0.1:1', {}, { fetch });
    const cause = new TypeError('fetch returned no Response.');
    expect(error).toEqual(new NetworkError('call (POST http://127.0.0.1:1/path) failed.', { cause }));
  });
});

describe('an answer that should be JSON and is a page', () => {
  const text = `<p>${secret}`;
  const page = (status: number): Promise<string> =>
    serve((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(text));

  it('throws a JsonError with its text, which no log shows', async () => {
    const origin = await page(200);
    const error = await failureOf(origin, {}, {}, [200]);
    expect(error).toBeInstanceOf(JsonError);
    expect(error).toMatchObject({
      message: `call (POST ${origin}/path) answered 200 without valid JSON (text/html).`,
      text,
    });
    expect(inspect(error, { depth: 5, showHidden: true })).not.toContain(secret);
  });

  it('is a result where a gateway answers, or with a status that the collection does not show', async () => {
    expect(await failureOf(await page(502), {}, {}, [200, 502])).toMatchObject({ status: 502, data: text });
    expect(await failureOf(await page(403), {}, {}, [200])).toMatchObject({ status: 403, data: text });
  });
});

describe('errors', () => {
  it('show no credential of the URL', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    );
    const errors = await Promise.all([
      failureOf(origin, {}, {}, [200]),
      failureOf('http://127.0.0.1:1'),
      failureOf(`http://user:${secret}@127.0.0.1:1`),
      failureOf(`http://user:${secret}@`),
      failureOf(origin, { signal: AbortSignal.abort() }),
      failureOf(await serve(() => undefined), { timeout: 10 }),
      failureOf(origin, { headers: { 'x-key': `${secret}\n` } }),
    ]);
    for (const error of errors) {
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { depth: 5, showHidden: true })).not.toContain(secret);
      expect(JSON.stringify(error)).not.toContain(secret);
    }
  });
});
