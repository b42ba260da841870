import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallRun, rememberRun } from '../../../../src/io/memory/run-memory.js';
import { emptyFolder } from '../../../kit/folder.js';

const run = 'what is to be known of it\n';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function useCache(): Promise<string> {
  const folder = await emptyFolder();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  return join(folder, 'postwright');
}

describe('the memory of runs', () => {
  it('gives back the text that was put in, under the same key and manifest alone', async () => {
    await useCache();
    await rememberRun('key', 'manifest', run);
    expect(await recallRun('key', 'manifest')).toBe(run);
    expect(await recallRun('key', 'other')).toBeUndefined();
    expect(await recallRun('other', 'manifest')).toBeUndefined();
  });

  it('does without a folder that cannot be written', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'file'), '');
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'file'));
    await rememberRun('key', 'manifest', run);
    expect(await recallRun('key', 'manifest')).toBeUndefined();
  });

  it('forgets the half that was not recalled longest when there are too many', async () => {
    const folder = await useCache();
    await rememberRun('key', 'manifest', run);
    const [place = ''] = await readdir(folder);
    await utimes(join(folder, place), 1, 1);
    await Promise.all(Array.from({ length: 20 }, (_, at) => writeFile(join(folder, `${at}.txt`), '')));
    expect(await recallRun('key', 'manifest')).toBe(run);
    await rememberRun('last', 'manifest', run, 20);
    expect(await readdir(folder)).toHaveLength(10);
    expect(await recallRun('last', 'manifest')).toBe(run);
    expect(await recallRun('key', 'manifest')).toBe(run);
  });
});
