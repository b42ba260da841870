import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { commitAll } from '../kit/git.js';
import { runHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

/** A repository with the shop committed, and changed since. */
async function changedRepository(): Promise<string> {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'collections'));
  await writeFile(join(cwd, 'collections/shop.json'), JSON.stringify(shop));
  commitAll(cwd);
  await writeFile(join(cwd, 'collections/shop.json'), JSON.stringify(changedShop));
  return cwd;
}

const words = ['diff', 'HEAD:collections/shop.json', 'collections/shop.json'];

describe('diff', () => {
  it('tells people what changed since the last commit', async () => {
    const cwd = await changedRepository();
    expect(await runHere(words, { cwd })).toEqual({
      code: 0,
      stdout: `createAnOrder  Orders › Create an order
  minor    201 data.total is new: number

getAnOrder  Orders › Get an order
  breaking is gone

Suggested version: major
`,
      stderr: 'postwright 2 changes, 1 breaking, no diagnostics\n',
    });
  });

  it('tells programs the same from a folder further down, and fails where that was asked for', async () => {
    const cwd = await changedRepository();
    const inside = ['diff', 'HEAD:shop.json', 'shop.json', '--json', '--fail-on', 'breaking'];
    const { code, stdout } = await runHere(inside, { cwd: join(cwd, 'collections') });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        version: 'major',
        breaking: true,
        complete: true,
        changes: [
          {
            kind: 'field-added',
            operation: { name: 'createAnOrder', item: ['Orders', 'Create an order'] },
            place: '201 data.total',
            to: 'number',
            level: 'minor',
            breaking: false,
            message: '201 data.total is new: number',
          },
          {
            kind: 'operation-removed',
            operation: { name: 'getAnOrder', item: ['Orders', 'Get an order'] },
            level: 'major',
            breaking: true,
            breaks: 'types',
            message: 'is gone',
          },
        ],
        missed: [],
      },
    ]);
  });

  it('writes Markdown for a pull request', async () => {
    const { code, stdout } = await runHere([...words, '--markdown'], { cwd: await changedRepository() });
    expect([code, stdout]).toEqual([
      0,
      `Suggested version: **major**

### Breaking

- \`getAnOrder\`: is gone

### Added

- \`createAnOrder\`: \`201 data.total\` is new: \`number\`
`,
    ]);
  });

  it('says when nothing changed', async () => {
    const cwd = await changedRepository();
    const same = ['diff', 'collections/shop.json', 'collections/shop.json', '--fail-on', 'breaking'];
    expect(await runHere(same, { cwd })).toEqual({
      code: 0,
      stdout: 'Nothing changed for callers.\n',
      stderr: 'postwright 0 changes, 0 breaking, no diagnostics\n',
    });
  });

  it.each([
    [
      'a revision that is none',
      ['nowhere:collections/shop.json', 'collections/shop.json'],
      /^error source-missing nowhere:/,
    ],
    [
      'a file that is none',
      ['HEAD:collections/shop.json', 'missing.json'],
      /^error source-missing missing\.json does/,
    ],
    [
      'text that is no collection',
      ['HEAD:collections/shop.json', 'notes.txt'],
      /^error source-not-json notes\.txt/,
    ],
    ['standard input twice', ['-', '-'], /^error Only one of the two collections can be standard input\./],
    [
      'two forms at once',
      ['a.json', 'b.json', '--json', '--markdown'],
      /^error --json and --markdown exclude/,
    ],
  ])('does not take %s for "no changes"', async (_, sources, message) => {
    const cwd = await changedRepository();
    await writeFile(join(cwd, 'notes.txt'), 'hello');
    const { code, stdout, stderr } = await runHere(['diff', ...sources, '--fail-on', 'breaking'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('does not take a request that cannot be read for one that has not changed', async () => {
    const cwd = await emptyFolder();
    const broken = {
      ...shop,
      item: [{ name: 'Broken', request: [1] }],
    };
    await writeFile(join(cwd, 'broken.json'), JSON.stringify(broken));
    const { code, stdout, stderr } = await runHere(['diff', 'broken.json', 'broken.json'], { cwd });
    expect([code, stdout]).toEqual([2, 'Nothing is known to have changed for callers.\n']);
    expect(stderr).toMatch(/^error diff-incomplete .*Broken.*could not be read/m);
  });

  it('compares with a configuration and an environment that the old version had', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'old.json'), JSON.stringify(shop));
    await writeFile(join(cwd, 'new.json'), JSON.stringify(changedShop));
    await writeFile(join(cwd, 'none.json'), '{}');
    const override = { overrides: { 'Create an order › 201 › data.total': { optional: true } } };
    await writeFile(join(cwd, 'total.json'), JSON.stringify(override));
    const sources = ['diff', 'old.json', 'new.json', '--config', 'total.json'];
    expect((await runHere(sources, { cwd })).stderr).toMatch(/^error override-unmatched/);
    const { code, stdout } = await runHere([...sources, '--old-config', 'none.json'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('201 data.total is new: number')]);
  });
});
