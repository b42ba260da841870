import { describe, expect, it } from 'vitest';
import { isClientPath, pathOnDisk } from '../../../../src/io/output/client-path.js';

describe('isClientPath', () => {
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
    expect(() => pathOnDisk('/client', path)).toThrow('leaves the output folder');
  });
});
