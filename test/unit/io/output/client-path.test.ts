import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf, isClientPath, pathOnDisk } from '../../../../src/io/output/client-path.js';

describe('isClientPath', () => {
  it('takes what is in a folder outside of the client that is its own', () => {
    const outside = ['../../test/shop'];
    expect(isClientPath('../../test/shop/a/b.ts', outside)).toBe(true);
    expect(isClientPath('../../test/shop', outside)).toBe(false);
    expect(isClientPath('../../test/shopping/a.ts', outside)).toBe(false);
    expect(foldersOf('../../test/shop/a/b/c.ts', outside)).toEqual([
      '../../test/shop/a',
      '../../test/shop/a/b',
    ]);
    expect(pathOnDisk({ directory: resolve('/app/src/shop'), outside }, '../../test/shop/a.ts')).toBe(
      resolve('/app/test/shop/a.ts'),
    );
  });

  it.each(['index.ts', 'operations/a/b-c.examples.ts', 'operations/_con.ts', 'a..b/c.ts', '.hidden'])(
    'takes %j',
    (path) => {
      expect(isClientPath(path)).toBe(true);
    },
  );

  it.each([
    ...['', '/', '/etc/passwd', '../a.ts', 'a/../../b.ts', 'a/./b.ts', 'a//b.ts', 'a/', '..', '.'],
    ...['..\\a.ts', 'C:\\a.ts', 'C:a.ts', '\\\\server\\share\\a.ts', '//server/share/a.ts', 'a.ts:stream'],
    ...['con', 'CON.ts', 'operations/nul.ts', 'aux/a.ts', 'Com1.examples.ts', 'lpt9', 'COM²', 'conin$'],
    ...['a.', 'a ', 'a. . ', 'a./b.ts', 'a\0.ts', 'a\n.ts', 'a?.ts', 'a'.repeat(256), 'é'.repeat(128)],
  ])('refuses %j', (path) => {
    expect(isClientPath(path)).toBe(false);
    expect(isClientPath(`../test/${path}`)).toBe(false);
    expect(isClientPath(`../test/${path}`, ['../test'])).toBe(false);
    expect(() => pathOnDisk({ directory: '/client', outside: [] }, path)).toThrow('leaves the output folder');
  });
});
