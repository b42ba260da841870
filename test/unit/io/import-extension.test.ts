import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessImportExtension } from '../../../src/io/import-extension.js';
import { emptyFolder } from '../../kit/folder.js';

/** Returns what is guessed for `src/api` in a project with these files, and the files that say so. */
async function guess(files: Readonly<Record<string, string>>): Promise<string> {
  const project = await emptyFolder();
  const output = join(project, 'app/src/api');
  await mkdir(output, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(project, path), text);
  const { extension, files: said } = guessImportExtension(output);
  return [extension, ...said.map((file) => relative(project, file).replaceAll('\\', '/'))].join(' ');
}

const allowed = '{ "compilerOptions": { "allowImportingTsExtensions": true } }';
const edge = { 'app/package.json': '{}' };

describe('guessImportExtension', () => {
  it.each([
    ['nothing is said', edge, '.js'],
    [
      'the bundler finds modules',
      { ...edge, 'app/tsconfig.json': '{ "compilerOptions": { "moduleResolution": "bundler" } }' },
      '.js app/tsconfig.json',
    ],
    [
      'the compiler allows it',
      { ...edge, 'app/tsconfig.json': `// ours\n${allowed}` },
      '.ts app/tsconfig.json',
    ],
    [
      'it is rewritten',
      {
        ...edge,
        'app/tsconfig.json': '{ "compilerOptions": { "rewriteRelativeImportExtensions": true, }, }',
      },
      '.ts app/tsconfig.json',
    ],
    [
      'a folder of the project says so',
      { ...edge, 'app/src/tsconfig.json': '{}', 'app/tsconfig.json': allowed },
      '.js app/src/tsconfig.json',
    ],
    [
      'the base says so',
      { ...edge, 'app/tsconfig.json': '{ "extends": "../base" }', 'base.json': allowed },
      '.ts app/tsconfig.json base.json',
    ],
    [
      'the base is overruled',
      {
        ...edge,
        'app/tsconfig.json':
          '{ "extends": ["../base.json"], "compilerOptions": { "allowImportingTsExtensions": false } }',
        'base.json': allowed,
      },
      '.js app/tsconfig.json base.json',
    ],
    [
      'the base extends itself',
      { ...edge, 'app/tsconfig.json': '{ "extends": "./tsconfig.json" }' },
      '.js app/tsconfig.json',
    ],
    ['it is Deno', { 'app/deno.jsonc': '{}' }, '.ts app/deno.jsonc'],
    ['another package says so', { ...edge, 'tsconfig.json': allowed }, '.js'],
    ['the file is broken', { ...edge, 'app/tsconfig.json': '{' }, '.js app/tsconfig.json'],
  ])('%s', async (_, files, expected) => {
    expect(await guess(files)).toBe(expected);
  });
});
