import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { multipart } from '../../../../runtime/body/multipart.js';
import { startServer, type TestServer } from '../../../../runtime/mocks/server/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.take();
  server.answer({ status: 200 });
});
afterAll(() => server.close());

const post = (body: BodyInit, type?: string): Promise<Response> =>
  server.fetch('https://h.example/', {
    method: 'POST',
    body,
    headers: type === undefined ? {} : { 'content-type': type },
  });

describe('a request at the test server', () => {
  it('has the URL that it was meant for, as it went on the wire', async () => {
    await server.fetch('HTTPS://API.Example.com:443//a b/%7e/./c?x=1&y="#fragment');
    expect(server.take()).toEqual({
      method: 'GET',
      url: 'https://api.example.com//a%20b/%7e/c?x=1&y=%22',
      headers: {},
      body: undefined,
    });
  });

  it('has the headers that the caller set, also those that fetch would add by itself', async () => {
    const headers = { Accept: '*/*', 'User-Agent': 'me', 'X-A': 'é', 'accept-language': '*' };
    await server.fetch('http://h.example/', { headers });
    expect(server.take()?.headers).toEqual({
      accept: '*/*',
      'user-agent': 'me',
      'x-a': Buffer.from('é', 'latin1').toString('latin1'),
      'accept-language': '*',
    });
  });

  it('has its body parsed by its type', async () => {
    await post('{"a":1}', 'application/problem+json');
    expect(server.take()?.body).toEqual({ a: 1 });
    await post('{', 'application/json');
    expect(server.take()?.body).toBe('{');
    await post('a=x%20y&a=&b', 'application/x-www-form-urlencoded; charset=utf-8');
    expect(server.take()?.body).toEqual([
      ['a', 'x y'],
      ['a', ''],
      ['b', ''],
    ]);
    await post('é', 'application/xml');
    expect(server.take()?.body).toBe('é');
  });

  it('has the parts of a multipart body, and no boundary', async () => {
    const data = new FormData();
    data.append('text "1"', 'é\r\n--x');
    data.append('file', new File(['content'], 'é.txt', { type: 'text/plain' }));
    await post(data);
    const taken = server.take();
    expect(taken?.headers).toEqual({ 'content-type': 'multipart/form-data' });
    expect(taken?.body).toEqual([
      { name: 'text "1"', body: 'é\r\n--x' },
      { name: 'file', filename: 'é.txt', type: 'text/plain', body: 'content' },
    ]);
  });

  it('has the whole content type of a part, whatever stands in it', async () => {
    const type = 'text/plain; a=\u2028  b';
    const body = multipart({ a: new Blob(['1']) }, { a: type });
    if (body?.content instanceof Blob) await post(body.content, body.contentType);
    expect(server.take()?.body).toEqual([{ name: 'a', filename: 'blob', type, body: '1' }]);
  });

  it('has the empty name of a file part without a file', async () => {
    const body = multipart({ file: new File([], '') });
    if (body?.content instanceof Blob) await post(body.content, body.contentType);
    expect(server.take()?.body).toEqual([
      { name: 'file', filename: '', type: 'application/octet-stream', body: '' },
    ]);
  });

  it.each(['PATCH', 'patch', 'VIEW', 'M-SEARCH'])('keeps the method %s', async (method) => {
    await server.fetch('http://h.example/', { method, body: 'x' });
    expect(server.take()).toMatchObject({ method, body: 'x' });
  });

  it('is refused where the real fetch refuses it', async () => {
    await expect(server.fetch('http://h.example/', { method: 'TRACE' })).rejects.toThrow(TypeError);
    await expect(server.fetch('http://user:pass@h.example/')).rejects.toThrow(TypeError);
    expect(server.take()).toBeUndefined();
  });

  it('is taken once', async () => {
    await server.fetch('http://h.example/');
    expect(server.take()).toBeDefined();
    expect(server.take()).toBeUndefined();
  });
});

describe('an answer of the test server', () => {
  it('is an empty JSON object until said otherwise', async () => {
    const own = await startServer();
    const response = await own.fetch('http://h.example/');
    expect([response.status, await response.json()]).toEqual([200, {}]);
    await own.close();
  });

  it.each([0, 100, 101, 200, 204, 299, 302, 304, 407, 421, 500, 999, 1000])(
    'has the status %d',
    async (status) => {
      server.answer({ status, headers: { location: 'https://elsewhere.example/' }, body: 'x' });
      const response = await server.fetch('http://h.example/', { method: 'POST' });
      expect([response.status, response.ok]).toEqual([status, status >= 200 && status < 300]);
    },
  );

  it('has the headers and the body, without those of another transfer or of no HTTP', async () => {
    server.answer({
      status: 200,
      headers: {
        'Content-Type': 'text/plain',
        'Content-Encoding': 'gzip',
        'Content-Length': '999',
        'Transfer-Encoding': 'chunked',
        'X-Bad': 'snow ☃',
        'X Bad': '1',
        'Set-Cookie': ['a=1', 'b=2'],
      },
      body: 'é',
    });
    const response = await server.fetch('http://h.example/');
    expect(await response.text()).toBe('é');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('x-bad')).toBeNull();
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('comes in turn, the last one for all that follow', async () => {
    server.answer({ status: 401 }, { status: 201 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await server.fetch('http://h.example/')).status);
    expect(statuses).toEqual([401, 201, 201]);
  });
});
