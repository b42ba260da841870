import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../../../src/io/source/source-files.js';
import { watchPaths } from '../../../../src/io/source/watch-paths.js';
import { emptyFolder } from '../../../kit/folder.js';

const patience = 10_000;

async function watchedFile(): Promise<string> {
  const folder = join(await emptyFolder(), 'inner');
  await mkdir(folder);
  const file = join(folder, 'collection.json');
  await writeFile(file, 'first');
  return file;
}

describe('a watch hears of', () => {
  it.each<[string, (file: string) => Promise<void>]>([
    ['a file that is written over', (file) => writeFile(file, 'other')],
    [
      'a file that another one takes the place of, as editors save',
      async (file) => {
        await writeFile(`${file}.new`, 'first');
        await rename(`${file}.new`, file);
      },
    ],
    ['a file that goes', (file) => rm(file)],
    [
      'a file whose folder was made anew, as git does',
      async (file) => {
        await rm(join(file, '..'), { recursive: true });
        await mkdir(join(file, '..'));
        await writeFile(file, 'first');
      },
    ],
  ])('%s', async (_, change) => {
    const file = await watchedFile();
    const watch = await watchPaths(() => [file]);
    await change(file);
    await watch.changed(AbortSignal.timeout(patience));
    // Heard once, it is no news.
    await expect(watch.changed(AbortSignal.timeout(400))).rejects.toThrow();
  });

  it('a file that is listed later', async () => {
    const file = await watchedFile();
    const watch = await watchPaths(() => sourceFiles(join(file, '..')));
    await writeFile(join(file, '../second.yaml'), '');
    await watch.changed(AbortSignal.timeout(patience));
    await writeFile(join(file, '../other.ts'), '');
    await expect(watch.changed(AbortSignal.timeout(400))).rejects.toThrow();
  });

  it('a file that comes', async () => {
    const file = join(await emptyFolder(), 'later.json');
    const watch = await watchPaths(() => [file]);
    await writeFile(file, '');
    await watch.changed(AbortSignal.timeout(patience));
  });

  it('a change that came while somebody was busy with the last one', async () => {
    const file = await watchedFile();
    const watch = await watchPaths(() => [file]);
    await writeFile(file, 'second');
    await watch.changed(AbortSignal.timeout(patience));
    await writeFile(file, 'third, longer');
    await watch.changed(AbortSignal.timeout(patience));
  });
});

it('a watch waits until what changes is still', async () => {
  const file = await watchedFile();
  const watch = await watchPaths(() => [file]);
  let isWriting = true;
  const writing = (async () => {
    for (let second = 0; second < 20; second++) {
      await utimes(file, second, second);
      await new Promise((done) => setTimeout(done, 30));
    }
    isWriting = false;
  })();
  await watch.changed(AbortSignal.timeout(patience));
  expect(isWriting).toBe(false);
  await writing;
});
