import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findUsage } from '../../../src/usage/find-usage.js';
import { listConfigs } from '../../../src/usage/open-program.js';
import { emptyFolder } from '../../kit/folder.js';

it('follows the projects that a configuration refers to, each once', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'api'));
  const write = (path: string, value: object): Promise<void> =>
    writeFile(join(folder, path), JSON.stringify(value));
  await write('tsconfig.json', {
    files: [],
    references: [{ path: './tsconfig.app.json' }, { path: './api' }],
  });
  await write('tsconfig.app.json', { include: ['src'], references: [{ path: './api' }] });
  await write('api/tsconfig.json', { include: ['.'], references: [{ path: '../tsconfig.json' }] });
  const found = listConfigs(join(folder, 'tsconfig.json')).map((file) => file.slice(folder.length + 1));
  expect(new Set(found)).toEqual(new Set(['tsconfig.json', 'tsconfig.app.json', 'api/tsconfig.json']));
  expect(found).toHaveLength(3);
});

it('refuses a configuration that is not there, is no JSON, or extends one that is not there', async () => {
  const folder = await emptyFolder();
  const place = join(folder, 'tsconfig.json');
  expect(() => listConfigs(place)).toThrow('tsconfig.json cannot be read');
  await writeFile(place, '{ "include": [');
  expect(() => listConfigs(place)).toThrow('tsconfig.json cannot be read');
  for (const damaged of ['{"compilerOptions": {"strict": tru', '}{', '{ "extends": "./damaged.json" }']) {
    await writeFile(join(folder, 'damaged.json'), '{"compilerOptions": {');
    await writeFile(place, damaged);
    expect(() => listConfigs(place)).toThrow('tsconfig.json cannot be read');
  }
  await writeFile(place, '{ "extends": "./base.json" }');
  expect(() => listConfigs(place)).toThrow('tsconfig.json cannot be read');
  // A project without files, and an option that this compiler does not know, are none of these.
  await writeFile(place, '{ "files": [], "compilerOptions": { "sharp": true } }');
  expect(listConfigs(place)).toEqual([place]);
});

it('does not take a configuration without files for code that does not break', async () => {
  const folder = await emptyFolder();
  const place = join(folder, 'tsconfig.json');
  await writeFile(place, '{ "include": ["nowhere"] }');
  expect(() => findUsage([], [place])).toThrow('has no file, so no code was looked at');
});
