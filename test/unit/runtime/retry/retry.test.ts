import { describe, expect, it, vi } from 'vitest';
import { binary } from '../../../../runtime/body/binary.js';
import { json } from '../../../../runtime/body/json.js';
import { createBaseClient, type ClientSettings } from '../../../../runtime/client/client.js';
import { retry, type RetryOptions } from '../../../../runtime/retry/retry.js';
import { send, type RequestOptions, type RequestSpec } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly whenSent?: () => void;
}

/** Sends one request to a server that gives these answers in turn, and returns what came and how often it was sent. */
async function sent(
  answers: readonly (Answer | 'reset')[],
  options: RetryOptions,
  spec: Partial<RequestSpec> = {},
  call: RequestOptions = {},
): Promise<{ readonly outcome: unknown; readonly times: number }> {
  let times = 0;
  const url = await serve((request, response) => {
    const answer = answers[Math.min(times++, answers.length - 1)] ?? 'reset';
    request.resume();
    if (answer === 'reset') response.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body, answer.whenSent);
  });
  const settings: ClientSettings = { retry: retry({ delay: 1, ...options }) };
  const client = createBaseClient(settings, { required: [] });
  const outcome = await send<{ status: number }>(client, call, {
    ...described,
    method: 'GET',
    url,
    ...spec,
  }).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error ? error.name : error),
  );
  return { outcome, times };
}

const ok: Answer = { status: 200 };
const down: Answer = { status: 503 };

describe('retry', () => {
  it.each([408, 429, 500, 502, 503, 504, 599])('sends again after %d', async (status) => {
    expect(await sent([{ status }, ok], {})).toEqual({ outcome: 200, times: 2 });
  });

  it.each([301, 400, 401, 404, 409, 422])('leaves %d as it is', async (status) => {
    expect(await sent([{ status }, ok], {})).toEqual({ outcome: status, times: 1 });
  });

  it('sends again where the connection breaks', async () => {
    expect(await sent(['reset', 'reset', ok], {})).toEqual({ outcome: 200, times: 3 });
  });

  it('sends again where a gateway answers with HTML as JSON', async () => {
    const json = { json: [200, 502] };
    const page = { status: 502, headers: { 'content-type': 'application/json' }, body: '<html>' };
    const good = { status: 200, body: '1' };
    expect(await sent([page, good], {}, json)).toEqual({ outcome: 200, times: 2 });
    expect(await sent([{ ...page, status: 200 }, good], {}, json)).toEqual({
      outcome: 'JsonError',
      times: 1,
    });
    expect(await sent([{ ...page, status: 429 }, good], {}, { json: [429] })).toEqual({
      outcome: 200,
      times: 2,
    });
  });

  it('gives up after its attempts, with what the last one came to', async () => {
    expect(await sent([down], {})).toEqual({ outcome: 503, times: 3 });
    expect(await sent([down], { attempts: 5 })).toEqual({ outcome: 503, times: 5 });
    expect(await sent(['reset'], { attempts: 2 })).toEqual({ outcome: 'NetworkError', times: 2 });
  });

  it('takes other statuses where told so', async () => {
    const options = { statuses: [404] };
    expect(await sent([{ status: 404 }, ok], options)).toEqual({ outcome: 200, times: 2 });
    expect(await sent([down, ok], options)).toEqual({ outcome: 503, times: 1 });
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'put'])('repeats %s', async (method) => {
    expect(await sent([down, ok], {}, { method })).toEqual({ outcome: 200, times: 2 });
  });

  it.each(['POST', 'PATCH', 'LINK'])('repeats %s only where told so', async (method) => {
    const spec = { ...described, method, body: json({ a: 1 }) };
    expect(await sent([down, ok], {}, spec)).toEqual({ outcome: 503, times: 1 });
    expect(await sent(['reset', ok], {}, spec)).toEqual({ outcome: 'NetworkError', times: 1 });
    expect(await sent([down, ok], { methods: [method] }, spec)).toEqual({ outcome: 200, times: 2 });
    expect(await sent([down, ok], { methods: 'all' }, spec)).toEqual({ outcome: 200, times: 2 });
  });

  it('marks a call that an API may get twice, with one fresh key for all of its attempts', async () => {
    const keys: (string | string[] | undefined)[] = [];
    const url = await serve((request, response) => {
      keys.push(request.headers['idempotency-key']);
      response.writeHead(keys.length % 2 === 1 ? 503 : 200).end();
    });
    const client = createBaseClient({ retry: retry({ delay: 1 }) }, { required: [] });
    const spec = { ...described, method: 'POST', url, idempotency: 'Idempotency-Key' };
    await send(client, undefined, spec);
    await send(client, undefined, spec);
    await send(client, { headers: { 'idempotency-key': 'mine' } }, spec);
    await send(client, { retries: 0 }, spec);
    expect(keys).toEqual([
      expect.stringMatching(/^[\da-f-]{36}$/),
      keys[0],
      expect.stringMatching(/^[\da-f-]{36}$/),
      keys[2],
      'mine',
      'mine',
      undefined,
    ]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('does not repeat a body that can be sent only once', async () => {
    const stream = new Blob(['x']).stream();
    expect(await sent([down, ok], {}, { method: 'PUT', body: binary(stream) })).toEqual({
      outcome: 503,
      times: 1,
    });
    expect(await sent([down, ok], {}, { method: 'PUT', body: binary(new Blob(['x'])) })).toEqual({
      outcome: 200,
      times: 2,
    });
  });

  it('is limited by the call, or replaced', async () => {
    expect(await sent([down, ok], {}, {}, { retries: 0 })).toEqual({ outcome: 503, times: 1 });
    expect(await sent([down], {}, {}, { retries: 4 })).toEqual({ outcome: 503, times: 5 });
    const own = retry({ delay: 1, attempts: 2, methods: 'all' });
    expect(await sent([down], {}, { method: 'POST' }, { retry: own })).toEqual({ outcome: 503, times: 2 });
  });

  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    const asks = (text: string): Answer => ({ status: 503, headers: { 'retry-after': text } });
    for (const text of [() => '1', () => new Date(Date.now() + 2000).toUTCString()]) {
      const start = Date.now();
      expect(await sent([asks(text()), ok], { delay: 60_000 })).toEqual({ outcome: 200, times: 2 });
      expect(Date.now() - start).toBeGreaterThanOrEqual(900);
    }
    const past = new Date(0).toUTCString();
    expect(await sent([asks(past), asks('0'), ok], { delay: 60_000 })).toEqual({ outcome: 200, times: 3 });
  });

  it('returns an answer that asks for a longer wait than it may take', async () => {
    const asks = { status: 429, headers: { 'retry-after': '31' } };
    expect(await sent([asks, ok], {})).toEqual({ outcome: 429, times: 1 });
    const later = { status: 429, headers: { 'retry-after': '2' } };
    expect(await sent([later, ok], { maximumTime: 1000 })).toEqual({ outcome: 429, times: 1 });
  });

  it('takes a random share of a time that doubles', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    try {
      await sent([down], { attempts: 5, delay: 8, maximumDelay: 30 });
      const waits = timer.mock.calls.map(([, wait]) => wait);
      expect(waits.filter((wait) => [8, 16, 30, 32, 64].includes(wait ?? 0))).toEqual([8, 16, 30, 30]);
    } finally {
      random.mockRestore();
      timer.mockRestore();
    }
  });

  it('ends with the timeout of the call, also while it waits', async () => {
    const asks = { status: 503, headers: { 'retry-after': '20' } };
    const start = Date.now();
    expect(await sent([asks], {}, {}, { timeout: 500 })).toEqual({ outcome: 'TimeoutError', times: 1 });
    expect(Date.now() - start).toBeLessThan(15_000);
  });

  it('ends when the caller aborts', async () => {
    const stop = new AbortController();
    const whenSent = (): void =>
      void setTimeout(() => {
        stop.abort();
      }, 60);
    const asks = { status: 503, headers: { 'retry-after': '20' }, whenSent };
    expect(await sent([asks], {}, {}, { signal: stop.signal })).toEqual({ outcome: 'AbortError', times: 1 });
  });
});
