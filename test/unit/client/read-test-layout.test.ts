import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { readTestLayout } from '../../../src/client/read-test-layout.js';

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
});
