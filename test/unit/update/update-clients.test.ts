import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updateClients } from '../../../src/index.js';
import type { UpdateReport } from '../../../src/update/update-report.js';
import { printUpdate } from '../../../src/update/print-update.js';
import { answer, json, request } from '../../kit/diff-requests.js';
import { commitAll, git } from '../../kit/git.js';
import { emptyFolder, listFiles } from '../../kit/folder.js';
import { find, makeOrdersProject, order, writeOrders } from '../../kit/orders-project.js';
import { runHere } from '../../kit/run-here.js';
import { strangeMarkdown } from '../../kit/strange-markdown.js';

const timeout = 120_000;

async function addClients(folder: string): Promise<void> {
  const clients = {
    gone: { source: 'http://localhost:9/none.json', output: 'src/gone' },
    pets: { source: 'pets.json', output: 'src/pets', tests: 'none' },
    shop: { source: 'shop.json', output: 'src/shop', changelog: true, tests: 'none' },
  };
  await writeFile(join(folder, 'postwright.json'), JSON.stringify({ clients }));
  const info = {
    name: 'Pets',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  };
  await writeFile(
    join(folder, 'pets.json'),
    JSON.stringify({ info, item: [request({ body: json({ a: 1 }) })] }),
  );
}

it(
  'updates each client, and tells in one report what changed and which code breaks',
  { timeout },
  async () => {
    const cwd = await emptyFolder();
    await makeOrdersProject(cwd);
    await addClients(cwd);
    const { total, ...rest } = order;
    await writeOrders(cwd, { find: find(answer({ ...rest, sum: total })) });
    const words = ['update', '--report', 'a.md', '--report', 'a.json'];
    const tried = await runHere([...words, '--dry-run'], { cwd });
    expect(tried.code).toBe(2);
    const before = await readFile(join(cwd, 'a.md'), 'utf8');
    expect(await listFiles(join(cwd, 'src/pets'))).toEqual([]);
    const { code, stdout, stderr } = await runHere(words, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('shop: updated, ');
    const markdown = await readFile(join(cwd, 'a.md'), 'utf8');
    expect(markdown).toBe(before);
    expect(markdown.replaceAll(/\d+ files/g, 'n files')).toMatchInlineSnapshot(`
      "| client | what became of it | version | breaking | changes | places in code |
      | --- | --- | --- | --- | --- | --- |
      | \`gone\` | failed | not known | 0 | 0 | 0 |
      | \`shop\` | updated | major | 1 | 2 | 2 |
      | \`pets\` | created | none | 0 | 0 | 0 |

      ## \`gone\`

      **Not updated.**

      - source-unreachable: \`http://localhost:9/none.json cannot be reached. Check the URL and your connection.\`

      ## \`shop\`

      ### Code that no longer compiles

      - \`src/direct.ts:6\` \`shop\` \`findOrder\`: \`field-removed\`, \`200 data.total\` is gone; \`TS2339 Property 'total' does not exist on type 'FindOrderResponse'.\`
      - \`src/wrapped.ts:11\` \`shop\` \`findOrder\`: \`field-removed\`, \`200 data.total\` is gone; \`TS2339 Property 'total' does not exist on type 'FindOrderResponse'.\`

      ### Breaking

      - \`field-removed\` \`findOrder\`: \`200 data.total\` is gone

      ### Added

      - \`field-added\` \`findOrder\`: \`200 data.sum\` is new: \`number\`

      ## \`pets\`

      Is new: n files.
      "
    `);
    expect(JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      clients: [
        { name: 'gone', outcome: 'failed', problems: [{ code: 'source-unreachable' }] },
        { name: 'pets', outcome: 'created', version: 'none' },
        {
          name: 'shop',
          outcome: 'updated',
          version: 'major',
          changes: [
            { kind: 'field-removed', level: 'major' },
            { kind: 'field-added', level: 'minor' },
          ],
        },
      ],
      usage: {
        sites: [
          {
            client: 'shop',
            file: 'src/direct.ts',
            line: 6,
            changes: [{ kind: 'field-removed', place: '200 data.total' }],
          },
          { file: 'src/wrapped.ts', line: 11 },
        ],
      },
    });
    expect(await readFile(join(cwd, 'src/shop/CHANGELOG.md'), 'utf8')).toContain('Revision 1');
    // Nothing is left to do: it is silent.
    expect(await runHere(['update', 'shop', 'pets', '--report', 'a.md'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('');
    const { clients } = await updateClients({
      settings: join(cwd, 'postwright.json'),
      clients: ['pets', 'shop'],
    });
    expect(clients.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  },
);

it('does not take a client without an earlier version for one without changes', { timeout }, async () => {
  const cwd = await emptyFolder();
  await makeOrdersProject(cwd);
  const file = join(cwd, 'postwright.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"changelog":true', '"changelog":null'));
  await rm(join(cwd, 'src/shop/api-snapshot.json'));
  await writeOrders(cwd, { find: find(answer({ id: 1 })) });
  const { code, stdout } = await runHere(['update', '--json', '--dry-run'], { cwd });
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    clients: [
      {
        ...{ outcome: 'updated', complete: false, changes: [] },
        missed: [{ message: expect.stringContaining('Set "changelog": true') as unknown }],
      },
    ],
    usage: {
      sites: expect.arrayContaining([
        expect.objectContaining({ client: 'shop', file: 'src/direct.ts', line: 6 }),
      ]) as unknown,
    },
  });
});

it(
  'neither writes nor judges a client with an edit, and writes none without a place for the report',
  { timeout },
  async () => {
    const cwd = await emptyFolder();
    await makeOrdersProject(cwd);
    await writeOrders(cwd, { find: find(answer({ id: 1 })) });
    const { operations } = JSON.parse(await readFile(join(cwd, 'src/shop/manifest.json'), 'utf8')) as {
      operations: readonly { operation: string; module: string }[];
    };
    const { module = '' } = operations.find(({ operation }) => operation === 'findOrder') ?? {};
    const client = join(cwd, 'src/shop', module);
    const text = await readFile(client, 'utf8');
    const lost = await runHere(['update', '--report', 'none/a.md'], { cwd });
    expect(lost).toMatchObject({ code: 2, stdout: '' });
    expect(lost.stderr).toContain('none/a.md (ENOENT)');
    const config = join(cwd, 'tsconfig.json');
    await writeFile(config, '{ "extends": "./none.json" }');
    const unread = await runHere(['update', '--dry-run', '--fail-on', 'usage'], { cwd });
    expect(unread.code).toBe(2);
    expect(unread.stdout).toMatch(/ not known \|\n/);
    expect(unread.stdout).toContain('`tsconfig.json cannot be read');
    expect(await readFile(client, 'utf8')).toBe(text);
    await writeFile(client, `${text}\n// Mine.\n`);
    for (const more of [[], ['--dry-run']]) {
      const { code, stdout } = await runHere(['update', '--json', ...more], { cwd });
      expect(code).toBe(2);
      const { clients, usage } = JSON.parse(stdout) as { clients: readonly object[]; usage?: object };
      expect(clients).toMatchObject([
        { outcome: 'failed', complete: false, problems: [{ code: 'output-edited' }] },
      ]);
      expect(clients[0]).not.toHaveProperty('version');
      expect(usage).toBeUndefined();
    }
  },
);

it(
  'compares a stale client with the collection it was made from, not with the one committed last',
  { timeout },
  async () => {
    const cwd = await emptyFolder();
    await makeOrdersProject(cwd);
    const file = join(cwd, 'postwright.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"changelog":true', '"changelog":null'));
    await rm(join(cwd, 'src/shop/api-snapshot.json'));
    commitAll(cwd);
    await writeOrders(cwd, { find: find(answer({ id: 1 })) });
    git(cwd, 'commit', '--quiet', '--all', '--message', 'Change the collection alone');
    const words = ['update', '--json', '--dry-run', '--fail-on', 'breaking'];
    const full = await runHere(words, { cwd });
    expect(full.code).toBe(1);
    expect(JSON.parse(full.stdout)).toMatchObject({
      clients: [{ outcome: 'updated', version: 'major', breaking: true, complete: true }],
    });
    // A clone without that commit cannot tell, and says so.
    const shallow = await emptyFolder();
    git(shallow, 'clone', '--quiet', '--depth', '1', `file://${cwd}`, 'here');
    const cut = await runHere(words, { cwd: join(shallow, 'here') });
    expect(cut.code).toBe(2);
    expect(JSON.parse(cut.stdout)).toMatchObject({ clients: [{ complete: false, changes: [] }] });
  },
);

it('shows words of strangers as code only', () => {
  const name = '`|<img src=x>|\n# no [x](http://a.test)';
  const location = { file: name };
  const operation = { name: 'find', item: [name] };
  const report: UpdateReport = {
    clients: [
      {
        ...{ name, output: name, outcome: 'failed', files: [] },
        missed: [{ code: 'item-unreadable', severity: 'warning', message: name, location }],
        problems: [{ code: 'source-missing', severity: 'error', message: name, location }],
        changes: [{ kind: 'field-removed', level: 'major', breaks: 'types', operation, place: name }],
      },
    ],
    usage: {
      tsconfigs: [name],
      files: 1,
      sites: [
        { client: name, file: name, line: 1, column: 1, breaks: 'types', error: name, changes: [] },
        { file: name, line: 1, column: 1, breaks: 'meaning', changes: [] },
      ],
    },
    unlooked: name,
  };
  const text = printUpdate(report);
  expect(text).toContain('img src=x');
  expect(strangeMarkdown(text).filter((line) => !/^the node table/.test(line))).toEqual([]);
});
