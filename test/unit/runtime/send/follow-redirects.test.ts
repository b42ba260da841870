import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { apikey } from '../../../../runtime/auth/apikey.js';
import { basic } from '../../../../runtime/auth/basic.js';
import { inHeaders } from '../../../../runtime/auth/in-headers.js';
import { json } from '../../../../runtime/body/json.js';
import { binary } from '../../../../runtime/body/binary.js';
import { createBaseClient, type ClientSettings } from '../../../../runtime/client/client.js';
import { followRedirects } from '../../../../runtime/send/follow-redirects.js';
import { send, type RequestSpec } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a server that keeps what arrives and redirects `/from` to where it is told. */
async function redirecting(status: number, target?: string): Promise<{ url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const url = await serve((request, response) => {
    const { method, url: path, headers } = request;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      arrived.push({ method, url: path, headers, body });
      if (path === '/from') response.writeHead(status, { location: target ?? '/to' }).end();
      else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else response.end();
    });
  });
  return { url, arrived };
}

function call(url: string, spec: Partial<RequestSpec>, settings: ClientSettings = {}): Promise<unknown> {
  const client = createBaseClient(settings, { required: [] });
  return send(client, undefined, {
    ...described,
    method: 'GET',
    url,
    auth: apikey({ key: 'X-Key', value: 'secret' }),
    ...spec,
  });
}

describe('a redirect', () => {
  it('to another origin takes no credential along, whatever header it stands in', async () => {
    const other = await redirecting(200);
    const first = await redirecting(307, `${other.url}/to`);
    const headers = { 'X-Trace': 'also dropped', accept: 'text/x', authorization: 'Basic x', cookie: 'a=b' };
    await call(`${first.url}/from`, { method: 'POST', headers, body: json([1]) });
    expect(first.arrived[0]?.headers).toMatchObject({ 'x-key': 'secret', authorization: 'Basic x' });
    const [arrived] = other.arrived;
    expect([arrived?.method, arrived?.body]).toEqual(['POST', '[1]']);
    expect(arrived?.headers).toMatchObject({ accept: 'text/x', 'content-type': 'application/json' });
    for (const name of ['x-key', 'x-trace', 'authorization', 'cookie']) {
      expect(arrived?.headers).not.toHaveProperty(name);
    }
  });

  it('within an origin keeps them', async () => {
    const { url, arrived } = await redirecting(302);
    await call(`${url}/from`, {});
    expect(arrived.map((each) => [each.url, each.headers['x-key']])).toEqual([
      ['/from', 'secret'],
      ['/to', 'secret'],
    ]);
  });

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [302, 'PUT', 'PUT', '[1]'],
    [303, 'PUT', 'GET', ''],
    [307, 'POST', 'POST', '[1]'],
    [308, 'DELETE', 'DELETE', '[1]'],
  ])('of status %d makes of %s what fetch makes of it', async (status, method, becomes, body) => {
    const { url, arrived } = await redirecting(status);
    await call(`${url}/from`, { method, body: json([1]) });
    await call(`${url}/from`, { method, body: json([1]), auth: basic({}) });
    const [, followed, , byPlatform] = arrived;
    expect([followed?.method, followed?.body]).toEqual([becomes, body]);
    expect([byPlatform?.method, byPlatform?.body]).toEqual([becomes, body]);
    expect(followed?.headers['content-type']).toBe(byPlatform?.headers['content-type']);
  });

  it('without end, or to another protocol, fails', async () => {
    const { url } = await redirecting(302);
    await expect(call(`${url}/loop`, {})).rejects.toMatchObject({ name: 'NetworkError' });
    const strange = await redirecting(302, 'data:text/plain,x');
    await expect(call(`${strange.url}/from`, {})).rejects.toMatchObject({ name: 'NetworkError' });
  });

  it('of a stream that is to be sent again fails', async () => {
    const { url } = await redirecting(307);
    const body = binary(new Blob(['x']).stream());
    await expect(call(`${url}/from`, { method: 'POST', body })).rejects.toMatchObject({
      name: 'NetworkError',
    });
  });

  it('that a browser hides fails', async () => {
    const hidden = (): Promise<Response> =>
      Promise.resolve(Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }));
    await expect(call('http://localhost', {}, { fetch: hidden })).rejects.toMatchObject({
      name: 'NetworkError',
    });
  });

  it('is guarded for credentials in recorded headers and, where asked for, in those of the client', async () => {
    const other = await redirecting(200);
    const first = await redirecting(302, `${other.url}/to`);
    await call(`${first.url}/from`, { auth: inHeaders(), headers: { 'x-key': 'secret' } });
    const settings = {
      headers: { 'x-key': 'secret' },
      fetch: followRedirects((url, init) => fetch(url, init)),
    };
    await call(`${first.url}/from`, { auth: undefined }, settings);
    expect(other.arrived.map(({ headers }) => headers['x-key'])).toEqual([undefined, undefined]);
  });

  it('takes no Authorization header along by the platform itself', async () => {
    const other = await redirecting(200);
    const first = await redirecting(302, `${other.url}/to`);
    await call(`${first.url}/from`, { auth: basic({ username: 'u', password: 'p' }) });
    expect(first.arrived[0]?.headers.authorization).toBe('Basic dTpw');
    expect(other.arrived[0]?.headers.authorization).toBeUndefined();
  });
});
