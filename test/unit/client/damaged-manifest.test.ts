import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damagedManifest } from '../../../src/client/damaged-manifest.js';
import { readManifestText } from '../../../src/parse/stored/parse-manifest.js';
import { openOutput } from '../../../src/client/open-output.js';
import { emptyFolder } from '../../kit/folder.js';
import { runHere } from '../../kit/run-here.js';

const operation = { item: ['A'], operation: 'a', module: 'operations/a.ts' };
const good = { manifestVersion: 1, operations: [operation], files: [{ path: 'a.ts', hash: '0' }] };
const advice =
  'Restore it as it was committed, or delete it and generate again: files that are as they would be written are taken over.';

describe('damagedManifest', () => {
  it.each([
    ['', 'it is empty', {}],
    [
      '{ "manifestVersion": 1,\n  "oper',
      'it is not JSON: line 2, column 3: a string is not closed',
      { line: 2 },
    ],
    [
      { ...good, manifestVersion: 'x' },
      'manifestVersion: expected the number 1, found a string',
      { pointer: '/manifestVersion' },
    ],
    [
      { ...good, manifestVersion: 0 },
      'manifestVersion: expected the number 1, found 0',
      { pointer: '/manifestVersion' },
    ],
    [{ ...good, operations: {} }, 'operations: expected a list, found an object', { pointer: '/operations' }],
    [
      { ...good, operations: [operation, { ...operation, module: 5 }] },
      'operations › 1 › module: expected a string, found a number',
      { pointer: '/operations/1/module' },
    ],
    [
      { ...good, operations: [{ ...operation, item: 'A' }] },
      'operations › 0 › item: expected a list of names, found a string',
      { pointer: '/operations/0/item' },
    ],
    [{ ...good, files: undefined }, 'files: expected a list, found nothing', { pointer: '/files' }],
    [{ ...good, files: [null] }, 'files › 0: expected an object, found null', { pointer: '/files/0' }],
  ])('says what is wrong with %j', async (manifest, problem, place) => {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
    expect(damagedManifest(await readManifestText(text), 'src/shop/')?.diagnostics).toEqual([
      {
        code: 'output-damaged',
        severity: 'error',
        message: `src/shop/manifest.json is damaged: ${problem}. ${advice}`,
        location: { file: 'src/shop/manifest.json', ...place },
      },
    ]);
  });

  it('asks for an update where a newer version wrote it', async () => {
    const text = JSON.stringify({ manifestVersion: 2, clients: [] });
    expect(damagedManifest(await readManifestText(text), 'shop')?.message).toBe(
      'shop/manifest.json has manifestVersion 2, and this postwright reads 1: a newer one wrote the client. Update postwright.',
    );
  });

  it.each(['{ "name": "my app" }', '[]', '7'])('leaves %s to the program whose it is', async (text) => {
    expect(damagedManifest(await readManifestText(text), 'shop')).toBeUndefined();
  });
});

describe('a folder with a damaged manifest', () => {
  it('is refused before anything in it is taken for anybody else’s, also with --force', async () => {
    const cwd = await emptyFolder();
    const [source, client] = [join(cwd, 'shop.json'), join(cwd, 'client')];
    const item = [{ name: 'A', request: { method: 'GET', url: 'https://api.example.com/a' } }];
    await writeFile(source, JSON.stringify({ info: { name: 'Shop' }, item }));
    await mkdir(client);
    await writeFile(join(client, 'manifest.json'), '{ "manifestVersion": 1, "operations": [');
    await writeFile(join(client, 'mine.txt'), 'mine');
    await expect(openOutput(client)).rejects.toThrow('manifest.json is damaged');
    for (const command of [['generate', '--force'], ['generate'], ['check']]) {
      const { code, stderr, stdout } = await runHere([...command, source, '--output', client]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error output-damaged .*manifest\.json is damaged: it is not JSON: line 1/);
    }
    expect((await readdir(client)).sort()).toEqual(['manifest.json', 'mine.txt']);
  });
});
