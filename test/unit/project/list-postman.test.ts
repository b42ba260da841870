import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeClient } from '../../../src/client/write-client.js';
import { listPostman } from '../../../src/project/list-postman.js';
import { changedShop, shop } from '../../e2e/shop.js';
import { emptyFolder, listFiles } from '../../kit/folder.js';
import { postmanKey, startPostman, type PostmanServer } from '../../kit/postman-server.js';
import { runHere, type EndedHere } from '../../kit/run-here.js';

let cwd = '';
let held: object = shop;
let server: PostmanServer;
const run = (...words: readonly string[]): Promise<EndedHere> => runHere(words, { cwd });
const settle = (clients: object): Promise<void> =>
  writeFile(join(cwd, 'postwright.json'), JSON.stringify({ clients }));

beforeEach(async () => {
  cwd = await emptyFolder();
  held = shop;
  server = await startPostman(() => held);
});

describe('what there is in Postman', () => {
  it('is listed page by page, forks by what they were forked from', async () => {
    const workspaces = await listPostman();
    expect(
      workspaces.map(({ name, collections, environments }) => [
        name,
        collections.length,
        environments.length,
      ]),
    ).toEqual([
      ['Orders', 2, 1],
      ['Billing', 130, 0],
      ['Empty', 0, 0],
    ]);
    const { code, stdout } = await run('list', 'Orders');
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        'Orders (00000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa)',
        '  Shop',
        `    ${server.url}/collections/12345678-c0`,
        '  Shop (next, a fork of 12345678-c0)',
        `    ${server.url}/collections/12345678-c1`,
        '  environment Live',
        `    ${server.url}/environments/12345678-e0`,
        '',
      ],
    ]);
    expect(JSON.parse((await run('list', 'Empty', '--json')).stdout)).toEqual({
      workspaces: [
        { id: '00000002-aaaa-4aaa-8aaa-aaaaaaaaaaaa', name: 'Empty', collections: [], environments: [] },
      ],
    });
  });

  it('says which workspaces there are where there is none of a name', async () => {
    const { code, stderr } = await run('list', 'Order');
    expect([code, stderr]).toEqual([
      2,
      'error source-unreachable The key of POSTMAN_API_KEY sees no workspace "Order". It sees "Orders", "Billing", "Empty": name one of them, or its id.\n',
    ]);
  });

  it('is chosen from in init, with an environment, and generated', async () => {
    const answers = ['Orders', 'y', 'no', 'shop', '', 'Live', 'none', 'none'];
    const chosen = await runHere(['init'], { cwd, answers });
    expect([chosen.code, chosen.stderr]).toEqual([0, expect.stringContaining('1 client (shop)')]);
    expect(JSON.parse(await readFile(join(cwd, 'postwright.json'), 'utf8'))).toMatchObject({
      clients: {
        shop: {
          source: `${server.url}/collections/12345678-c0`,
          output: 'src/shop',
          environment: `${server.url}/environments/12345678-e0`,
          tests: 'none',
        },
      },
    });
    expect((await run('generate')).stderr).toMatch(/^postwright shop: 2 operations, /);
    for (const file of await listFiles(cwd))
      expect(await readFile(join(cwd, file), 'utf8')).not.toContain(postmanKey);
  });

  it('is taken as a whole workspace without a terminal', async () => {
    const { code } = await run('init', '--workspace', 'Orders', '--yes', '--tests', 'none');
    const settings = await readFile(join(cwd, 'postwright.json'), 'utf8');
    expect(code).toBe(0);
    expect(JSON.parse(settings)).toMatchObject({ clients: { shop: {}, 'shop-2': {} } });
  });
});

describe('a collection in Postman', () => {
  const source = (): string => `${server.url}/collections/12345678-c0`;

  it('is not sent again while it is the same, and its copy holds no key', async () => {
    const cache = await emptyFolder();
    vi.stubEnv('XDG_CACHE_HOME', cache);
    await settle({ shop: { source: source(), output: 'src/shop', tests: 'none' } });
    const first = (await run('resolve')).stdout;
    expect((await run('resolve')).stdout).toBe(first);
    const tags: unknown[] = [];
    server.once((response, request) => {
      tags.push(request.headers['if-none-match']);
      response.writeHead(304).end();
    });
    expect((await run('resolve')).stdout).toBe(first);
    expect(tags).toEqual([expect.stringMatching(/^W\/"\w+"$/)]);
    held = changedShop;
    expect((await run('resolve')).stdout).not.toBe(first);
    const kept = await listFiles(cache);
    expect(kept).toEqual([expect.stringMatching(/^postwright\/answers\/[0-9a-f]{64}$/)]);
    for (const file of kept) expect(await readFile(join(cache, file), 'latin1')).not.toContain(postmanKey);
  });

  it('is not generated again while it is the same', async () => {
    vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
    const generate = async (): Promise<readonly string[]> => {
      const phases: string[] = [];
      const options = { source: source(), output: join(cwd, 'client'), tests: 'none' } as const;
      await writeClient(options, (phase) => void phases.push(phase));
      return phases;
    };
    expect(await generate()).toContain('writing');
    expect(await generate()).toEqual([]);
    held = changedShop;
    expect(await generate()).toContain('writing');
    expect(await generate()).toEqual([]);
  });

  it('is asked for again after as long as Postman says', async () => {
    server.once((response) => response.writeHead(429, { retryafter: '1' }).end('{"error":"rateLimited"}'));
    const start = performance.now();
    const { code } = await run('inspect', source());
    expect(code).toBe(0);
    expect(performance.now() - start).toBeGreaterThan(990);
    expect(server.asked).toEqual(['/collections/12345678-c0', '/collections/12345678-c0']);
  });

  it.each([
    [401, {}, 'POSTMAN_API_KEY is no valid key. Make a new one'],
    [403, {}, 'may not read it. Ask in Postman for access'],
    [404, {}, '`postwright list` shows what it sees.'],
    [429, { 'retry-after': '900' }, 'was asked too often (status 429). Try again in 900 seconds.'],
    [429, { 'retry-after': '900', 'ratelimit-remaining-month': '0' }, 'for this month are used up.'],
    [500, {}, 'answered with status 500. Try again later'],
  ])('says what to do about status %i %j', async (status, headers, advice) => {
    server.once((response) => response.writeHead(status, headers).end(JSON.stringify({ error: postmanKey })));
    const { code, stdout, stderr } = await run('inspect', source());
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(advice)]);
    expect(stderr).not.toContain(postmanKey);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('says that a key is missing, or is none', async () => {
    vi.stubEnv('POSTMAN_API_KEY', 'no key\u0007');
    expect((await run('inspect', source())).stderr).toContain(
      'POSTMAN_API_KEY holds characters that no key has',
    );
    vi.stubEnv('POSTMAN_API_KEY', '');
    expect((await run('list')).stderr).toContain('POSTMAN_API_KEY is not set.');
    expect((await run('inspect', source())).stderr).toContain(
      'Set POSTMAN_API_KEY to a key that may read it',
    );
    expect(server.asked).toEqual(['/collections/12345678-c0']);
  });

  it('says that nobody answers', async () => {
    vi.stubEnv('POSTMAN_API_URL', 'http://127.0.0.1:9');
    const { code, stderr } = await run('list');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /http:\/\/127\.0\.0\.1:9\/workspaces cannot be reached[^.]*\. Check the URL and your connection\./,
      ),
    ]);
  });
});
