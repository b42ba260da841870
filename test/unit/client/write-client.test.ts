import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkClient } from '../../../src/client/check-client.js';
import { writeClient } from '../../../src/client/write-client.js';
import { InputError } from '../../../src/diagnostics/errors.js';
import { emptyFolder, listFiles, snapshot } from '../../kit/folder.js';
import { changedShop, shop } from '../../e2e/shop.js';

/** Returns the codes and the files of what a run was refused for. */
async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('was not refused', { cause: error });
  return error.diagnostics.map(({ code, location }) => `${code} ${location.file ?? ''}`);
}

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await snapshot(folder));
  return Object.fromEntries(files.map(([path, [text]]) => [path, text]));
}

/** Returns the relative imports of the files in a folder that lead nowhere. */
async function missingImports(folder: string): Promise<readonly string[]> {
  const texts = Object.entries(await textsIn(folder));
  const paths = new Set(texts.map(([path]) => path));
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(/ from ['"](\.[^'"]*)\.js['"]/g)]
      .map(([, module = '']) => `${posix.join(posix.dirname(path), module)}.ts`)
      .filter((file) => !paths.has(file)),
  );
}

async function written(): Promise<{ readonly output: string; readonly edited: string }> {
  const output = join(await emptyFolder(), 'client');
  await writeClient({ source: shop, output });
  return { output, edited: join(output, 'operations/orders/create-an-order.ts') };
}

describe('writeClient', () => {
  // Merges begin with what this machine remembers, where git has nothing.
  beforeEach(async () => {
    vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes an edit along into the file that its renamed request has now', async () => {
    const { output, edited } = await written();
    const [folder] = shop.item;
    const [create, get] = folder.item;
    const renamed = { ...shop, item: [{ ...folder, item: [{ ...create, name: 'Place an order' }, get] }] };
    const text = await readFile(edited, 'utf8');
    const mine = text.replace('{\n  const place', '{\n  console.debug(createAnOrder.name);\n  const place');
    expect(mine).not.toBe(text);
    await writeFile(edited, mine);
    expect(await refusal(writeClient({ source: renamed, output }))).toEqual([`output-edited ${edited}`]);
    await writeClient({ source: renamed, output, edits: 'merge' });
    const now = await readFile(join(output, 'operations/orders/place-an-order.ts'), 'utf8');
    expect(now).toContain('export async function placeAnOrder(');
    expect(now).toContain('  console.debug(placeAnOrder.name);\n');
    expect(now).not.toContain('reateAnOrder');
    expect(await listFiles(join(output, 'operations/orders'))).not.toContain('create-an-order.ts');
    const { changes } = await checkClient({ source: renamed, output, edits: 'merge' });
    expect(changes.filter(({ kind }) => kind !== 'unchanged' && kind !== 'retained')).toEqual([]);
  });

  it('merges a line that was edited beside another change in the same function, as git does', async () => {
    const { output, edited } = await written();
    const text = await readFile(edited, 'utf8');
    await writeFile(
      edited,
      text.replace('    body: json(input', '    headers: { "x-mine": "1" },\n    body: json(input'),
    );
    const [folder] = shop.item;
    const [create, get] = folder.item;
    const [saved] = create.response;
    const failed = { ...saved, name: 'Invalid', code: 422, body: '{"error":"count"}' };
    const more = { ...shop, item: [{ ...folder, item: [{ ...create, response: [saved, failed] }, get] }] };
    const { changes } = await writeClient({ source: more, output, edits: 'merge' });
    expect(changes.find(({ path }) => path.endsWith('create-an-order.ts'))).toMatchObject({
      kind: 'merged',
      conflicts: 0,
      text: expect.stringMatching(
        /headers: \{ "x-mine": "1" \},\n\s+body: json\(input[^]*json: \[201, 422\]/,
      ) as unknown,
    });
  });

  it('ends lines as Prettier does in the project, and knows its files by them in both spellings', async () => {
    const folder = await emptyFolder();
    const output = join(folder, 'client');
    await writeFile(join(folder, '.prettierrc'), '{ "endOfLine": "crlf" }');
    await writeClient({ source: shop, output, changelog: true });
    const texts = await textsIn(output);
    expect(Object.values(texts).filter((text) => /(?<!\r)\n/.test(text))).toEqual([]);
    expect(
      (await checkClient({ source: shop, output })).changes.every(({ kind }) => kind === 'unchanged'),
    ).toBe(true);
    await writeFile(join(output, 'index.ts'), (texts['index.ts'] ?? '').replaceAll('\r\n', '\n'));
    await rm(join(output, 'bind.ts'));
    const { changes } = await writeClient({ source: shop, output });
    expect(changes.filter(({ kind }) => kind !== 'unchanged').map(({ path }) => path)).toEqual(['bind.ts']);
    await writeClient({ source: changedShop, output });
    expect(await readFile(join(output, 'CHANGELOG.md'), 'utf8')).not.toMatch(/(?<!\r)\n/);
    expect(
      (await checkClient({ source: changedShop, output })).changes.every(({ kind }) => kind === 'unchanged'),
    ).toBe(true);
  });

  it('writes the client of a collection, whether it is an object, bytes, a path or a URL', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'shop.json');
    await writeFile(path, JSON.stringify(shop));
    const sources = [shop, new TextEncoder().encode(JSON.stringify(shop)), path, pathToFileURL(path)];
    const clients = [];
    for (const [at, source] of sources.entries()) {
      const output = join(folder, String(at));
      const { operations, changes } = await writeClient({ source, output, tests: 'none' });
      expect([operations, new Set(changes.map(({ kind }) => kind))]).toEqual([2, new Set(['create'])]);
      clients.push(await textsIn(output));
    }
    expect(Object.keys(clients[0] ?? {})).toContain('operations/orders/create-an-order.ts');
    for (const client of clients) expect(client).toEqual(clients[0]);
  });

  it('takes environments and settings from memory, too', async () => {
    const output = join(await emptyFolder(), 'client');
    const environment = [{ name: 'Live', values: [{ key: 'baseUrl', value: 'https://live.example.com' }] }];
    const config = { overrides: { 'Create an order › 201 › id': { name: 'OrderId' } } };
    const settings = { source: shop, output, environment, config };
    await expect(writeClient(settings)).rejects.toThrow(InputError);
    await writeClient({ source: shop, output, environment });
    expect(await readFile(join(output, 'client.ts'), 'utf8')).toContain('https://live.example.com');
  });

  it('overwrites no edit, unless it is told to, and keeps it where that is asked for', async () => {
    const { output, edited } = await written();
    const mine = `${await readFile(edited, 'utf8')}\nexport const mine = 1;\n`;
    await writeFile(edited, mine);
    const before = await snapshot(output);
    expect(await refusal(writeClient({ source: changedShop, output }))).toEqual([`output-edited ${edited}`]);
    expect(await snapshot(output)).toEqual(before);
    const { changes } = await writeClient({ source: changedShop, output, edits: 'merge' });
    expect(changes.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    expect(await readFile(edited, 'utf8')).toContain('export const mine = 1;');
    await writeClient({ source: changedShop, output, edits: 'overwrite' });
    expect(await readFile(edited, 'utf8')).not.toContain('mine');
  });

  it('keeps an edited file that nothing makes any more, and says so', async () => {
    const { output } = await written();
    const dropped = join(output, 'operations/orders/get-an-order.ts');
    await writeFile(dropped, '// mine\n');
    const { diagnostics } = await writeClient({ source: changedShop, output });
    expect(diagnostics.map(({ code }) => code)).toContain('output-kept');
    expect(await readFile(dropped, 'utf8')).toBe('// mine\n');
  });

  it.each(['refuse', 'merge'] as const)(
    'keeps what such a file imports with it, as long as it stays (%s)',
    async (edits) => {
      const output = join(await emptyFolder(), 'client');
      const name = 'Find orders';
      const url = { raw: '{{baseUrl}}/found?state=open', query: [{ key: 'state', value: 'open' }] };
      const find = {
        name,
        request: { method: 'GET', url: { ...url, host: ['{{baseUrl}}'], path: ['found'] } },
      };
      await writeClient({ source: { ...shop, item: [...shop.item, find] }, output });
      const dropped = join(output, 'operations/find-orders.ts');
      await writeFile(dropped, `${await readFile(dropped, 'utf8')}\nexport const mine = 1;\n`);
      for (let run = 1; run <= 2; run++) {
        const { diagnostics } = await writeClient({ source: shop, output, edits });
        const kept = diagnostics.filter(({ code }) => code === 'output-kept').map(({ message }) => message);
        expect(kept).toEqual([expect.stringContaining('find-orders.ts is')]);
        expect(await missingImports(output)).toEqual([]);
        expect(await readFile(join(output, 'runtime/request.ts'), 'utf8')).toContain('function addQuery(');
      }
      const { changes } = await checkClient({ source: shop, output, edits });
      expect(changes.filter(({ kind }) => kind !== 'unchanged' && kind !== 'kept')).toEqual([]);
      await rm(dropped);
      await writeClient({ source: shop, output, edits });
      expect(await readFile(join(output, 'runtime/request.ts'), 'utf8')).not.toContain('addQuery');
    },
  );

  it('overwrites no file that postwright did not write', async () => {
    const output = await emptyFolder();
    const mine = join(output, 'index.ts');
    await writeFile(mine, 'mine');
    expect(await refusal(writeClient({ source: shop, output, edits: 'overwrite' }))).toEqual([
      `output-foreign ${mine}`,
    ]);
    expect(await textsIn(output)).toEqual({ 'index.ts': 'mine' });
  });

  it('replaces the client of another collection only where that is asked for', async () => {
    const { output } = await written();
    const item = [
      { name: 'Get a pet', request: { method: 'GET', url: 'https://pets.example.com/pets/:id' } },
    ];
    const other = { source: { info: { name: 'Pets' }, item }, output };
    const before = await snapshot(output);
    expect(await refusal(writeClient(other))).toEqual([`output-other ${output}`]);
    expect(await refusal(writeClient({ ...other, edits: 'overwrite' }))).toEqual([`output-other ${output}`]);
    expect(await refusal(writeClient({ source: { ...shop, item: [] }, output }))).toEqual([
      `output-other ${output}`,
    ]);
    expect(await snapshot(output)).toEqual(before);
    await writeClient({ ...other, replace: true });
    const operations = (await listFiles(output)).filter((path) => path.startsWith('operations/'));
    expect(operations).toContain('operations/get-a-pet.ts');
    expect(operations.filter((path) => path.startsWith('operations/orders/'))).toEqual([]);
  });

  it('ends well where two write at once, from one process, too', async () => {
    const output = join(await emptyFolder(), 'client');
    await Promise.all([writeClient({ source: shop, output }), writeClient({ source: changedShop, output })]);
    expect((await listFiles(output)).filter((path) => path.startsWith('.postwright-'))).toEqual([]);
    const whole = await Promise.all(
      [shop, changedShop].map(async (source) => {
        const alone = join(await emptyFolder(), 'client');
        await writeClient({ source, output: alone });
        return textsIn(alone);
      }),
    );
    expect(whole).toContainEqual(await textsIn(output));
  });

  it('writes nothing where the collection cannot be read', async () => {
    const output = join(await emptyFolder(), 'client');
    const circle: Record<string, unknown> = { info: { name: 'Shop' }, item: [] };
    circle['self'] = circle;
    const broken = [{}, [], circle, new Map([['item', []]]), new TextEncoder().encode('{')];
    for (const source of broken) {
      expect(await refusal(writeClient({ source, output, name: 'mine' }))).toEqual([
        expect.stringMatching(/^source-not-(?:json|collection) mine$/),
      ]);
    }
    expect(await listFiles(output)).toEqual([]);
  });
});

describe('checkClient', () => {
  it('tells what would be written, and writes nothing', async () => {
    const { output, edited } = await written();
    const same = await checkClient({ source: shop, output });
    expect(new Set(same.changes.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
    await writeFile(edited, '// mine\n');
    await rm(join(output, 'index.ts'));
    const before = await snapshot(output);
    const { changes } = await checkClient({ source: shop, output });
    expect(changes.flatMap(({ kind, path }) => (kind === 'unchanged' ? [] : [`${kind} ${path}`]))).toEqual([
      'create index.ts',
      'edited operations/orders/create-an-order.ts',
    ]);
    expect(await snapshot(output)).toEqual(before);
  });
});
