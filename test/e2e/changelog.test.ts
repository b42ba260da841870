import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere, type EndedHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

const entry = `## Revision 1

Suggested version: **major**

### Breaking

- \`getAnOrder\`: is gone

### Added

- \`createAnOrder\`: \`201 data.total\` is new: \`number\`
`;

/** A folder in which a client is made, of one collection or another. */
async function workshop() {
  const folder = await emptyFolder();
  const run = async (collection: object, ...words: readonly string[]): Promise<EndedHere> => {
    const source = join(folder, 'shop.json');
    await writeFile(source, JSON.stringify(collection));
    const [command = 'generate', ...options] = words;
    return runHere([command, source, '--output', join(folder, 'client'), ...options]);
  };
  const read = async (file: string): Promise<string | undefined> =>
    (await listFiles(join(folder, 'client'))).includes(file)
      ? readFile(join(folder, 'client', file), 'utf8')
      : undefined;
  return {
    run,
    read,
    write: (file: string, text: string) => writeFile(join(folder, 'client', file), text),
    folder,
  };
}

describe('generate --changelog', () => {
  it('writes down what a run changed, once, and nothing of the first one', async () => {
    const { run, read, folder } = await workshop();
    await run(shop, 'generate', '--changelog');
    expect(await read('CHANGELOG.md')).toBe(undefined);
    await run(changedShop, 'generate', '--changelog');
    expect((await read('CHANGELOG.md'))?.split('\n\n').slice(2).join('\n\n')).toBe(entry);
    const before = await snapshot(folder);
    const again = await runHere([
      'generate',
      join(folder, 'shop.json'),
      '-o',
      join(folder, 'client'),
      '--changelog',
    ]);
    expect(again.stderr).toContain(' 0 files written');
    expect(await snapshot(folder)).toEqual(before);
  });

  it('tells what runs without it changed, too', async () => {
    const { run, read } = await workshop();
    await run(shop, 'generate', '--changelog');
    await run(changedShop, 'generate', '--changelog=false');
    expect(await read('CHANGELOG.md')).toBe(undefined);
    expect((await run(changedShop, 'check')).code).toBe(0);
    const checked = await run(changedShop, 'check', '--changelog');
    expect([checked.code, checked.stdout]).toEqual([
      1,
      [
        'postwright.lock.json: changed input (it would be written otherwise: the collection or the configuration has changed), +3 -1 lines',
        'CHANGELOG.md: changed input (nothing made it before: the collection or the configuration has changed)',
        'api-snapshot.json: changed input (it would be written otherwise: the collection or the configuration has changed)',
        '',
      ].join('\n'),
    ]);
    await run(changedShop, 'generate', '--changelog', '--changelog-date', '2026-01-31');
    expect(await read('CHANGELOG.md')).toContain('## Revision 1, 2026-01-31\n');
    expect((await run(changedShop, 'check', '--changelog')).code).toBe(0);
  });

  it('adds no entry twice where a run was cut off before the snapshot', async () => {
    const { run, read, write } = await workshop();
    await run(shop, 'generate', '--changelog');
    const old = (await read('api-snapshot.json')) ?? '';
    await run(changedShop, 'generate', '--changelog');
    const written = await read('CHANGELOG.md');
    await write('api-snapshot.json', old);
    await run(changedShop, 'generate', '--changelog');
    expect(await read('CHANGELOG.md')).toBe(written);
    expect(await read('api-snapshot.json')).not.toBe(old);
  });

  it('says that it begins where the client is older than its changelog', async () => {
    const { run, read } = await workshop();
    await run(shop, 'generate');
    expect((await run(changedShop, 'generate', '--changelog')).stderr).toContain('note changelog-begins');
    expect(await read('CHANGELOG.md')).toBe(undefined);
  });

  it('does not take a snapshot that it cannot read for "nothing changed"', async () => {
    const { run, write, folder } = await workshop();
    await run(shop, 'generate', '--changelog');
    await write('api-snapshot.json', '<<<<<<< HEAD\n');
    const before = await snapshot(join(folder, 'client'));
    const { code, stderr } = await run(changedShop, 'generate', '--changelog');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error changelog-unreadable .*Restore it/)]);
    expect(await snapshot(join(folder, 'client'))).toEqual(before);
  });

  it('keeps no credential', async () => {
    const { run, read } = await workshop();
    const variable = [
      ...shop.variable,
      { key: 'token', value: 'sk_live_4eC39HqLyjWDarjtT1', type: 'secret' },
    ];
    await run({ ...shop, variable }, 'generate', '--changelog');
    expect(await read('api-snapshot.json')).toContain('"token"');
    expect(await read('api-snapshot.json')).not.toContain('sk_live');
  });

  it('takes dates, and nothing else for one', async () => {
    const { run } = await workshop();
    const { code, stderr } = await run(shop, 'generate', '--changelog', '--changelog-date', 'today');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('found "today", expected a date like 2026-01-31'),
    ]);
  });

  it('is refused behind a link, and nothing that lies there comes into the client', async () => {
    const { folder, run } = await workshop();
    await run(shop, 'generate', '--changelog');
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await symlink('../notes.txt', join(folder, 'client', 'CHANGELOG.md'));
    const before = await snapshot(join(folder, 'client'));
    const { code, stderr } = await run(changedShop, 'generate', '--changelog');
    expect([code, stderr]).toEqual([2, expect.stringContaining('CHANGELOG.md is a link or no file')]);
    expect(await snapshot(join(folder, 'client'))).toEqual(before);
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });
});
