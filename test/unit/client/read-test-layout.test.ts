import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { readTestLayout } from '../../../src/client/read-test-layout.js';
import { emptyFolder } from '../../kit/folder.js';

describe('readTestLayout', () => {
  it('puts tests beside the operations, into a folder of the client, or nowhere', () => {
    expect(readTestLayout({})).toEqual({ kind: 'beside' });
    expect(readTestLayout({ tests: 'none' })).toEqual({ kind: 'none' });
    expect(readTestLayout({ tests: 'none', testsDir: 'tests' })).toEqual({ kind: 'none' });
    expect(readTestLayout({ testsDir: '__tests__' })).toEqual({ kind: 'folder', folder: '__tests__' });
    expect(readTestLayout({ testsDir: './a\\b/' })).toEqual({ kind: 'folder', folder: 'a/b' });
  });

  it.each([
    '',
    '.',
    '..',
    '../tests',
    'a/../b',
    '/tests',
    'C:\\tests',
    'a//b',
    'client.ts',
    'a./b',
    '.postwright-1',
  ])('refuses %j', (testsDir) => {
    expect(() => readTestLayout({ testsDir })).toThrow(InputError);
    expect(() => readTestLayout({ testsDir, tests: 'none' })).toThrow(InputError);
  });

  it('takes a folder of the project outside of the client, in which mocks stand also without tests', async () => {
    const app = (await emptyFolder()).replaceAll('\\', '/');
    await writeFile(join(app, 'package.json'), '{}');
    const client = `${app}/src/shop`;
    const outside = { folder: '../../test/shop', client };
    const testsDir = '../../src/../test/shop/';
    expect(() => readTestLayout({ testsDir }, client)).toThrow(InputError);
    expect(readTestLayout({ testsDir: '..\\../test/shop/' }, client)).toEqual({
      kind: 'folder',
      folder: outside.folder,
      outside,
    });
    expect(readTestLayout({ testsDir: '../../test/shop', tests: 'none' }, client)).toEqual({
      kind: 'none',
      outside,
    });
  });

  it.each([
    '../..',
    '../../src',
    '../../../test',
    '../../.git/hooks',
    '../../node_modules/x',
    '../../src/shop',
  ])('refuses %j outside of the client', async (testsDir) => {
    const app = await emptyFolder();
    await writeFile(join(app, 'package.json'), '{}');
    expect(() => readTestLayout({ testsDir }, join(app, 'src/shop'))).toThrow(InputError);
  });
});
