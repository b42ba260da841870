import { access, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../../src/io/output/make-folder.js';
import { emptyFolder } from '../../../kit/folder.js';

it('makes all folders on the way, and returns the topmost one that it made', async () => {
  const folder = await emptyFolder();
  expect(await makeFolder(join(folder, 'a', 'b', 'c'))).toBe(join(folder, 'a'));
  await access(join(folder, 'a', 'b', 'c'));
  expect(await makeFolder(join(folder, 'a', 'b', 'c'))).toBeUndefined();
  expect(await makeFolder(join(folder, 'a', 'd'))).toBe(join(folder, 'a', 'd'));
});

it('makes a folder once where several ask for it', async () => {
  const folder = join(await emptyFolder(), 'a', 'b');
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(folder)]);
  await access(folder);
});

it('refuses a way through a file', async () => {
  const file = join(await emptyFolder(), 'a');
  await writeFile(file, '');
  await expect(makeFolder(file)).rejects.toThrow(/EEXIST/);
  await expect(makeFolder(join(file, 'b'))).rejects.toThrow(/ENOTDIR|ENOENT|EEXIST/);
});

it.runIf(platform() === 'linux')('ends where no folder can be made', async () => {
  await expect(makeFolder('/proc/postwright/client')).rejects.toThrow(/ENOENT|EACCES/);
});
