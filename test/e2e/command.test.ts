import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { command, runCommand } from '../kit/run-command.js';
import { runHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

/** Returns a folder that holds the collection and nothing else. */
async function shopFolder(collection: object = shop): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(collection));
  return cwd;
}

const generate = ['generate', 'shop.json', '--output', 'client'];
const check = ['check', 'shop.json', '--output', 'client'];

describe('postwright generate', () => {
  it('writes the client and says so in one line', async () => {
    const cwd = await shopFolder();
    const { code, stdout, stderr } = await runCommand(generate, { cwd });
    const files = await listFiles(join(cwd, 'client'));
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: `postwright 2 operations, ${String(files.length)} files written, 0 unchanged, no diagnostics\n`,
    });
    expect(files).toContain('index.ts');
    expect(files).toContain('operations/orders/create-an-order.ts');
    const manifest: unknown = JSON.parse(await readFile(join(cwd, 'client/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifestVersion: 1,
      operations: [
        {
          item: ['Orders', 'Create an order'],
          operation: 'createAnOrder',
          module: 'operations/orders/create-an-order.ts',
        },
        {
          item: ['Orders', 'Get an order'],
          operation: 'getAnOrder',
          module: 'operations/orders/get-an-order.ts',
        },
      ],
    });
  });

  it('touches nothing when run again', async () => {
    const cwd = await shopFolder();
    await runHere(generate, { cwd });
    const before = await snapshot(cwd);
    const { code, stderr } = await runHere(generate, { cwd });
    const files = Object.keys(before).length - 1;
    expect([code, stderr]).toEqual([
      0,
      `postwright 2 operations, 0 files written, ${String(files)} unchanged, no diagnostics\n`,
    ]);
    expect(await snapshot(cwd)).toEqual(before);
  });

  it('writes the same bytes wherever it runs', async () => {
    const [first, second] = [await shopFolder(), await shopFolder()];
    await runCommand(generate, { cwd: first, env: { LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' } });
    await runHere(['generate', join(second, 'shop.json'), '-o', join(second, 'client')], { cwd: first });
    const texts = async (folder: string): Promise<readonly unknown[]> =>
      Object.entries(await snapshot(join(folder, 'client'))).map(([path, [text]]) => [path, text]);
    const expected = await texts(first);
    expect(expected.length).toBeGreaterThan(10);
    expect(await texts(second)).toEqual(expected);
  });

  it('changes only the files of what changed, and deletes those of what is gone', async () => {
    const cwd = await shopFolder();
    await runHere(generate, { cwd });
    const before = await snapshot(join(cwd, 'client'));
    await writeFile(join(cwd, 'shop.json'), JSON.stringify(changedShop));
    await runHere(generate, { cwd });
    const after = await snapshot(join(cwd, 'client'));
    const gone = Object.keys(before).filter((path) => path.includes('get-an-order'));
    expect(gone).toHaveLength(3);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual(expect.arrayContaining(gone));
    // The last path argument went with the request, and what fills one with it.
    const runtime = Object.keys(before).filter(
      (path) => path in after && path.startsWith('runtime/') && path !== 'runtime/request.ts',
    );
    expect(runtime.length).toBeGreaterThan(5);
    expect(runtime.map((path) => after[path])).toEqual(runtime.map((path) => before[path]));
  });

  it('reads standard input', async () => {
    const cwd = await emptyFolder();
    const { code } = await runCommand(['generate', '-', '-o', 'client'], {
      cwd,
      input: JSON.stringify(shop),
    });
    expect(code).toBe(0);
    expect(await listFiles(cwd)).toContain('client/operations/orders/get-an-order.ts');
  });

  it('takes a lone item', async () => {
    const cwd = await shopFolder(shop.item[0].item[0]);
    expect((await runHere(generate, { cwd })).code).toBe(0);
    expect(await listFiles(cwd)).toContain('client/operations/create-an-order.ts');
  });

  it('takes the values of an environment', async () => {
    const cwd = await shopFolder();
    const values = [{ key: 'baseUrl', value: 'https://sandbox.example.com', enabled: true }];
    await writeFile(join(cwd, 'sandbox.json'), JSON.stringify({ name: 'Sandbox', values }));
    const { code } = await runHere([...generate, '--environment', 'sandbox.json'], { cwd });
    expect(code).toBe(0);
    expect(await readFile(join(cwd, 'client/client.ts'), 'utf8')).toContain('https://sandbox.example.com');
  });

  it('takes several environments, and any other option once', async () => {
    const cwd = await shopFolder();
    for (const name of ['sandbox', 'live']) {
      const values = [{ key: 'baseUrl', value: `https://${name}.example.com`, enabled: true }];
      await writeFile(join(cwd, `${name}.json`), JSON.stringify({ name, values }));
    }
    const words = [
      ...['--environment', 'sandbox.json', '-e', 'live.json', '--output', 'last'],
      ...['--strict', '--strict', '--format', 'text', '--format', 'text'],
    ];
    const twice = await runHere(['generate', 'shop.json', '-o', 'first', '-o', 'last'], { cwd });
    expect([twice.code, twice.stderr]).toEqual([
      2,
      'error -o is given as "first" and "last", expected once.\n  Run `postwright generate --help` to see what is possible.\n',
    ]);
    expect(await runHere(['generate', 'shop.json', ...words], { cwd })).toMatchObject({ code: 0 });
    const text = await readFile(join(cwd, 'last/client.ts'), 'utf8');
    expect(text).toMatch(/environments = \{\s*sandbox: \{[^}]*\},\s*live: \{/);
    expect(text).toContain(`/** @defaultValue 'https://sandbox.example.com' */`);
    expect((await listFiles(cwd)).filter((file) => /^(client|first)/.test(file))).toEqual([]);
  });

  it('takes a configuration', async () => {
    const cwd = await shopFolder();
    await writeFile(join(cwd, 'postwright.json'), '{ "undocumented": "required" }');
    const { code } = await runHere([...generate, '--config', 'postwright.json'], { cwd });
    expect(code).toBe(0);
    const text = await readFile(join(cwd, 'client/operations/orders/create-an-order.ts'), 'utf8');
    expect(text).toMatch(/^ {2}count: number;$/m);
  });

  it('does not overwrite a file that was edited by hand, unless it is told to', async () => {
    const cwd = await shopFolder();
    await runHere(generate, { cwd });
    const edited = join(cwd, 'client/operations/orders/create-an-order.ts');
    await writeFile(edited, 'mine');
    const before = await snapshot(cwd);
    const { code, stderr } = await runHere(generate, { cwd });
    expect([code, stderr]).toEqual([
      2,
      'error output-edited client/operations/orders/create-an-order.ts was edited by hand and would be overwritten. Keep the edit with --merge, or give it up with --force.\n',
    ]);
    expect(await snapshot(cwd)).toEqual(before);
    expect((await runHere([...generate, '--force'], { cwd })).code).toBe(0);
    expect(await readFile(edited, 'utf8')).toContain('createAnOrder');
  });
});

describe('postwright check', () => {
  it('says that a client is up to date', async () => {
    const cwd = await shopFolder();
    await runHere(generate, { cwd });
    expect(await runHere(check, { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'postwright 2 operations, up to date, no diagnostics\n',
    });
  });

  it('prints a line for each file that differs, and writes nothing', async () => {
    const cwd = await shopFolder();
    await runHere(generate, { cwd });
    const client = join(cwd, 'client');
    await writeFile(join(client, 'operations/orders/create-an-order.ts'), 'mine');
    await writeFile(join(cwd, 'shop.json'), JSON.stringify(changedShop));
    const before = await snapshot(cwd);
    const { code, stdout } = await runHere(check, { cwd });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringContaining('operations/orders/create-an-order.ts: hand edit (it was edited by hand), +'),
    );
    expect(lines).toContainEqual(
      expect.stringContaining(
        'manifest.json: changed input (it would be written otherwise: the collection or the config',
      ),
    );
    expect(lines).toContain(
      'operations/orders/get-an-order.ts: stale (nothing in the collection makes it any more)',
    );
    expect(await snapshot(cwd)).toEqual(before);
  });

  it('calls every file missing where there is no client', async () => {
    const cwd = await shopFolder();
    const { code, stdout } = await runCommand(check, { cwd });
    expect(code).toBe(1);
    expect(stdout.split('\n')).toContain('index.ts: missing (there is no such file)');
    expect(await listFiles(cwd)).toEqual(['shop.json']);
  });
});

describe('postwright inspect', () => {
  it('prints what it read as JSON and nothing else on stdout', async () => {
    const cwd = await shopFolder();
    const { code, stdout, stderr } = await runHere(['inspect', 'shop.json', '--json'], { cwd });
    expect([code, stderr]).toEqual([0, 'postwright 2 operations, 3 arguments, no diagnostics\n']);
    const read: unknown = JSON.parse(stdout);
    const unstated = {
      default: null,
      minimum: null,
      maximum: null,
      maxLength: null,
      enum: null,
      description: null,
    };
    expect(read).toEqual({
      operations: [
        {
          item: ['Orders', 'Create an order'],
          operation: 'createAnOrder',
          method: 'POST',
          url: '{{baseUrl}}/orders',
          auth: { type: 'bearer' },
          arguments: [
            {
              ...{ name: 'sku', in: 'body', required: 'unknown', typed: 'optional', type: 'string' },
              ...{ ...unstated, evidence: ['example'] },
            },
            {
              ...{ name: 'count', in: 'body', required: 'unknown', typed: 'optional', type: 'integer' },
              ...{ ...unstated, evidence: ['example'] },
            },
          ],
          unused: [],
          disagreements: [],
          answers: [
            {
              status: 201,
              examples: 1,
              fields: [
                { path: 'data.id', type: 'string', optional: false, examples: 1, of: 1, values: 1 },
                { path: 'data.count', type: 'integer', optional: false, examples: 1, of: 1, values: 1 },
              ],
            },
          ],
          responses: [{ status: 201, name: 'Created' }],
        },
        {
          item: ['Orders', 'Get an order'],
          operation: 'getAnOrder',
          method: 'GET',
          url: '{{baseUrl}}/orders/:id',
          auth: { type: 'bearer' },
          arguments: [
            {
              ...{ name: 'id', in: 'path', required: 'yes', typed: 'required', type: 'string' },
              ...{ ...unstated, evidence: ['example'] },
            },
          ],
          unused: [],
          disagreements: [],
          answers: [],
          responses: [],
        },
      ],
      unused: [],
      wanted: [
        {
          item: ['Orders', 'Create an order'],
          operation: 'createAnOrder',
          gain: 2,
          reason: '2 of 2 fields rest on one example of 1 with status 201',
        },
        {
          item: ['Orders', 'Get an order'],
          operation: 'getAnOrder',
          gain: 2,
          reason: 'no successful answer is saved',
        },
      ],
    });
  });

  it('prints a table for people', async () => {
    const cwd = await shopFolder();
    const { code, stdout } = await runHere(['inspect', 'shop.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^createAnOrder {2}Orders › Create an order\n {2}POST \{\{baseUrl\}\}\/orders\n/);
    expect(stdout).toMatch(/^ {4}sku +body +unknown +string +example$/m);
  });
});

describe('postwright', () => {
  it('minds no reader that has seen enough', async () => {
    const [folder] = shop.item;
    const many = { ...shop, item: Array.from({ length: 500 }, () => folder) };
    const cwd = await shopFolder(many);
    const { code, stderr } = await runCommand(['inspect', 'shop.json', '--json'], { cwd, closeEarly: true });
    expect([code, stderr]).toEqual([0, 'postwright 1000 operations, 1500 arguments, no diagnostics\n']);
  });

  it.runIf(existsSync('/dev/full'))('says in a line that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [command, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error the output cannot be written: ENOSPC.*\n$/);
  });

  it('prints its version', async () => {
    const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    const version = /"version": "(.*)"/.exec(text)?.[1] ?? 'none';
    expect(await runCommand(['--version'], { cwd: '.' })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('prints its help, with examples for each command', async () => {
    const all = await runHere(['--help'], { cwd: '.' });
    expect([all.code, all.stderr]).toEqual([0, '']);
    for (const name of ['generate', 'inspect', 'check']) {
      expect(all.stdout).toMatch(new RegExp(`^ {2}postwright ${name} (<source>|\\[sources\\.\\.\\])`, 'm'));
      const { code, stdout } = await runHere([name, '--help'], { cwd: '.' });
      expect(code).toBe(0);
      expect(stdout).toContain(`\nExamples:\n  postwright ${name} `);
    }
  });

  it.each([
    [
      ['gen', 'shop.json'],
      'error There is no command gen. Did you mean generate?\n  Run `postwright --help` to see what is possible.\n',
    ],
    [[], 'error A command is missing.\n  Run `postwright --help` to see what is possible.\n'],
    [
      ['genrate', 'shop.json', '-o', 'x'],
      'error There is no such command. Did you mean generate?\n  Run `postwright --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json', '-o', 'x', '--forse'],
      'error There is no option --forse. Did you mean --force or --format or --merge?\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json'],
      'error The option --output is missing: the folder of the client. (There is no postwright.json here or above that names it.)\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json', '--output'],
      'error The option --output needs a value.\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json', '--output='],
      'error --output: found no name, expected that of a folder.\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json', 'more.json', '-o', 'x'],
      'error --output is the folder of one client, and 2 sources are named: name one.\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['generate', 'shop.json', '-o', 'x', '--format', 'xml'],
      'error --format: found "xml", expected one of "text", "json", "github".\n  Run `postwright generate --help` to see what is possible.\n',
    ],
    [
      ['check', '-o', 'x'],
      'error A source is missing: found 0, expected 1.\n  Run `postwright check --help` to see what is possible.\n',
    ],
  ])('refuses %j', async (words, stderr) => {
    const cwd = await shopFolder();
    expect(await runHere(words, { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(await listFiles(cwd)).toEqual(['shop.json']);
  });
});

describe('bad input', () => {
  it.each([
    ['text that is not JSON', 'hello', 'source-not-json'],
    ['JSON that is no collection', '{"name":"my app","version":"1.0.0"}', 'source-not-collection'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'source-not-json'],
    ['an empty file', '', 'source-not-json'],
  ])('refuses %s', async (_, text, code) => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'shop.json'), text);
    const ended = await runHere(generate, { cwd });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(new RegExp(`^error ${code} shop\\.json.*\\n$`));
    expect(await listFiles(cwd)).toEqual(['shop.json']);
  });

  it('refuses a missing file', async () => {
    const cwd = await emptyFolder();
    const { code, stderr } = await runCommand(generate, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error source-missing shop\.json does not exist\..*\n$/);
    expect(await listFiles(cwd)).toEqual([]);
  });

  it('refuses an output folder that holds files of others', async () => {
    const cwd = await shopFolder();
    await mkdir(join(cwd, 'client'));
    await writeFile(join(cwd, 'client/notes.txt'), 'mine');
    const { code, stderr } = await runHere(generate, { cwd });
    expect([code, stderr]).toEqual([
      2,
      'error output-foreign client/notes.txt was not written by postwright. Choose an empty folder, or move the file away.\n',
    ]);
    expect(await listFiles(cwd)).toEqual(['client/notes.txt', 'shop.json']);
  });

  it('refuses an output folder that cannot be made', async () => {
    const cwd = await shopFolder();
    await writeFile(join(cwd, 'client'), 'a file');
    const { code, stderr } = await runHere(generate, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error output-unwritable client: .*\n$/);
    expect(await listFiles(cwd)).toEqual(['client', 'shop.json']);
  });
});
