import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { shop } from '../e2e/shop.js';
import { emptyFolder, listFiles } from '../kit/folder.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs an example of the page in a folder with a collection, and returns what it prints. */
async function runExample(name: string, folder: string): Promise<readonly unknown[][]> {
  const page = await readFile('docs/library.md', 'utf8');
  const example = new RegExp(`<!-- example: ${name} -->\n\n\`\`\`ts\n([^\`]*(?:\`[^\`]+)*?)\`\`\`\n`).exec(
    page,
  )?.[1];
  if (example === undefined) throw new Error(`docs/library.md has no example ${name}`);
  const program = example
    .replace("'postwright'", JSON.stringify(pathToFileURL(resolve('src/index.ts')).href))
    .replace("'shop.postman_collection.json'", JSON.stringify(join(folder, 'shop.json')))
    .replaceAll("'postwright.json'", JSON.stringify(join(folder, 'postwright.json')))
    .replace("'src/shop'", JSON.stringify(join(folder, 'client')));
  await writeFile(join(folder, 'shop.json'), JSON.stringify(shop));
  await writeFile(
    join(folder, 'postwright.json'),
    JSON.stringify({ clients: { shop: { source: 'shop.json', output: 'api' } } }),
  );
  const place = join(folder, `example-${String(Date.now())}.ts`);
  await writeFile(place, program);
  const said: unknown[][] = [];
  for (const channel of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => void said.push(words));
  await import(place);
  return said;
}

it(
  'the page of the library writes a client, and is refused where a file is not its own',
  { timeout: 60_000 },
  async () => {
    const folder = await emptyFolder();
    const [[summary] = []] = await runExample('write', folder);
    const files = await listFiles(join(folder, 'client'));
    expect(summary).toBe(`2 operations, ${String(files.length)} files written`);
    await writeFile(join(folder, 'client/index.ts'), '// mine\n');
    expect(await runExample('write', folder)).toEqual([
      ['output-edited', expect.stringContaining('was edited by hand')],
    ]);
  },
);

it('the page of the library makes a client in memory', async () => {
  expect(await runExample('compile', await emptyFolder())).toEqual([[['operations/get-a-pet.ts']], [1, 0]]);
});

it('the page of the library tells what clients depend on', async () => {
  expect(await runExample('inputs', await emptyFolder())).toEqual([
    ['shop', 64, ['postwright.json', 'shop.json']],
    [64, 0],
  ]);
});
