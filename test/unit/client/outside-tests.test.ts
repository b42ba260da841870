import { appendFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkClient } from '../../../src/client/check-client.js';
import { guessTestsDir } from '../../../src/client/guess-tests-dir.js';
import { writeClient } from '../../../src/client/write-client.js';
import { InputError } from '../../../src/diagnostics/errors.js';
import { emptyFolder, listFiles, snapshot } from '../../kit/folder.js';
import { changedShop, shop } from '../../e2e/shop.js';

let app = '';
const at = (path: string): string => join(app, path);
const options = (source: object = shop) => ({ source, output: at('src/shop') });
const outside = { testsDir: '../../test/shop' };

/** Returns what a run was refused for, as `code file`. */
async function refusal(work: Promise<object>): Promise<string> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('was not refused', { cause: error });
  return error.diagnostics.map(({ code, location }) => `${code} ${location.file ?? ''}`).join();
}

beforeEach(async () => {
  app = await emptyFolder();
  await writeFile(at('package.json'), '{}');
  // Merges begin with what this machine remembers, where git has nothing.
  vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('tests outside of the client', () => {
  it('have the examples and the mocks with them, and are found over the manifest', async () => {
    await writeClient({ ...options(), ...outside, mocks: 'msw' });
    expect(await listFiles(at('test/shop'))).toEqual([
      'index.test.ts',
      'mocks/server.ts',
      'msw/handlers.ts',
      'msw/matching.ts',
      'orders/create-an-order.examples.ts',
      'orders/create-an-order.test.ts',
      'orders/get-an-order.examples.ts',
      'orders/get-an-order.test.ts',
    ]);
    const shipped = Object.entries(await snapshot(at('src/shop')));
    expect(shipped.filter(([path]) => /test|example|mocks|msw/.test(path))).toEqual([]);
    expect(shipped.filter(([, [text]]) => /from ["'](?:vitest|node:|[^"']*\.\.\/test\/)/.test(text))).toEqual(
      [],
    );
    const test = await readFile(at('test/shop/orders/get-an-order.test.ts'), 'utf8');
    expect([...test.matchAll(/ from "(\.[^"]*)"/g)].map(([, specifier]) => specifier)).toEqual([
      '../../../src/shop/client.js',
      '../../../src/shop/operations/orders/get-an-order.js',
      '../../../src/shop/runtime/client.js',
      '../mocks/server.js',
      './get-an-order.examples.js',
    ]);
    const manifest: unknown = JSON.parse(await readFile(at('src/shop/manifest.json'), 'utf8'));
    const order = expect.objectContaining({
      module: 'operations/orders/get-an-order.ts',
      example: expect.objectContaining({
        module: '../../test/shop/orders/get-an-order.examples.ts',
      }) as unknown,
      test: '../../test/shop/orders/get-an-order.test.ts',
    }) as unknown;
    expect(manifest).toHaveProperty(['operations', 1], order);
  });

  it('stay there without a word, move where they are told to, and leave nothing behind', async () => {
    await writeClient({ ...options(), ...outside });
    await writeFile(at('test/shop/own.test.ts'), '');
    expect((await checkClient(options())).changes.every(({ kind }) => kind === 'unchanged')).toBe(true);
    await rm(at('src/shop/manifest.json'));
    const { changes } = await writeClient(options());
    expect(changes.filter(({ kind }) => kind !== 'unchanged').map(({ path }) => path)).toEqual([
      'manifest.json',
    ]);
    await writeClient({ ...options(), testsDir: '../../spec' });
    expect(await listFiles(at('test'))).toEqual(['shop/own.test.ts']);
    expect(await listFiles(at('spec'))).toContain('orders/get-an-order.test.ts');
    await writeClient({ ...options(), testsDir: null });
    expect(await listFiles(at('spec'))).toEqual([]);
    expect(await listFiles(at('src/shop'))).toContain('operations/orders/get-an-order.test.ts');
  });

  it('keep edits: refused, merged, and left where nothing makes the file any more', async () => {
    await writeClient({ ...options(), ...outside });
    const [changed, gone] = ['create', 'get'].map((name) => at(`test/shop/orders/${name}-an-order.test.ts`));
    for (const file of [changed, gone]) await appendFile(file ?? '', '// mine\n');
    expect(await refusal(writeClient(options(changedShop)))).toMatch(
      /^output-edited \S*\/test\/shop\/orders\/create-an-order\.test\.ts$/,
    );
    await writeClient({ ...options(changedShop), edits: 'merge' });
    const text = await readFile(changed ?? '', 'utf8');
    expect(text).toContain('total');
    expect(text).toMatch(/\/\/ mine\n$/);
    // What the edited test imports stays with it.
    expect(await listFiles(at('test/shop'))).toContain('orders/get-an-order.test.ts');
    expect(await listFiles(at('src/shop'))).toContain('operations/orders/get-an-order.ts');
  });

  it('overwrite no file of others, and follow no link out of their folder', async () => {
    await mkdir(at('test/shop/orders'), { recursive: true });
    await writeFile(at('test/shop/orders/get-an-order.test.ts'), 'own');
    expect(await refusal(writeClient({ ...options(), ...outside }))).toMatch(
      /^output-foreign .*get-an-order\.test\.ts$/,
    );
    expect(await listFiles(at('src'))).toEqual([]);
    await rm(at('test'), { recursive: true });
    await mkdir(at('test/shop'), { recursive: true });
    await symlink(await emptyFolder(), at('test/shop/orders'), 'junction');
    expect(await refusal(writeClient({ ...options(), ...outside }))).toContain('output-foreign');
    await rm(at('test'), { recursive: true });
    await symlink(await emptyFolder(), at('test'), 'junction');
    expect(await refusal(writeClient({ ...options(), ...outside }))).toContain('tests-outside');
  });

  it('are deleted nowhere but in the folder that is theirs, whatever a manifest says', async () => {
    await writeClient({ ...options(), ...outside });
    await mkdir(at('other'));
    const own = await readFile(at('test/shop/mocks/server.ts'), 'utf8');
    await writeFile(at('other/server.ts'), own);
    const manifest = await readFile(at('src/shop/manifest.json'), 'utf8');
    const forged = manifest.replace('../../test/shop/mocks/server.ts', '../../other/server.ts');
    await writeFile(at('src/shop/manifest.json'), forged);
    await writeClient({ ...options(), tests: 'none', edits: 'overwrite' });
    expect(await listFiles(at('other'))).toEqual(['server.ts']);
  });
});

describe('guessTestsDir', () => {
  it.each([
    ['src/shop', '../../test/shop'],
    ['src/api/shop', '../../../test/api/shop'],
    ['shop', '../test/shop'],
    ['src', undefined],
    ['test/shop', undefined],
  ])('gives a client in %s the tests in %s', async (output, folder) => {
    expect(guessTestsDir(at(output))).toBeUndefined();
    await mkdir(at('test'));
    expect(guessTestsDir(at(output))).toBe(folder);
  });
});
