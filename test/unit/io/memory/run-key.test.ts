import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestGenerator } from '../../../../src/io/memory/digest-generator.js';
import { runKey } from '../../../../src/io/memory/run-key.js';
import { emptyFolder } from '../../../kit/folder.js';

describe('runKey', () => {
  it('is the same for the same, and another for anything else', async () => {
    const folder = await emptyFolder();
    const source = join(folder, 'a.json');
    const other = join(folder, 'b.json');
    await writeFile(source, 'one');
    await writeFile(other, 'one');
    const options = { source, output: join(folder, 'client') };
    const keys = [
      runKey(options),
      runKey({ ...options, source: other }),
      runKey({ ...options, environment: [other] }),
      runKey({ ...options, config: other }),
      runKey({ ...options, output: join(folder, 'elsewhere') }),
      runKey({ ...options, tests: 'none' }),
      runKey({ ...options, testsDir: 'tests' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(runKey({ ...options, environment: undefined, tests: 'vitest' })).toBe(keys[0]);
    await writeFile(source, 'two');
    expect(keys).not.toContain(runKey(options));
  });

  it.each(['-', 'https://example.com/shop.json', 'missing.json'])('is none for %s', (source) => {
    expect(runKey({ source, output: 'client' })).toBeUndefined();
  });
});

describe('digestGenerator', () => {
  it('is the same twice', () => {
    expect(digestGenerator()).toMatch(/^[0-9a-f]{64}$/);
    expect(digestGenerator()).toBe(digestGenerator());
  });
});
