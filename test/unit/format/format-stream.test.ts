import { describe, expect, it } from 'vitest';
import { formatFiles } from '../../../src/format/format-files.js';

const files = Array.from({ length: 11 }, (_, at) => ({
  path: `${String(at)}.ts`,
  text: `export  const a${String(at)} = 1`,
}));

describe('formatFiles of files that are made one by one', () => {
  it('keeps their order, and asks for no more than two batches ahead', async () => {
    let made = 0;
    let done = 0;
    const ahead: number[] = [];
    const native = (text: string): Promise<string> => {
      done += 1;
      return Promise.resolve(`${text.replace('  ', ' ')};\n`);
    };
    function* make() {
      for (const file of files) {
        made += 1;
        ahead.push(made - done);
        yield file;
      }
    }
    const formatted = await formatFiles(make(), {}, () => Promise.resolve(native));
    expect(formatted.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(formatted[3]?.text).toBe('export const a3 = 1;\n');
    expect(Math.max(...ahead)).toBeLessThanOrEqual(8);
  });

  it('throws what the making throws, although formatting has failed as well', async () => {
    function* make() {
      yield* files.slice(0, 4);
      throw new Error('not made');
    }
    const native = (): Promise<string> => Promise.reject(new Error('not formatted'));
    await expect(formatFiles(make(), {}, () => Promise.resolve(native))).rejects.toThrow('not made');
  });
});
