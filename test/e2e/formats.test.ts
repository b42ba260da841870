import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { startCommand } from '../kit/start-command.js';
import { shop } from './shop.js';

const generous = { timeout: 20_000, interval: 50 };

/** The shop with a request of which a warning is given. */
const warned = {
  ...shop,
  item: [...shop.item, { name: 'Trace', request: { method: 'TRACE', url: 'https://api.example.com/trace' } }],
};

async function warnedFolder(): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(warned, null, 2));
  return cwd;
}

/** Every command that ends, with the exit code of its answer, and what stdout begins with. */
const commands = [
  { words: ['generate', 'SHOP', '--output', 'OUT'], code: 0, answer: /^$/ },
  { words: ['check', 'SHOP', '--output', 'OUT', '--json'], code: 1, answer: /^\{\n {2}"upToDate": false/ },
  { words: ['inspect', 'SHOP', '--json'], code: 0, answer: /^\{\n {2}"operations"/ },
  { words: ['diff', 'SHOP', 'SHOP', '--json'], code: 0, answer: /^\{\n {2}"version": "none"/ },
] as const;

async function run(words: readonly string[], ...more: readonly string[]) {
  const cwd = await warnedFolder();
  const place: Readonly<Record<string, string>> = { SHOP: join(cwd, 'shop.json'), OUT: join(cwd, 'client') };
  return runHere([...words.map((word) => place[word] ?? word), ...more]);
}

describe.each(commands)('$words.0', ({ words, code, answer }) => {
  it('with --format json keeps its answer on stdout and writes one JSON document to stderr', async () => {
    const { stdout, stderr, ...ended } = await run(words, '--format', 'json');
    expect(ended.code).toBe(code);
    expect(stdout).toMatch(answer);
    expect(JSON.parse(stderr)).toMatchObject({
      summary: expect.stringContaining('1 warning') as unknown,
      diagnostics: [{ code: 'method-forbidden', count: 1, places: [{ trail: ['Trace'] }] }],
    });
  });

  it('with --format github writes an annotation on the line of the item', async () => {
    const { stdout, stderr } = await run(words, '--format', 'github');
    expect(stdout).toMatch(answer);
    const [annotation, summary] = stderr.trimEnd().split('\n');
    const line = JSON.stringify(warned, null, 2).split('\n').indexOf('      "name": "Trace",');
    expect(annotation).toMatch(
      /^::warning file=[^,]+shop\.json,line=\d+,title=postwright method-forbidden::.* › Trace: /,
    );
    expect(Number(/line=(\d+)/.exec(annotation ?? '')?.[1])).toBe(line);
    expect(summary).toMatch(/^postwright .*1 warning/);
  });

  it('with --strict exits with 1 where there is a warning', async () => {
    expect((await run(words, '--strict')).code).toBe(1);
    expect((await run(words)).code).toBe(code);
  });

  it('says in every format what is wrong with its source', async () => {
    const gone = words.map((word) => (word === 'SHOP' ? '/no/such.json' : word));
    const said = 'source-missing';
    const { code: ended, stdout, stderr } = await run(gone, '--format', 'json');
    expect({ ended, stdout }).toEqual({ ended: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ diagnostics: [{ code: said, severity: 'error' }] });
    const { stderr: annotation } = await run(gone, '--format', 'github');
    expect(annotation).toBe(
      '::error file=/no/such.json,title=postwright source-missing::/no/such.json does not exist. Check the path.\n',
    );
  });
});

describe.each([
  ['watch', ['--output', 'client']],
  ['mock', []],
] as const)('%s', (name, more) => {
  it('with --format json writes one JSON object on each line, and with --strict ends as its last run', async () => {
    const cwd = await warnedFolder();
    const running = startCommand([name, 'shop.json', ...more, '--format', 'json', '--strict'], cwd);
    await vi.waitFor(() => {
      expect(name === 'watch' ? running.stderr() : running.stdout()).toMatch(/watching|^http/);
    }, generous);
    if (name === 'mock') await fetch(`${running.stdout().trim()}/orders?key=hidden`, { method: 'POST' });
    await writeFile(join(cwd, 'broken.json'), '{');
    await rename(join(cwd, 'broken.json'), join(cwd, 'shop.json'));
    await vi.waitFor(() => {
      expect(running.stderr()).toContain('source-not-json');
    }, generous);
    const lines = running.stderr().trimEnd().split('\n');
    const objects = lines.map((line): unknown => JSON.parse(line));
    expect(objects[0]).toMatchObject({ diagnostics: [{ code: 'method-forbidden' }] });
    expect(objects.at(-1)).toMatchObject({
      diagnostics: [{ code: 'source-not-json', places: [{ line: 1 }] }],
    });
    if (name === 'mock')
      expect(objects[1]).toEqual({
        request: { method: 'POST', path: '/orders' },
        status: 201,
        chosen: 'createAnOrder › Created',
      });
    expect(await running.stop()).toBe(1);
  });
});

describe('a problem of 300 requests', () => {
  const table = '| Parameter | Type |\n| - | - |\n| a | integer |';
  const item = Array.from({ length: 300 }, (_, at) => ({
    name: `Request ${String(at)}`,
    request: {
      method: 'TRACE',
      url: `https://api.example.com/${String(at)}/../b`,
      description: table,
      header: [
        { key: 'Host', value: 'api.example.com' },
        { key: 'X-Name', value: 'žluť' },
        { key: 'X-Api-Key', value: 'k3y-0f-7h3-sh0p-42' },
      ],
      body: { mode: 'raw', raw: '{"a":"300"}', options: { raw: { language: 'json' } } },
      auth: { type: 'ntlm', ntlm: [] },
    },
    response: 7,
  }));

  it('is one line with a count, by its code', async () => {
    const source = join(await emptyFolder(), 'shop.json');
    await writeFile(
      source,
      JSON.stringify({ ...shop, item: [...item, ...item.map(({ name }) => ({ name }))] }),
    );
    const { stderr } = await runHere(['inspect', source]);
    const lines = stderr.split('\n').filter((line) => /more like this/.test(line));
    const codes = lines.map((line) => `${line.split(' ')[1] ?? ''} ${/and \d+ more/.exec(line)?.[0] ?? ''}`);
    expect(codes.sort()).toEqual([
      'auth-unsupported and 299 more',
      'documentation-disagrees and 299 more',
      'header-forbidden and 299 more',
      'header-invalid and 299 more',
      'item-skipped and 299 more',
      'item-unreadable and 299 more',
      'method-forbidden and 299 more',
      'secret-replaced and 299 more',
      'url-rewritten and 299 more',
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(10);
  });

  it('is one line in a collection of as many files', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'Sub'));
    const files = Array.from({ length: 60 }, (_, at) => [
      writeFile(
        join(folder, 'Sub', `A${String(at)}.request.yaml`),
        'url: https://a.example\nmethod: TRACE\n',
      ),
      writeFile(join(folder, 'Sub', `B${String(at)}.request.yaml`), 'url: [\n'),
      writeFile(join(folder, 'Sub', `C${String(at)}.request.yaml`), '$kind: grpc-request\n'),
    ]);
    await Promise.all(files.flat());
    const { stderr } = await runHere(['inspect', folder]);
    const lines = stderr.trimEnd().split('\n').slice(0, -1);
    expect(lines.map((line) => line.replace(/: .*(?= \(and)/, ':').replace(folder, 'shop'))).toEqual([
      'warning file-unreadable shop/Sub/B0.request.yaml › Sub › B0: (and 59 more like this)',
      'warning request-not-http shop/Sub/C0.request.yaml › Sub › C0: (and 59 more like this)',
      'warning method-forbidden shop/Sub/A0.request.yaml › Sub › A0: (and 59 more like this)',
    ]);
  });
});
