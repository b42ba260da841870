import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { startCommand, type Running } from '../kit/start-command.js';
import { shop } from './shop.js';

const generous = { timeout: 20_000, interval: 50 };
const isWindows = process.platform === 'win32';

interface Watched extends Running {
  readonly cwd: string;
  /** Writes the collection with another number of orders, which its client shows. */
  readonly save: (count: number) => Promise<void>;
  /** Waits until the client shows that number. */
  readonly shows: (count: number) => Promise<void>;
}

const collection = (count: number): string =>
  JSON.stringify(shop).replace('\\"count\\":2', `\\"count\\":${count}`);

/** Watches the shop, and returns when its client was written for the first time. */
async function watchShop(words: readonly string[] = []): Promise<Watched> {
  const cwd = await emptyFolder();
  const save = (count: number): Promise<void> => writeFile(join(cwd, 'shop.json'), collection(count));
  await save(2);
  await writeFile(join(cwd, 'environment.json'), JSON.stringify({ name: 'Test', values: [] }));
  await writeFile(join(cwd, 'postwright.json'), '{}');
  const running = startCommand(['watch', 'shop.json', '--output', 'client', ...words], cwd);
  const shows = (count: number): Promise<void> =>
    vi.waitFor(async () => {
      const text = await readFile(join(cwd, 'client/operations/orders/create-an-order.examples.ts'), 'utf8');
      expect(text).toContain(`count: ${count},`);
    }, generous);
  await vi.waitFor(() => {
    expect(running.stderr()).toContain('watching');
  }, generous);
  return { ...running, cwd, save, shows };
}

describe('postwright watch', () => {
  it('writes the client, and again when the collection changes, also by renaming another file', async () => {
    const { cwd, save, shows, stderr } = await watchShop();
    await shows(2);
    const before = await snapshot(join(cwd, 'client'));
    await save(3);
    await shows(3);
    await vi.waitFor(() => {
      expect(stderr().match(/^postwright .* files? written/gm)).toHaveLength(2);
    }, generous);
    const after = await snapshot(join(cwd, 'client'));
    const written = Object.keys(after).filter((path) => after[path]?.[1] !== before[path]?.[1]);
    expect(written.filter((path) => path.startsWith('runtime/'))).toEqual([]);
    for (const count of [4, 5]) {
      await writeFile(join(cwd, 'shop.json.new'), collection(count));
      await rename(join(cwd, 'shop.json.new'), join(cwd, 'shop.json'));
      await shows(count);
    }
  });

  it('says of a broken save in one line what is wrong, and goes on', async () => {
    const { cwd, save, shows, stderr } = await watchShop();
    await writeFile(join(cwd, 'shop.json'), '{ "info":');
    await vi.waitFor(() => {
      expect(stderr()).toMatch(/^error source-not-json .*$/m);
    }, generous);
    await shows(2);
    await save(5);
    await shows(5);
    expect(stderr().match(/^error/gm)).toHaveLength(1);
  });

  it('follows the environment and the configuration', async () => {
    const { cwd } = await watchShop(['--environment', 'environment.json', '--config', 'postwright.json']);
    const values = [{ key: 'baseUrl', value: 'https://sandbox.example.com', enabled: true }];
    await writeFile(join(cwd, 'environment.json'), JSON.stringify({ name: 'Test', values }));
    await vi.waitFor(async () => {
      const text = await readFile(join(cwd, 'client/client.ts'), 'utf8');
      expect(text).toContain('https://sandbox.example.com');
    }, generous);
    await writeFile(join(cwd, 'postwright.json'), '{ "undocumented": "required" }');
    await vi.waitFor(async () => {
      const text = await readFile(join(cwd, 'client/operations/orders/create-an-order.ts'), 'utf8');
      expect(text).toMatch(/^ {2}count: number;$/m);
    }, generous);
  });

  it('follows the files of a directory, but not the client that it writes into it', async () => {
    const cwd = await emptyFolder();
    const request = (path: string): string =>
      `$kind: http-request\nurl: https://x.test/${path}\nmethod: GET\n`;
    await mkdir(join(cwd, 'shop'));
    await writeFile(join(cwd, 'shop/First.request.yaml'), request('first'));
    const { stderr } = startCommand(['watch', 'shop', '--output', 'shop/client'], cwd);
    const written = (): number => stderr().match(/^postwright .* files? written/gm)?.length ?? 0;
    await vi.waitFor(() => {
      expect(stderr()).toContain('watching');
    }, generous);
    await writeFile(join(cwd, 'shop/Second.request.yaml'), request('second'));
    await vi.waitFor(async () => {
      expect(await listFiles(join(cwd, 'shop/client'))).toContain('operations/second.ts');
      expect(written()).toBe(2);
    }, generous);
    await new Promise((done) => setTimeout(done, 500));
    expect(written()).toBe(2);
  });

  it('never runs twice at once, however fast changes come, and ends at the last one', async () => {
    const { cwd, save, shows, stderr } = await watchShop();
    for (let count = 10; count < 40; count++) {
      await save(count);
      await new Promise((done) => setTimeout(done, 20));
    }
    await shows(39);
    // The last run shows its files before it has cleared up behind it.
    const leftovers = async (): Promise<readonly string[]> =>
      (await listFiles(join(cwd, 'client'))).filter((path) => path.startsWith('.postwright-'));
    await expect.poll(leftovers, { timeout: 20_000 }).toEqual([]);
    expect(stderr()).not.toMatch(/^(?:error|bug)/m);
  });

  it.skipIf(isWindows)('ends well by SIGINT', async () => {
    const { stop } = await watchShop();
    expect(await stop('SIGINT')).toBe(0);
  });

  it.each([
    ['-', 'standard input'],
    ['https://me:hidden@example.com/shop.json?key=hidden', 'https://example.com/shop.json'],
    ['HEAD:shop.json', 'HEAD:shop.json'],
  ])('refuses %s, which nobody can watch', async (source, name) => {
    const { code, stderr } = await runHere(['watch', source, '--output', 'client'], {
      cwd: await emptyFolder(),
    });
    expect([code, stderr]).toEqual([
      2,
      `error watch needs files, and ${name} is none. Save it to a file, or run generate when it has changed.\n` +
        '  Run `postwright watch --help` to see what is possible.\n',
    ]);
  });

  it('refuses a file that is not there', async () => {
    const { code, stderr } = await runHere(['watch', 'shop.json', '-o', 'client'], {
      cwd: await emptyFolder(),
    });
    expect([code, stderr]).toEqual([2, 'error source-missing shop.json does not exist. Check the path.\n']);
  });
});
