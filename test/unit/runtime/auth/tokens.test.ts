import { describe, expect, it } from 'vitest';
import { apikey } from '../../../../runtime/auth/apikey.js';
import { tokens } from '../../../../runtime/auth/tokens.js';
import { binary } from '../../../../runtime/body/binary.js';
import { createBaseClient } from '../../../../runtime/client/client.js';
import type { Authorizer } from '../../../../runtime/exchange/draft.js';
import { send, type RequestSpec } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

/** A server that takes one token at a time. */
async function guarded(): Promise<{ readonly url: string; accept: string; readonly seen: string[] }> {
  const state = { accept: '', seen: [] as string[], url: '' };
  state.url = await serve((request, response) => {
    request.resume();
    const given = request.headers.authorization ?? String(request.headers['x-key']);
    state.seen.push(given);
    setTimeout(() => response.writeHead(given === state.accept ? 200 : 401).end(), 5);
  });
  return state;
}

function call(auth: Authorizer, url: string, spec: Partial<RequestSpec> = {}): Promise<number> {
  const client = createBaseClient({ auth }, { required: [] });
  const own = apikey({ key: 'x-key', value: 'own' });
  return send<{ status: number }>(client, undefined, {
    ...described,
    method: 'GET',
    url,
    auth: own,
    ...spec,
  }).then(({ status }) => status);
}

describe('tokens', () => {
  it('asks once for requests that wait for it, and keeps the token', async () => {
    const server = await guarded();
    server.accept = 'Bearer t1';
    let asked = 0;
    const auth = tokens(async () => {
      await new Promise((done) => setTimeout(done, 10));
      return `t${++asked}`;
    });
    const statuses = await Promise.all([call(auth, server.url), call(auth, server.url)]);
    expect([statuses, await call(auth, server.url), asked]).toEqual([[200, 200], 200, 1]);
    expect(server.seen).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1']);
  });

  it('asks again after a 401, once for all that got one, and sends these again', async () => {
    const server = await guarded();
    server.accept = 'Bearer t2';
    let asked = 0;
    const auth = tokens(() => `t${++asked}`);
    const all = Array.from({ length: 4 }, () => call(auth, server.url));
    expect([await Promise.all(all), asked]).toEqual([[200, 200, 200, 200], 2]);
  });

  it('asks once also where all 401s come at the same moment', async () => {
    let asked = 0;
    const auth = tokens(() => `t${++asked}`);
    const drafts = [1, 2, 3].map(() => ({
      method: 'GET',
      url: 'http://localhost',
      headers: new Headers(),
      body: undefined,
    }));
    for (const draft of drafts) await auth.authorize(draft);
    const refused = new Response(null, { status: 401 });
    const sent = drafts.map(async (draft) => {
      let times = 0;
      return auth.exchange?.(draft, () => Promise.resolve(times++ === 0 ? refused : new Response()));
    });
    const statuses = (await Promise.all(sent)).map((response) => response?.status);
    expect([statuses, asked]).toEqual([[200, 200, 200], 2]);
    expect(drafts.map(({ headers }) => headers.get('authorization'))).toEqual(
      Array.from({ length: 3 }, () => 'Bearer t2'),
    );
  });

  it('returns a 401 that a fresh token does not help', async () => {
    const server = await guarded();
    let asked = 0;
    expect(
      await call(
        tokens(() => `t${++asked}`),
        server.url,
      ),
    ).toBe(401);
    expect([asked, server.seen.length]).toEqual([2, 2]);
    expect(
      await call(
        tokens(() => 'same'),
        server.url,
      ),
    ).toBe(401);
    expect(server.seen.length).toBe(3);
  });

  it('fails with the error of the function, and asks it again the next time', async () => {
    const server = await guarded();
    server.accept = 'Bearer good';
    let asked = 0;
    const auth = tokens(() => {
      if (asked++ === 0) throw new RangeError('no token');
      return 'good';
    });
    await expect(call(auth, server.url)).rejects.toThrow(new RangeError('no token'));
    expect(await call(auth, server.url)).toBe(200);
  });

  it('sends a token in another header, without a prefix', async () => {
    const server = await guarded();
    server.accept = 'k';
    expect(
      await call(
        tokens(() => 'k', { header: 'X-Key', prefix: '' }),
        server.url,
      ),
    ).toBe(200);
  });

  it('does not send a stream again', async () => {
    const server = await guarded();
    const body = binary(new Blob(['x']).stream());
    expect(
      await call(
        tokens(() => 't'),
        server.url,
        { method: 'POST', body },
      ),
    ).toBe(401);
    expect(server.seen.length).toBe(1);
  });

  it('is left out where the collection sends no credentials', async () => {
    const server = await guarded();
    let asked = 0;
    await call(
      tokens(() => `t${++asked}`),
      server.url,
      { auth: undefined },
    );
    expect(asked).toBe(0);
  });

  it('does not hold a request beyond its timeout', async () => {
    const client = createBaseClient(
      { auth: tokens(() => new Promise<string>(() => undefined)), timeout: 20 },
      { required: [] },
    );
    const sent = send(client, undefined, {
      ...described,
      method: 'GET',
      url: 'http://localhost',
      auth: apikey({}),
    });
    await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
