import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallFiles, rememberFiles } from '../../../../src/io/memory/text-memory.js';
import { emptyFolder } from '../../../kit/folder.js';

const files = [
  { path: 'operations/a.ts', text: 'export const a = "ä";\n', key: 'k1', imports: ['client'] },
  { path: 'index.ts', text: "export * from './a.js';\n".repeat(9), key: '', imports: [] },
];

describe('recallFiles', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await emptyFolder();
    vi.stubEnv('XDG_CACHE_HOME', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('returns what was remembered of this state alone', async () => {
    await rememberFiles('one', files);
    expect(await recallFiles('one')).toEqual(files);
    expect(await recallFiles('other')).toEqual([]);
  });

  it('returns nothing of what is damaged, wherever it is, and of what is cut off', async () => {
    await rememberFiles('one', files);
    const place = join(folder, 'postwright/texts/one');
    const whole = await readFile(place);
    for (let at = 10; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes[at] = bytes[at] === 0 ? 1 : 0;
      await writeFile(place, bytes);
      expect(await recallFiles('one')).toEqual([]);
      await writeFile(place, whole.subarray(0, at));
      expect(await recallFiles('one')).toEqual([]);
    }
  });

  it('leaves out what an earlier version remembered otherwise', async () => {
    const { gzipSync } = await import('node:zlib');
    await rememberFiles('one', files);
    await writeFile(
      join(folder, 'postwright/texts/one'),
      gzipSync('["a.ts","text"]\n["b.ts",1,"",[]]\nnull\n'),
    );
    expect(await recallFiles('one')).toEqual([]);
  });
});
