import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeSizes, makeVaried } from '../../../bench/make-varied.js';
import { emptyFolder, listFiles, snapshot } from '../../kit/folder.js';
import { takesAll } from '../../kit/share-of.js';
import { runHere, type EndedHere } from '../../kit/run-here.js';

let cwd = '';
const run = (...words: readonly string[]): Promise<EndedHere> => runHere(words, { cwd });

/** Writes collections of these sizes, and settings with a client of each: `client-0`, `client-1` and so on. */
async function makeClients(sizes: readonly number[]): Promise<void> {
  await mkdir(join(cwd, 'collections'), { recursive: true });
  const clients = sizes.map((_, at): readonly [string, object] => [
    `client-${at}`,
    { source: `collections/${at}.json`, output: `src/client-${at}`, tests: 'none' },
  ]);
  for (const [at, size] of sizes.entries())
    await writeFile(join(cwd, `collections/${at}.json`), JSON.stringify(makeVaried(at, size)));
  await writeFile(join(cwd, 'postwright.json'), JSON.stringify({ clients: Object.fromEntries(clients) }));
}

async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await snapshot(join(folder, 'src'));
  return Object.fromEntries(Object.entries(files).map(([path, [text]]) => [path, text]));
}

beforeEach(async () => {
  cwd = await emptyFolder();
});

describe('the sizes of the monorepo that is timed', () => {
  it('are those of real ones: a median of 12, a tenth over 150, some over 1,000', () => {
    const sizes = [...makeSizes(1000)].sort((a, b) => a - b);
    expect(sizes[500]).toBe(12);
    expect(sizes.filter((size) => size > 150).length).toBeGreaterThan(95);
    expect(sizes.filter((size) => size > 1000).length).toBeGreaterThan(2);
    expect(makeVaried(3, 20)).toEqual(makeVaried(3, 20));
    expect(makeVaried(3, 20, 1)).not.toEqual(makeVaried(3, 20));
  });
});

describe('many clients in one process', () => {
  it('are the same bytes in however many parts they are made', async () => {
    await makeClients([1, 3, 1]);
    expect((await run('generate')).code).toBe(0);
    const whole = await textsOf(cwd);
    expect(Object.keys(whole).filter((path) => path.endsWith('/index.ts'))).toHaveLength(3);
    for (const count of [2, 4]) {
      await rm(join(cwd, 'src'), { recursive: true });
      const said: string[] = [];
      for (let part = count; part > 0; part -= 1)
        said.push((await run('generate', '--shard', `${part}/${count}`)).stderr);
      expect(await textsOf(cwd)).toEqual(whole);
      expect(said.join('').match(/^postwright client-\d: /gm)).toHaveLength(3);
    }
  });

  it('take a line each, and one whose disk is full loses nothing and stops no other', async () => {
    await makeClients([2, 2, 2]);
    await run('generate');
    const before = await textsOf(cwd);
    for (const [at, size] of [2, 2, 2].entries())
      await writeFile(join(cwd, `collections/${at}.json`), JSON.stringify(makeVaried(at, size, 1)));
    const write = fs.promises.writeFile;
    let left = 2;
    vi.spyOn(fs.promises, 'writeFile').mockImplementation((file, ...rest) => {
      const isFull = typeof file === 'string' && /client-1[\\/]\.postwright-/.test(file) && (left -= 1) < 0;
      return isFull
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : write(file, ...rest);
    });
    syncBuiltinESMExports();
    onTestFinished(() => {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    });
    const { code, stderr } = await run('generate');
    expect([code, stderr.split('\n')]).toEqual([
      2,
      [
        expect.stringMatching(/^postwright client-0: \d+ operations?, [1-9]\d* files? written/),
        expect.stringMatching(/^error output-unwritable .*client-1.*no space is left/),
        'postwright client-1: failed',
        expect.stringMatching(/^postwright client-2: \d+ operations?, [1-9]\d* files? written/),
        '',
      ],
    ]);
    const after = await textsOf(cwd);
    const own = (texts: Readonly<Record<string, string>>): object =>
      Object.fromEntries(Object.entries(texts).filter(([path]) => path.startsWith('client-1/')));
    expect(own(after)).toEqual(own(before));
    expect(after).not.toEqual(before);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect((await run('generate')).stderr).toMatch(
      /^postwright client-1: \d+ operations?, [1-9]\d* files? written/m,
    );
    expect((await run('check')).code).toBe(0);
  });

  it.runIf(takesAll)('hold nothing of a client that is done', async () => {
    await makeClients(Array.from({ length: 12 }, (_, at) => (at === 0 ? 1 : 8)));
    await run('generate', 'client-0', 'client-1', 'client-2');
    const before = await heapUsed();
    await run('generate');
    const grown = (await heapUsed()) - before;
    expect(grown / 1024 / 1024).toBeLessThan(6);
    expect((await listFiles(join(cwd, 'src'))).length).toBeGreaterThan(100);
    expect(await readFile(join(cwd, 'src/client-11/index.ts'), 'utf8')).toContain('createClient');
  });
});

async function heapUsed(): Promise<number> {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  for (let round = 0; round < 2; round += 1) runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}
