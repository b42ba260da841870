import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { shop } from './shop.js';

const [folder] = shop.item;
const [create, get] = folder.item;

/** The shop with a request more in a folder of its own, or with none. */
function shopWith(...names: readonly string[]): string {
  const more = names.map((name) => ({ name: `${name} folder`, item: [{ ...get, name }] }));
  return JSON.stringify({ ...shop, item: [{ ...folder, item: [create, get] }, ...more] });
}

it('resolves what git could not merge where two branches generated', { timeout: 60_000 }, async () => {
  const cwd = await emptyFolder();
  const [source, client] = [join(cwd, 'shop.json'), join(cwd, 'client')];
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const git = (...words: readonly string[]) => promisify(execFile)('git', [...identity, ...words], { cwd });
  const run = (command: string) => runHere([command, source, '--output', client]);
  const commit = async (...names: readonly string[]): Promise<void> => {
    await writeFile(source, shopWith(...names));
    await run('generate');
    await git('add', '-A');
    await git('commit', '-qm', `With ${String(names.length)} more`);
  };
  await git('init', '-q', '-b', 'main');
  await commit();
  await git('checkout', '-qb', 'theirs');
  await commit('List');
  await git('checkout', '-q', 'main');
  await commit('Count');
  await expect(git('merge', 'theirs')).rejects.toThrow();
  await writeFile(source, shopWith('Count', 'List'));
  expect((await run('generate')).code).toBe(0);
  expect(await run('check')).toMatchObject({ code: 0, stdout: '' });
});
