import { describe, expect, it } from 'vitest';
import { json } from '../../../../runtime/body/json.js';
import { basic } from '../../../../runtime/auth/basic.js';
import { createBaseClient } from '../../../../runtime/client/client.js';
import { AbortError } from '../../../../runtime/errors/abort-error.js';
import { TimeoutError } from '../../../../runtime/errors/timeout-error.js';
import { hooks, type Hooks } from '../../../../runtime/hooks/hooks.js';
import { retry } from '../../../../runtime/retry/retry.js';
import { send, type RequestOptions, type RequestSpec } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

interface Sent {
  readonly status: number;
  readonly data: unknown;
}

function sendTo(
  url: string,
  all: readonly Hooks[],
  options?: RequestOptions,
  spec?: Pick<RequestSpec, 'json'>,
): Promise<Sent> {
  const client = createBaseClient(
    { hooks: hooks(...all), retry: retry({ delay: 1, attempts: 2 }) },
    { required: [] },
  );
  const auth = basic({ username: 'u', password: 'p' });
  return send<Sent>(client, options, {
    ...described,
    method: 'PUT',
    url,
    auth,
    body: json({ a: 1 }),
    ...spec,
  });
}

/** A server that answers with what it got. */
function mirror(): Promise<string> {
  return serve((request, response) => {
    const { method, url, headers } = request;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ method, url, body, seen: headers['x-seen'] ?? null }));
    });
  });
}

describe('hooks', () => {
  it('run in order, each waited for', async () => {
    const calls: string[] = [];
    const named = (name: string): Hooks => ({
      onRequest: async () => {
        await new Promise((done) => setTimeout(done, 5));
        calls.push(`${name} request`);
      },
      onResponse: async () => {
        await Promise.resolve();
        calls.push(`${name} response`);
      },
    });
    await sendTo(await mirror(), [named('first'), {}, named('second')]);
    expect(calls).toEqual(['first request', 'second request', 'first response', 'second response']);
  });

  it('change a request, or replace it, before it is authenticated', async () => {
    const url = await mirror();
    const seen: unknown[] = [];
    const { data } = await sendTo(url, [
      {
        onRequest: ({ headers }) => {
          headers.set('x-seen', 'yes');
        },
      },
      { onRequest: (request) => ({ ...request, url: `${url}/other`, body: '{"b":2}' }) },
      { onRequest: ({ headers }) => void seen.push(headers.get('authorization')) },
    ]);
    expect(data).toEqual({ method: 'PUT', url: '/other', body: '{"b":2}', seen: 'yes' });
    expect(seen).toEqual([null]);
  });

  it('answer in place of the server', async () => {
    const seen: number[] = [];
    const { status, data } = await sendTo('http://127.0.0.1:1', [
      { onRequest: () => Response.json({ cached: true }, { status: 203 }) },
      { onResponse: (response) => void seen.push(response.status) },
    ]);
    expect([status, data, seen]).toEqual([203, { cached: true }, [203]]);
  });

  it('replace an answer before its body is read', async () => {
    const { status, data } = await sendTo(await mirror(), [
      { onResponse: async (response) => Response.json([await response.text()], { status: 418 }) },
      {
        onResponse: ({ status: replaced }) => {
          expect(replaced).toBe(418);
        },
      },
    ]);
    expect(status).toBe(418);
    expect(data).toEqual([expect.stringContaining('"method":"PUT"')]);
  });

  it('hear of every attempt', async () => {
    let requests = 0;
    const origin = await serve((request, response) => {
      request.resume();
      response.writeHead(503).end();
    });
    const { status } = await sendTo(origin, [
      {
        onRequest: () => {
          requests++;
        },
      },
    ]);
    expect([status, requests]).toEqual([503, 2]);
  });

  it('rescue a request that failed, or fail in another way', async () => {
    const errors: unknown[] = [];
    const rescued = await sendTo('http://127.0.0.1:1', [
      { onError: (error) => void errors.push(error) },
      { onError: () => Response.json('saved') },
      { onError: () => void errors.push('not asked') },
    ]);
    expect([rescued.data, errors]).toEqual(['saved', [expect.objectContaining({ name: 'NetworkError' })]]);
    const failing = sendTo('http://127.0.0.1:1', [
      {
        onError: () => {
          throw new RangeError('mine');
        },
      },
    ]);
    await expect(failing).rejects.toThrow(new RangeError('mine'));
  });

  it('rescue a body that cannot be read', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{');
    });
    const { data } = await sendTo(origin, [{ onError: () => Response.json(null) }], {}, { json: [200] });
    expect(data).toBeNull();
  });

  it('hear of a timeout and of an abort, but do not undo them', async () => {
    const origin = await serve(() => undefined);
    const errors: unknown[] = [];
    const deaf: Hooks = {
      onError: (error) => {
        errors.push(error);
        return Response.json('saved');
      },
    };
    await expect(sendTo(origin, [deaf], { timeout: 30 })).rejects.toThrow(TimeoutError);
    await expect(sendTo(origin, [deaf], { signal: AbortSignal.timeout(30) })).rejects.toThrow(AbortError);
    await new Promise((done) => setTimeout(done, 20));
    expect(errors).toEqual([expect.any(TimeoutError), expect.any(AbortError)]);
  });
});
