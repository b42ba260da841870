import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { format } from 'prettier';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { commitAll, git } from '../kit/git.js';
import { runHere, type EndedHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

const create = 'operations/orders/create-an-order.ts';
const get = 'operations/orders/get-an-order.ts';

// Merges begin with what this machine remembers, where git has nothing.
beforeEach(async () => {
  vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A client of the shop, and runs over it. */
interface Place {
  readonly client: string;
  read(path: string): Promise<string>;
  /** Changes the text of a file of the client. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Puts another collection in the place of the last one. */
  collect(collection: object): Promise<void>;
  run(command: 'generate' | 'check', ...words: readonly string[]): Promise<EndedHere>;
}

async function shopClient(): Promise<Place> {
  const cwd = await emptyFolder();
  const client = join(cwd, 'client');
  const source = join(cwd, 'shop.json');
  const place: Place = {
    client,
    read: (path) => readFile(join(client, path), 'utf8'),
    edit: async (path, change) => writeFile(join(client, path), change(await place.read(path))),
    collect: (collection) => writeFile(source, JSON.stringify(collection)),
    run: (command, ...words) => runHere([command, source, '--output', client, ...words]),
  };
  await place.collect(shop);
  await place.run('generate');
  return place;
}

/** Adds a function behind the code of a file. */
function append(text: string): string {
  return `${text}\nexport const mine = 1;\n`;
}

describe('a file that was merely reformatted', () => {
  it('counts as unedited: it stays while it holds what would be written, and is written again after that', async () => {
    const place = await shopClient();
    const style = {
      parser: 'typescript',
      semi: false,
      singleQuote: true,
      tabWidth: 8,
      printWidth: 60,
    } as const;
    const restyled = await format(await place.read(create), style);
    expect(restyled).not.toBe(await place.read(create));
    await place.edit(create, () => restyled);
    expect(await place.run('check')).toMatchObject({ code: 0, stdout: '' });
    expect((await place.run('generate')).code).toBe(0);
    expect(await place.read(create)).toBe(restyled);
    await place.collect(changedShop);
    expect((await place.run('generate')).code).toBe(0);
    expect(await place.read(create)).toMatch(/total: number;$/m);
  });

  it('is deleted with its request', async () => {
    const place = await shopClient();
    await place.edit(get, (text) => text.replaceAll('\n\n', '\n\n\n').replaceAll('  ', '    '));
    await place.collect(changedShop);
    expect((await place.run('generate')).code).toBe(0);
    expect(await listFiles(place.client)).not.toContain(get);
  });
});

describe('generate --merge', () => {
  it('keeps an edit beside what has changed in the collection, in further runs too', async () => {
    const place = await shopClient();
    await place.edit(create, append);
    await place.collect(changedShop);
    expect((await place.run('generate')).code).toBe(2);
    const { code, stderr } = await place.run('generate', '--merge');
    expect([code, stderr]).toEqual([0, expect.stringContaining(', 1 with edits kept, ')]);
    const merged = await place.read(create);
    expect(merged).toMatch(/total: number;$/m);
    expect(merged).toMatch(/\nexport const mine = 1;\n$/);
    const before = await snapshot(place.client);
    expect((await place.run('generate', '--merge')).code).toBe(0);
    expect(await snapshot(place.client)).toEqual(before);
    expect((await place.run('check', '--merge')).code).toBe(0);
    expect(await place.run('check')).toMatchObject({
      code: 1,
      stdout: `${create}: hand edit (it was edited by hand), +0 -2 lines in mine\n`,
    });
  });

  it('works from what is committed, without what the machine of the edit knew', async () => {
    const place = await shopClient();
    const folder = join(place.client, '..');
    commitAll(folder);
    await place.edit(create, append);
    git(folder, 'commit', '-qam', 'Edit');
    vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
    await place.collect(changedShop);
    expect((await place.run('generate', '--merge')).code).toBe(0);
    expect(await place.read(create)).toMatch(/total: number;[^]*export const mine = 1;\n$/);
    git(folder, 'commit', '-qam', 'Merge');
    // What was generated under the edit is nowhere in git: the manifest holds it.
    vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
    await place.collect(shop);
    expect((await place.run('generate', '--merge')).code).toBe(0);
    expect(await place.read(create)).not.toContain('total');
    expect(await place.read(create)).toMatch(/export const mine = 1;\n$/);
  });

  it('keeps a property beside one that the collection has now, without a conflict', async () => {
    const place = await shopClient();
    await place.edit(create, (text) =>
      text.replace(/count: number;\n\}/, 'count: number;\n  mine: string;\n}'),
    );
    await place.collect(changedShop);
    expect((await place.run('generate', '--merge')).code).toBe(0);
    expect(await place.read(create)).toMatch(
      /\n {2}count: number;\n {2}total: number;\n {2}mine: string;\n\}/,
    );
  });

  it('marks a conflict as git does, and says so until it is resolved', async () => {
    const place = await shopClient();
    const edit = (text: string): string =>
      text.replace(/count: number;\n\}/, 'count: number;\n  total: string;\n}');
    await place.edit(create, edit);
    await place.collect(changedShop);
    const first = await place.run('generate', '--merge');
    expect(first.code).toBe(1);
    expect(first.stderr).toContain(
      `${create} was edited by hand where it is generated otherwise now, in one place. Look for <<<<<<< there, and leave what is right.`,
    );
    const marked = await place.read(create);
    expect(marked).toMatch(
      /\n {2}count: number;\n<<<<<<< edited\n {2}total: string;\n=======\n {2}total: number;\n>>>>>>> generated\n\}/,
    );
    expect((await place.run('generate', '--merge')).code).toBe(1);
    expect((await place.run('check', '--merge')).stdout).toBe(
      `${create}: conflict (it still holds the marks of a conflict)\n`,
    );
    await place.edit(create, (text) =>
      text.replace(/^<{7} edited\n[^]*\n>{7} generated\n/m, '  total: string | number;\n'),
    );
    expect((await place.run('generate', '--merge')).code).toBe(0);
    expect(await place.read(create)).toContain('  count: number;\n  total: string | number;\n}');
  });

  it('is refused where nothing tells what the edit began from', async () => {
    const place = await shopClient();
    await place.edit(create, append);
    vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
    await place.collect(changedShop);
    const before = await snapshot(place.client);
    const { code, stderr } = await place.run('generate', '--merge');
    expect([code, stderr]).toEqual([2, expect.stringContaining('merge-base-missing')]);
    expect(await snapshot(place.client)).toEqual(before);
  });

  it('is not asked for together with --force', async () => {
    const place = await shopClient();
    const { code, stderr } = await place.run('generate', '--merge', '--force');
    expect([code, stderr]).toEqual([2, expect.stringContaining('choose one')]);
  });
});

describe('a file of a request that is gone', () => {
  it('stays where it was edited, run after run, until --force gives the edit up', async () => {
    const place = await shopClient();
    await place.edit(get, append);
    await place.collect(changedShop);
    for (let run = 1; run <= 2; run++) {
      const { code, stderr } = await place.run('generate');
      expect([code, stderr]).toEqual([0, expect.stringContaining(`warning output-kept`)]);
      expect(await place.read(get)).toMatch(/export const mine = 1;\n$/);
    }
    expect((await place.run('generate', '--force')).code).toBe(0);
    expect(await listFiles(place.client)).not.toContain(get);
    expect((await place.run('generate')).stderr).not.toContain('output-kept');
  });
});

describe('check', () => {
  it('gives the reason for each file, as lines, as JSON and as annotations of GitHub', async () => {
    const place = await shopClient();
    await place.edit(create, append);
    await rm(join(place.client, 'bind.ts'));
    await place.collect(changedShop);
    const { code, stdout } = await place.run('check');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.find((line) => line.startsWith(create))).toBe(
      `${create}: hand edit (it was edited by hand), +1 -2 lines in CreateAnOrderResponse, mine`,
    );
    expect(lines).toContain('bind.ts: missing (there is no such file)');
    expect(lines).toContain(`${get}: stale (nothing in the collection makes it any more)`);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^index\.ts: changed input \(it would be written otherwise: the collection or the configuration has changed\), \+\d+ -\d+ lines/,
      ),
    );
    const json: unknown = JSON.parse((await place.run('check', '--json')).stdout);
    const listed = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(json).toMatchObject({ upToDate: false, files: listed.map((path) => ({ path })) });
    expect(json).toHaveProperty(['files', listed.indexOf(create)], {
      path: create,
      reason: 'hand-edit',
      detail: 'it was edited by hand',
      lines: '+1 -2 lines in CreateAnOrderResponse, mine',
    });
    const annotations = (await place.run('check', '--format', 'github')).stdout.split('\n');
    const file = `${place.client}/${create}`;
    expect(annotations).toContainEqual(
      expect.stringContaining(
        `::error file=${file},title=postwright check%3A hand edit::it was edited by hand, +`,
      ),
    );
  });

  it('shows what would change as a diff that git applies, and in JSON', async () => {
    const place = await shopClient();
    await place.collect(changedShop);
    const { code, stdout } = await place.run('check', '--diff');
    expect(code).toBe(1);
    const patch = stdout.slice(stdout.indexOf('--- '));
    execFileSync('git', ['apply', '-'], { cwd: parse(place.client).root, input: patch });
    expect((await place.run('check')).code).toBe(0);
    await place.edit(create, append);
    const json: unknown = JSON.parse((await place.run('check', '--diff', '--json')).stdout);
    expect(json).toHaveProperty(
      ['files', 0, 'diff'],
      expect.stringMatching(/^--- a\/.*\/client\/operations\/.*\n\+\+\+ b\//),
    );
  });

  it('says where another version of postwright wrote the client', async () => {
    const place = await shopClient();
    await place.edit('manifest.json', (text) => text.replace(/"generator": "[^"]*"/, '"generator": "0.0.1"'));
    const { code, stdout } = await place.run('check');
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^manifest\.json: other generator version \(it would be written otherwise: postwright 0\.0\.1 wrote the client, this is \d+\.\d+\.\d+\), \+1 -1 lines\n$/,
      ),
    ]);
  });
});
