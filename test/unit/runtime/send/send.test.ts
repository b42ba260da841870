import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBaseClient, type ClientSettings, type Transport } from '../../../../runtime/client/client.js';
import { answering } from '../../../../runtime/send/answering.js';
import type { Authorizer } from '../../../../runtime/exchange/draft.js';
import { json } from '../../../../runtime/body/json.js';
import { form } from '../../../../runtime/body/form.js';
import { text } from '../../../../runtime/body/text.js';
import { untyped } from '../../../../runtime/body/untyped.js';
import { binary } from '../../../../runtime/body/binary.js';
import { startServer, type TestServer } from '../../../../runtime/mocks/server/server.js';
import type { Result } from '../../../../runtime/result/result.js';
import { send } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

const url = 'https://api.example.com/v1/things?b=2&a';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function client(settings: ClientSettings = {}): Transport {
  return createBaseClient({ fetch: server.fetch, ...settings }, { required: [] });
}

describe('send', () => {
  it('sends method, URL, headers and body as they are described', async () => {
    await send(client(), undefined, {
      ...described,
      method: 'POST',
      url,
      headers: { 'X-Version': '1' },
      body: json({ a: 1 }),
    });
    expect(server.take()).toEqual({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', 'x-version': '1' },
      body: { a: 1 },
    });
  });

  it('returns status, ok, data and headers of any answer', async () => {
    server.answer({
      status: 404,
      headers: { 'content-type': 'application/json', 'x-id': '7' },
      body: '{"a":1}',
    });
    const result = await send<Result<404, { a: number }>>(client(), undefined, {
      ...described,
      method: 'GET',
      url,
    });
    expect([result.status, result.ok, result.data, result.headers.get('x-id')]).toEqual([
      404,
      false,
      { a: 1 },
      '7',
    ]);
    expect(result.response).toBeInstanceOf(Response);
  });

  it('returns what comes behind informational answers, however slow its chunks are', async () => {
    const origin = await serve((_, response) => {
      response.writeProcessing();
      response.writeEarlyHints({ link: '</a.css>; rel=preload; as=style' });
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunks = ['{"a"', ':"\u00fc', '"}'];
      const write = (): void => {
        const chunk = chunks.shift();
        if (chunk === undefined) response.end();
        else response.write(chunk, () => setTimeout(write, 10));
      };
      write();
    });
    const result = await send(client({ fetch }), undefined, { ...described, method: 'GET', url: origin });
    expect(result).toMatchObject({ status: 200, data: { a: 'ü' } });
  });

  it('sends no content type and no body where there is none', async () => {
    await send(client(), undefined, { ...described, method: 'DELETE', url, body: json(undefined) });
    expect(server.take()).toEqual({ method: 'DELETE', url, headers: {}, body: undefined });
  });

  it.each(['PATCH', 'patch', 'VIEW', 'PURGE'])('sends the method %s as it is written', async (method) => {
    await send(client(), undefined, { ...described, method, url });
    expect(server.take()?.method).toBe(method);
  });

  it('lets headers of the call go before those of the operation, and these before those of the client', async () => {
    const spec = { ...described, method: 'GET', url, headers: { 'X-B': 'operation', 'X-C': 'operation' } };
    const settings = { headers: { 'x-a': 'client', 'x-b': 'client', 'x-c': 'client' } };
    await send(client(settings), { headers: { 'X-c': 'call' } }, spec);
    expect(server.take()?.headers).toEqual({ 'x-a': 'client', 'x-b': 'operation', 'x-c': 'call' });
  });

  it('keeps the content type that a header gives', async () => {
    const headers = { 'content-Type': 'application/vnd.api+json' };
    await send(client(), undefined, { ...described, method: 'POST', url, headers, body: json({ a: 1 }) });
    expect(server.take()).toMatchObject({
      headers: { 'content-type': 'application/vnd.api+json' },
      body: { a: 1 },
    });
  });

  it('keeps a parameter of the content type of a form, but no other type', async () => {
    const types = ['application/x-www-form-urlencoded; charset=UTF-8', 'application/json'].map(
      async (type) => {
        const own = await startServer();
        const headers = { 'Content-Type': type };
        await send(createBaseClient({ fetch: own.fetch }, { required: [] }), undefined, {
          ...described,
          method: 'POST',
          url,
          headers,
          body: form({ a: 'x y' }),
        });
        const taken = own.take();
        await own.close();
        return [taken?.headers['content-type'], taken?.body];
      },
    );
    expect(await Promise.all(types)).toEqual([
      ['application/x-www-form-urlencoded; charset=UTF-8', [['a', 'x y']]],
      ['application/x-www-form-urlencoded', [['a', 'x y']]],
    ]);
  });

  it('sends text and files with the type they have', async () => {
    await send(client(), undefined, {
      ...described,
      method: 'POST',
      url,
      body: text('<a/>', 'application/xml'),
    });
    expect(server.take()).toMatchObject({ headers: { 'content-type': 'application/xml' }, body: '<a/>' });
    await send(client(), undefined, {
      ...described,
      method: 'PUT',
      url,
      body: binary(new Blob(['x'], { type: 'image/png' })),
    });
    expect(server.take()).toMatchObject({ headers: { 'content-type': 'image/png' }, body: 'x' });
    await send(client(), undefined, { ...described, method: 'PUT', url, body: binary(new Blob(['x'])) });
    expect(server.take()?.headers).toEqual({});
  });

  it('sends a body without a type where it shall have none, unless a header gives one', async () => {
    const spec = { ...described, method: 'POST', url, body: untyped(json({ a: 1 })) };
    await send(client(), undefined, spec);
    expect(server.take()).toEqual({ method: 'POST', url, headers: {}, body: '{"a":1}' });
    await send(client(), { headers: { 'Content-Type': 'application/json' } }, spec);
    expect(server.take()).toMatchObject({ headers: { 'content-type': 'application/json' }, body: { a: 1 } });
    expect(untyped(undefined)).toBeUndefined();
  });

  it('lets the credentials go before any header', async () => {
    const auth: Authorizer = {
      authorize: ({ headers }) => {
        headers.set('authorization', 'Bearer new');
      },
    };
    await send(
      client(),
      { headers: { Authorization: 'call' } },
      { ...described, method: 'GET', url, headers: { authorization: 'old' }, auth },
    );
    expect(server.take()?.headers).toEqual({ authorization: 'Bearer new' });
  });

  it('waits for credentials, and sends to the URL that they changed', async () => {
    const auth: Authorizer = {
      authorize: async (draft) => {
        await Promise.resolve();
        draft.url += '&key=k';
      },
    };
    await send(client(), undefined, { ...described, method: 'GET', url, auth });
    expect(server.take()?.url).toBe(`${url}&key=k`);
  });

  it('answers a challenge once, with the same body', async () => {
    let answers = 0;
    const auth = answering({
      authorize: () => undefined,
      answer: ({ headers }, challenge) => {
        answers++;
        headers.set('authorization', challenge.headers.get('www-authenticate') ?? '');
        return true;
      },
    });
    server.answer({ status: 401, headers: { 'www-authenticate': 'Test' }, body: 'no' });
    const result = await send<Result<401, string>>(client(), undefined, {
      ...described,
      method: 'POST',
      url,
      auth,
      body: json([1]),
    });
    expect([answers, result.status, result.data]).toEqual([1, 401, 'no']);
    expect(server.take()).toMatchObject({ headers: { authorization: 'Test' }, body: [1] });
  });

  it('does not send again where the challenge cannot be answered', async () => {
    let sent = 0;
    const counting: Transport = {
      fetch: (target, init) => {
        sent++;
        return server.fetch(target, init);
      },
    };
    server.answer({ status: 401 });
    await send(counting, undefined, {
      ...described,
      method: 'GET',
      url,
      auth: answering({ authorize: () => undefined, answer: () => false }),
    });
    expect(sent).toBe(1);
  });

  it('calls fetch with a text and not as a method of the client', async () => {
    const calls: unknown[] = [];
    const recording: Transport = {
      fetch: function (this: unknown, target) {
        calls.push([this, target]);
        return Promise.resolve(new Response(null));
      },
    };
    await send(recording, undefined, { ...described, method: 'GET', url });
    expect(calls).toEqual([[undefined, url]]);
  });

  it('sends nothing where a header is forbidden', async () => {
    const spec = { ...described, method: 'GET', url, headers: { 'X-A': 'a\r\nX-B: b' } };
    server.take();
    await expect(send(client(), undefined, spec)).rejects.toMatchObject({ name: 'HeaderError' });
    expect(server.take()).toBeUndefined();
  });
});
