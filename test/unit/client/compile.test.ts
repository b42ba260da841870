import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/client/compile.js';
import { writeClient } from '../../../src/client/write-client.js';
import { changedShop, shop } from '../../e2e/shop.js';
import { emptyFolder, listFiles } from '../../kit/folder.js';

describe('compile', () => {
  it('returns the files that writeClient writes, of an object, a text or bytes', async () => {
    const output = join(await emptyFolder(), 'client');
    await writeClient({ source: shop, output });
    const text = JSON.stringify(shop);
    for (const content of [shop, text, new TextEncoder().encode(text)]) {
      const { files, api, diagnostics } = await compile(content);
      expect(files.map(({ path }) => path).sort()).toEqual(await listFiles(output));
      for (const file of files) expect(file.text).toBe(await readFile(join(output, file.path), 'utf8'));
      expect(api.operations.map(({ trail }) => trail.at(-1))).toEqual(['Create an order', 'Get an order']);
      expect(diagnostics).toEqual([]);
    }
  });

  it('keeps the names of the lock that it is given', async () => {
    const { files } = await compile(shop, { tests: 'none' });
    const [order] = changedShop.item[0].item;
    const renamed = { ...shop, item: [{ name: 'Orders', item: [{ ...order, name: 'Place an order' }] }] };
    const lock = files.at(-2)?.text;
    const again = await compile(renamed, { lock });
    expect(again.files.map(({ path }) => path)).toContain('aliases.ts');
    expect((await compile(renamed, { tests: 'none' })).files.map(({ path }) => path)).not.toContain(
      'aliases.ts',
    );
  });

  it('formats as it is told', async () => {
    const { files } = await compile(shop, { formatting: { semi: false, singleQuote: true }, mocks: 'msw' });
    expect(files.map(({ path }) => path)).toContain('msw/handlers.ts');
    expect(files.find(({ path }) => path === 'index.ts')?.text).not.toContain(';');
  });
});

it('warns of a collection of which nothing becomes a function', async () => {
  const { diagnostics } = await compile({ info: { name: 'Empty' }, item: [{ name: 'A folder', item: [] }] });
  expect(diagnostics).toMatchObject([{ code: 'operations-none', severity: 'warning' }]);
});
