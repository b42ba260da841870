import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { commitAll } from '../kit/git.js';
import { runHere, type EndedHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

let cwd = '';
const run = (...words: readonly string[]): Promise<EndedHere> => runHere(words, { cwd });
const settle = (clients: object): Promise<void> =>
  writeFile(join(cwd, 'postwright.json'), JSON.stringify({ clients }, undefined, 2));
const collect = (name: string, collection: object): Promise<void> =>
  writeFile(join(cwd, `${name}.json`), JSON.stringify(collection));

const one = { source: 'one.json', output: 'src/one', tests: 'none' };
const two = { source: 'two.json', output: 'src/two', tests: 'none' };

beforeEach(async () => {
  cwd = await emptyFolder();
  await collect('one', shop);
  await collect('two', shop);
});

describe('the clients of postwright.json', () => {
  it('are made from any folder below it, a line each, and one that fails stops no other', async () => {
    await settle({ one, gone: { ...one, source: 'gone.json', output: 'src/gone' }, two });
    await mkdir(join(cwd, 'deep/er'), { recursive: true });
    const { code, stderr } = await runHere(['generate'], { cwd: join(cwd, 'deep/er') });
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^postwright one: 2 operations, \d+ files written/),
      'error source-missing ../../gone.json does not exist. Check the path.',
      'postwright gone: failed',
      expect.stringMatching(/^postwright two: 2 operations, \d+ files written/),
      '',
    ]);
    expect(await listFiles(join(cwd, 'src/one'))).toEqual(await listFiles(join(cwd, 'src/two')));
    await collect('two', changedShop);
    expect((await run('check', 'one')).code).toBe(0);
    expect((await run('check', 'one', 'two')).code).toBe(1);
    expect((await run('generate', '--shard', '1/3')).stderr).toMatch(/^postwright one: [^\n]*\n$/);
  });

  it.each([
    [
      ['generate', '--shard', '4/3'],
      'error --shard: found "4/3", expected a part and their number, such as 2/8.',
    ],
    [['generate', 'oen'], 'error client-unknown postwright.json has no client "oen". Did you mean "one"?'],
    [
      ['generate', '--changelog-date', '2026-13-45'],
      'error --changelog-date: found "2026-13-45", expected a date',
    ],
    [
      ['generate', '--changelog-date', '2026-02-30'],
      'error --changelog-date: found "2026-02-30", expected a date',
    ],
    [['generate', '--mocks', 'msw'], 'error --mocks is for one client, with a source and --output.'],
  ])('are left alone by %j', async (words, message) => {
    await settle({ one, two });
    const { code, stderr } = await run(...words);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(await listFiles(cwd)).toEqual(['one.json', 'postwright.json', 'two.json']);
  });

  it('have sites: their own, or one of all, with the names of the clients', async () => {
    await writeFile(
      join(cwd, 'postwright.json'),
      JSON.stringify({
        docs: 'site',
        clients: {
          one,
          two,
          own: { ...one, output: 'src/own', docs: 'pages' },
          no: { ...one, output: 'no', docs: null },
        },
      }),
    );
    await run('generate', 'two');
    const lock = join(cwd, 'src/two/postwright.lock.json');
    await writeFile(lock, (await readFile(lock, 'utf8')).replace('"createAnOrder"', '"placeAnOrder"'));
    const { code, stderr } = await run('docs');
    expect([code, stderr.split('\n')]).toEqual([
      0,
      [
        expect.stringMatching(/^postwright own: 2 requests, \d+ files written/),
        expect.stringMatching(/^postwright site: 4 requests, \d+ files written/),
        '',
      ],
    ]);
    const page = 'requests/orders/create-an-order.html';
    expect(await readFile(join(cwd, 'site/one', page), 'utf8')).toContain('createAnOrder');
    expect(await readFile(join(cwd, 'site/two', page.replace('create', 'place')), 'utf8')).toContain(
      'placeAnOrder',
    );
    expect(await readFile(join(cwd, 'pages', page), 'utf8')).toContain('createAnOrder');
    expect((await run('docs', 'one')).stderr).toMatch(
      /^postwright site: 4 requests, 0 files written, [^\n]*\n$/,
    );
    expect((await run('docs', 'no')).stderr).toContain('Not one of no has a site');
  });

  it('are compared with what they were made from: the last commit, or what callers saw', async () => {
    await settle({
      one,
      two: { ...two, changelog: true },
      url: { ...one, source: 'https://a.test/c.json', output: 'url' },
    });
    await run('generate', 'one', 'two');
    commitAll(cwd);
    await collect('one', changedShop);
    await collect('two', changedShop);
    const { code, stdout, stderr } = await run('diff', '--fail-on', 'breaking');
    expect([code, stderr.split('\n')]).toEqual([
      2,
      [
        'postwright one: 2 changes, 1 breaking, no diagnostics',
        'postwright two: 2 changes, 1 breaking, no diagnostics',
        expect.stringMatching(/^error source-missing https:\/\/a\.test\/c\.json has no earlier version /),
        'postwright url: failed',
        '',
      ],
    ]);
    expect(stdout).toMatch(/^== one\n\n[^=]*breaking is gone[^=]*== two\n\n[^=]*breaking is gone/);
    expect((await run('diff', 'one', 'two', '--fail-on', 'breaking')).code).toBe(1);
    await run('generate', 'two');
    const compared: unknown = JSON.parse((await run('diff', 'two', '--json')).stdout);
    expect(compared).toMatchObject({ clients: [{ name: 'two', version: 'none', changes: [] }] });
    expect((await run('diff', 'one.json', 'two.json')).stdout).toBe('Nothing changed for callers.\n');
    await rm(join(cwd, 'postwright.json'));
    expect((await run('diff')).stderr).toContain(
      'error diff compares two collections (found 0), or the clients',
    );
  });

  it.each(['src/one', 'src/one/inner', 'src'])('never share a folder: src/one and %s', async (output) => {
    await settle({ one, two: { ...two, output } });
    const { code, stderr } = await run('generate');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error settings-wrong postwright\.json \(line 10, clients › two › output\) is wrong: /,
      ),
    ]);
    expect(await listFiles(cwd)).toEqual(['one.json', 'postwright.json', 'two.json']);
  });
});

describe('what a client was made with', () => {
  const generate = ['generate', 'one.json', '-o', 'client'];

  it('is kept by runs that do not name it, and a change of it is told', async () => {
    await run(...generate, '--tests', 'none', '--mocks', 'msw');
    const before = await snapshot(join(cwd, 'client'));
    expect((await run(...generate)).stderr).toMatch(/, 0 files written, /);
    expect(await snapshot(join(cwd, 'client'))).toEqual(before);
    const { stderr } = await run(...generate, '--mocks', 'none');
    expect(stderr).toContain(
      'note making-changed client/postwright.lock.json: The client was made with mocks "msw", and is made with "none" now.',
    );
  });

  it('is gone with the key in the settings that named it, and not what a flag named', async () => {
    await run(...generate, '--mocks', 'msw');
    await settle({ one: { ...one, output: 'client' } });
    await run('generate');
    expect(await listFiles(cwd)).toContainEqual(expect.stringMatching(/^client\/msw\//));
    await settle({ one: { source: 'one.json', output: 'client' } });
    await run('generate');
    const lock = await readFile(join(cwd, 'client/postwright.lock.json'), 'utf8');
    expect(lock).toContain('"mocks": "msw"');
    expect(lock).not.toContain('"tests"');
  });

  it('makes the same bytes without the manifest', async () => {
    await run(...generate, '--tests', 'none');
    await collect('one', { ...changedShop, info: { ...changedShop.info, name: 'Renamed' } });
    await run(...generate);
    const before = await snapshot(join(cwd, 'client'));
    await rm(join(cwd, 'client/manifest.json'));
    await run(...generate);
    const texts = (files: Readonly<Record<string, readonly unknown[]>>) =>
      Object.entries(files).map(([path, [text]]) => [path, text]);
    expect(texts(await snapshot(join(cwd, 'client')))).toEqual(texts(before));
  });

  it('holds the names of a client from before there was a lock', async () => {
    await run(...generate, '--tests', 'none');
    const manifest = join(cwd, 'client/manifest.json');
    const renamed = (await readFile(manifest, 'utf8')).replace('"createAnOrder"', '"placeAnOrder"');
    await writeFile(manifest, renamed);
    await rm(join(cwd, 'client/postwright.lock.json'));
    await run(...generate, '--tests', 'none');
    const lock = await readFile(join(cwd, 'client/postwright.lock.json'), 'utf8');
    expect(lock).toContain('"operation": "placeAnOrder"');
  });

  it('is not replaced by another collection, unless that is said', async () => {
    const id = (digit: string): string => `${digit.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`;
    await collect('one', { ...shop, info: { ...shop.info, _postman_id: id('1') } });
    await run(...generate, '--tests', 'none');
    await collect('one', { ...shop, info: { ...shop.info, name: 'Other', _postman_id: id('2') } });
    const refused = await run(...generate);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('error output-other client holds'),
    ]);
    expect((await run(...generate, '--replace')).code).toBe(0);
  });

  it('is told before anything is written where it is only tried', async () => {
    const { code, stdout, stderr } = await run(...generate, '--tests', 'none', '--dry-run');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('create operations/orders/create-an-order.ts\n'),
    ]);
    expect(stderr).toMatch(/^postwright nothing is written \(--dry-run\), 2 operations/);
    expect(await listFiles(cwd)).toEqual(['one.json', 'two.json']);
  });
});

describe('postwright init', () => {
  const manifest = '{\n\t"name": "a",\n\t"scripts": { "test": "x" }\n}\n';
  const settings = async (): Promise<unknown> =>
    JSON.parse(await readFile(join(cwd, 'postwright.json'), 'utf8'));

  it('takes all from flags, and adds to package.json without changing the rest', async () => {
    await writeFile(join(cwd, 'package.json'), manifest);
    const { code, stdout } = await run('init', '--source', './one.json', '-o', 'src\\api', '--tests', 'none');
    expect([code, stdout]).toEqual([
      0,
      'create postwright.json\nupdate package.json: api:generate, api:check, api:watch\n',
    ]);
    expect(await settings()).toEqual({
      $schema: './node_modules/postwright/schema/postwright.schema.json',
      clients: { shop: { source: './one.json', output: 'src/api', tests: 'none' } },
    });
    expect(await readFile(join(cwd, 'package.json'), 'utf8')).toMatch(
      /^\{\n\t"name": "a",\n\t"scripts": \{[^]*"api:watch": "postwright watch"[^]*\}\n$/,
    );
    expect((await run('generate')).code).toBe(0);
    const before = await snapshot(cwd);
    const again = await run('init', '--source', 'two.json');
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining('postwright.json is there already'),
    ]);
    expect(await snapshot(cwd)).toEqual(before);
  });

  it('asks in a terminal, and without one takes all collections only where that is said', async () => {
    await mkdir(join(cwd, 'node_modules/x'), { recursive: true });
    await collect('node_modules/x/three', shop);
    await writeFile(join(cwd, 'package.json'), '{ "scripts": { "api:check": "mine" } }');
    const refused = await run('init', '--yes');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('package.json has a script "api:check" already.'),
    ]);
    await rm(join(cwd, 'package.json'));
    expect((await run('init')).stderr).toContain('or take all that are here with --yes: one.json, two.json.');
    const wrong = await runHere(['init'], { cwd, answers: ['no', '', '', '', 'jest'] });
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('expected "vitest" or "none", found "jest"'),
    ]);
    expect(await listFiles(cwd)).toEqual(['node_modules/x/three.json', 'one.json', 'two.json']);
    expect((await runHere(['init'], { cwd, answers: ['no', 'y', 'store', '', 'none'] })).code).toBe(0);
    expect(await settings()).toMatchObject({
      clients: { store: { source: 'two.json', output: 'src/store', tests: 'none', mocks: 'none' } },
    });
    await rm(join(cwd, 'postwright.json'));
    await writeFile(join(cwd, 'package.json'), '{}');
    await mkdir(join(cwd, 'test'));
    await run('init', '--yes');
    expect(await settings()).toMatchObject({
      clients: {
        shop: { source: 'one.json', output: 'src/shop', tests: { dir: 'test/shop' } },
        'shop-2': { source: 'two.json', output: 'src/shop-2', tests: { dir: 'test/shop-2' } },
      },
    });
  });
});
