import { describe, expect, it } from 'vitest';
import { packBase } from '../../../../src/emit/artefacts/manifest/pack-base.js';
import { unpackBase } from '../../../../src/parse/stored/unpack-base.js';

const files = [
  { path: 'operations/b/b.ts', text: 'export const b = 1;\n'.repeat(20) },
  { path: 'index.ts', text: '// é 🚀\n' },
  { path: 'operations/a.ts', text: '' },
];

describe('packBase', () => {
  it('holds every text, whatever the order they came in', () => {
    const packed = packBase(files);
    expect(JSON.stringify(packBase([...files].reverse()))).toBe(JSON.stringify(packed));
    expect(Object.fromEntries(unpackBase(packed))).toEqual(
      Object.fromEntries(files.map(({ path, text }) => [path, text])),
    );
  });

  it('has the same bytes on every machine', () => {
    expect(packBase([{ path: 'a.ts', text: 'aaaaaaaaaa' }])).toEqual({ '.': 'i45WStQrKVbSUUqEA6XYWAA=' });
  });

  it('changes only the entry of the folder that changed', () => {
    const changed = files.map((file) => (file.path === 'index.ts' ? { ...file, text: 'other' } : file));
    const before = packBase(files);
    const after = Object.entries(packBase(changed));
    expect(after.filter(([folder, packed]) => before[folder] !== packed).map(([folder]) => folder)).toEqual([
      '.',
    ]);
  });

  it('is read no further than any client reaches, whatever its bytes stand for', () => {
    const packed = packBase([...files, { path: 'x/bomb.ts', text: ' '.repeat(100_000) }]);
    expect([...unpackBase(packed, 10_000).keys()].sort()).toEqual(files.map(({ path }) => path).sort());
  });

  it('is read as far as it can be', () => {
    const torn = { ...packBase(files), operations: 'no such thing', x: 'AAAA' };
    expect([...unpackBase(torn).keys()].sort()).toEqual(['index.ts', 'operations/b/b.ts']);
  });
});
