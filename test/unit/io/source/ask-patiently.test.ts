import { describe, expect, it } from 'vitest';
import { askPatiently, createPace } from '../../../../src/io/source/ask-patiently.js';

/** Asks a server that answers like this in turn; what it ends with, and how long is waited before each further try. */
async function ask(
  answers: readonly (Response | Error)[],
  most = 60_000,
): Promise<{ readonly end: number | string; readonly waits: readonly number[] }> {
  const left = [...answers];
  const waits: number[] = [];
  const next = (): Promise<Response> => {
    const answer = left.shift();
    if (answer instanceof Response) return Promise.resolve(answer);
    return Promise.reject(answer ?? new Error('asked too often'));
  };
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(Math.round(milliseconds / 100) * 100);
    return Promise.resolve();
  };
  try {
    return { end: (await askPatiently(next, { most, wait })).status, waits };
  } catch (error) {
    return { end: error instanceof Error ? error.message : '', waits };
  }
}

const ok = (): Response => new Response('{}');
const refused = (status: number, headers = {}): Response => new Response('', { status, headers });
const broken = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

describe('a server is asked again', () => {
  it.each([
    [{ 'retry-after': '3' }, 3000],
    [{ retryafter: '4' }, 4000],
    [{ 'x-ratelimit-retryafter': '5' }, 5000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '6' }, 6000],
    [{ ratelimit: 'limit=300, remaining=0, reset=7' }, 7000],
    [{ 'retry-after': new Date(Date.now() + 8400).toUTCString() }, 8000],
    [{ 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 9) }, 9000],
    [{ 'retry-after': '0' }, 500],
  ])('after as long as it says: %j', async (headers, expected) => {
    const { end, waits } = await ask([refused(429, headers), ok()]);
    expect(end).toBe(200);
    expect(Math.abs((waits[0] ?? 0) - expected)).toBeLessThan(1100);
  });

  it('where it cannot answer for the moment or the connection is lost, ever later', async () => {
    expect(await ask([refused(503), refused(502), broken('ECONNRESET'), ok()])).toEqual({
      end: 200,
      waits: [500, 1000, 2000],
    });
  });

  it.each([
    ['that does not say when', [refused(429)], 429],
    ['that says later than anybody waits', [refused(429, { 'retry-after': '3600' })], 429],
    ['that refuses', [refused(403)], 403],
    ['that has a bug', [refused(500)], 500],
    ['that is not there', [broken('ECONNREFUSED')], 'fetch failed'],
    ['that does not exist', [broken('ENOTFOUND')], 'fetch failed'],
  ])('but not one %s', async (_what, answers, end) => {
    expect(await ask(answers)).toEqual({ end, waits: [] });
  });

  it('so often, and no longer than there is patience', async () => {
    const all = Array.from({ length: 9 }, () => refused(503));
    expect((await ask(all)).waits).toHaveLength(5);
    expect(await ask(all, 1200)).toEqual({ end: 503, waits: [500] });
  });
});

describe('a pace', () => {
  it('lets only so many requests be under way, and each have its turn', async () => {
    const pace = createPace(2);
    let under = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((done) => setImmediate(done));
      under -= 1;
    };
    const none = (): Promise<void> => Promise.resolve();
    await Promise.all(Array.from({ length: 9 }, () => pace.turn(work, none)));
    expect([most, under]).toEqual([2, 0]);
  });

  it('rests for all while one is to wait, as when the requests of a minute are used up', async () => {
    const pace = createPace();
    const waits: number[] = [];
    const wait = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    const used = new Response('{}', { headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' } });
    await askPatiently(() => Promise.resolve(used), { most: 0, wait, pace });
    expect(waits).toEqual([]);
    await askPatiently(() => Promise.resolve(ok()), { most: 0, wait, pace });
    expect(waits).toEqual([expect.closeTo(30_000, -3)]);
  });
});
