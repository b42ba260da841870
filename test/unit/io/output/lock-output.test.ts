import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { lockOutput } from '../../../../src/io/output/lock-output.js';
import { emptyFolder } from '../../../kit/folder.js';

const lockName = '.postwright-lock';
/** The id of a process that cannot be running. */
const gone = '4194999';

describe('lockOutput', () => {
  it('lets one run after the other into a folder', async () => {
    const folder = await emptyFolder();
    const first = await lockOutput(folder, 'client');
    let entered = false;
    const second = lockOutput(folder, 'client').then((lock) => {
      entered = true;
      return lock;
    });
    await new Promise((done) => setTimeout(done, 120));
    expect(entered).toBe(false);
    await first.release();
    await (await second).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('says who is writing where the wait is too long', async () => {
    const folder = await emptyFolder();
    const lock = await lockOutput(folder, 'client');
    const error = await lockOutput(folder, 'client', 60).catch((thrown: unknown) => thrown);
    expect(error instanceof InputError ? error.message : error).toBe(
      `another run (process ${String(process.pid)}) is writing the output folder. Run again when it is done; if that process is no run of postwright, delete ${lockName} there.`,
    );
    await lock.release();
  });

  it.each([
    ['of a process that is gone', gone],
    ['that is empty', ''],
    ['that holds no process id', '<<<<<<<'],
  ])('takes a lock %s', async (_, text) => {
    const folder = await emptyFolder();
    const past = new Date(Date.now() - 60_000);
    await writeFile(join(folder, lockName), text);
    await utimes(join(folder, lockName), past, past);
    const lock = await lockOutput(folder, 'client');
    expect(await readFile(join(folder, lockName), 'utf8')).toBe(String(process.pid));
    await lock.release();
  });

  it('takes a lock of a process with its own id that was left before it began', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, lockName), String(process.pid));
    const past = new Date(Date.now() - 3_600_000);
    await utimes(join(folder, lockName), past, past);
    await (await lockOutput(folder, 'client', 100)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is had by one at a time, however many want it', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, lockName), gone);
    let inside = 0;
    let most = 0;
    const enter = async (): Promise<void> => {
      const lock = await lockOutput(folder, 'client');
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 2));
      inside--;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 12 }, enter));
    expect([most, await readdir(folder)]).toEqual([1, []]);
  });

  it('removes the folders that it made, where nothing came into them', async () => {
    const parent = await emptyFolder();
    await mkdir(join(parent, 'a'));
    const lock = await lockOutput(join(parent, 'a', 'b', 'c'), 'client');
    await lock.release();
    expect(await readdir(join(parent, 'a'))).toEqual([]);
  });
});
