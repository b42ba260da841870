import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingPackages } from '../../../src/client/missing-packages.js';
import { emptyFolder } from '../../kit/folder.js';

/** Returns what a client lacks in a project. */
async function lacks(project: object | undefined, options = {}): Promise<readonly string[]> {
  const root = await emptyFolder();
  const directory = join(root, 'packages/shop/src/api');
  if (project) await writeFile(join(root, 'package.json'), JSON.stringify(project));
  await mkdir(join(root, 'packages/shop'), { recursive: true });
  if (project) await writeFile(join(root, 'packages/shop/package.json'), '{}');
  return missingPackages(directory, options, 'src/api').map(({ message }) => message);
}

it('says which package a project lacks, and how to do without', async () => {
  expect(await lacks({})).toEqual([
    'The tests of the client import vitest, and the project around the client has no such package. Install it (npm install --save-dev vitest), or leave them out by --tests none.',
  ]);
  expect(await lacks({}, { tests: 'none', mocks: 'msw', validatorsLibrary: 'zod' })).toHaveLength(2);
});

it('says nothing where it is named anywhere above, where nothing needs it, and where there is no project', async () => {
  expect(await lacks({ devDependencies: { vitest: '4' } })).toEqual([]);
  expect(await lacks({}, { tests: 'none' })).toEqual([]);
  expect(await lacks(undefined)).toEqual([]);
});

it('says nothing where it is installed, or where a package.json cannot be read', async () => {
  const root = await emptyFolder();
  await mkdir(join(root, 'node_modules/vitest'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{}');
  expect(missingPackages(join(root, 'api'), {}, 'api')).toEqual([]);
  await writeFile(join(root, 'package.json'), '{ broken');
  expect(missingPackages(join(root, 'api'), { mocks: 'msw' }, 'api')).toEqual([]);
});
