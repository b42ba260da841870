import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changedShop, shop } from '../../e2e/shop.js';
import { emptyFolder } from '../../kit/folder.js';
import { commitAll } from '../../kit/git.js';
import { runHere, type EndedHere } from '../../kit/run-here.js';

const remote = 'https://api.example.com/shop.json';
const clients = {
  one: { source: `${remote}?key=hidden`, output: 'one' },
  two: { source: 'two.json', output: 'two', environment: `${remote}?key=hidden` },
  three: { source: 'HEAD:two.json', output: 'three' },
  four: { source: `${remote}?key=hidden`, output: 'four' },
};

let cwd = '';
let answer: object = shop;
const resolve = (...words: readonly string[]): Promise<EndedHere> => runHere(['resolve', ...words], { cwd });

beforeEach(async () => {
  cwd = await emptyFolder();
  answer = shop;
  await writeFile(join(cwd, 'two.json'), JSON.stringify(shop));
  await writeFile(join(cwd, 'postwright.json'), JSON.stringify({ clients }));
  commitAll(cwd);
});

const fetched: string[] = [];
beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal('fetch', (url: URL) => {
    fetched.push(url.href);
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
});

describe('postwright resolve', () => {
  it('prints one hash of what no file here holds', async () => {
    const { code, stdout, stderr } = await resolve();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    await writeFile(join(cwd, 'two.json'), JSON.stringify(changedShop));
    expect((await resolve()).stdout).toBe(stdout);
    answer = changedShop;
    const changed = await resolve();
    expect(changed.stdout).not.toBe(stdout);
    commitAll(cwd);
    expect((await resolve()).stdout).not.toBe(changed.stdout);
  });

  it('tells of each source its hash and its clients, and reads it once for those that read it alike', async () => {
    const { stdout } = await resolve('--json');
    expect(JSON.parse(stdout.replaceAll(/[0-9a-f]{64}/g, 'a digest'))).toEqual({
      hash: 'a digest',
      sources: [
        { source: 'HEAD:two.json', clients: ['three'], hash: 'a digest' },
        { source: remote, clients: ['one', 'four'], hash: 'a digest' },
        { source: remote, clients: ['two'], hash: 'a digest' },
      ],
    });
    expect(fetched).toHaveLength(2);
  });

  it('is about the clients that are named', async () => {
    answer = shop;
    const before = (await resolve('three')).stdout;
    answer = changedShop;
    expect((await resolve('three')).stdout).toBe(before);
    expect(fetched).toEqual([]);
    expect((await resolve('one', '--shard', '2/2')).stdout).toBe(
      (await resolve('two', '--shard', '2/2')).stdout,
    );
  });

  it('prints no hash where one cannot be read, and tells of each client that it concerns', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { code, stdout, stderr } = await resolve();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.match(/^postwright \w+: failed$/gm)).toEqual([
      'postwright one: failed',
      'postwright four: failed',
      'postwright two: failed',
    ]);
    expect(stderr).toContain(`error source-unreachable ${remote} answered with status 404.`);
    expect(stderr).not.toContain('hidden');
    expect(JSON.parse((await resolve('--json')).stdout)).toMatchObject({
      hash: null,
      sources: [{ source: 'HEAD:two.json' }],
    });
  });

  it('says where there is no project', async () => {
    await rm(join(cwd, 'postwright.json'));
    const { code, stderr } = await resolve();
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no postwright.json here or above')]);
  });
});
