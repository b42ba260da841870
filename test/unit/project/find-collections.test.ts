import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findCollections } from '../../../src/project/find-collections.js';
import { emptyFolder } from '../../kit/folder.js';

const collection = (name: string): object => ({ info: { name }, item: [] });

it('finds collections by what they hold, and looks into nothing that others made', async () => {
  const folder = await emptyFolder();
  for (const [path, value] of Object.entries({
    'api/shop.json': collection('Shop'),
    'old.json': { id: '1', name: 'Old', requests: [] },
    'api/wrapped.json': { collection: collection('Wrapped') },
    'api/environment.json': { name: 'Sandbox', values: [] },
    'openapi.json': { openapi: '3.1.0', info: { title: 'A' }, paths: {} },
    'data.json': [collection('In a list')],
    'package.json': { name: 'a' },
    'a/b/c/d/e/f/deep.json': collection('Too deep'),
    'node_modules/x/there.json': collection('Installed'),
    '.hidden/there.json': collection('Hidden'),
    'dist/there.json': collection('Built'),
  })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(value));
  }
  await writeFile(join(folder, 'broken.json'), '{ "info": { "name": "A" }, "item": [');
  await symlink('.', join(folder, 'around'));
  expect(await findCollections(folder)).toEqual([
    { path: 'api/shop.json', name: 'Shop' },
    { path: 'api/wrapped.json', name: 'Wrapped' },
    { path: 'old.json', name: 'Old' },
  ]);
});
