import fs from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { clearConfigCache } from 'prettier';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readProjectInputs } from '../../../src/project/read-inputs.js';
import { readProject } from '../../../src/project/read-project.js';
import { readClientInputs, type ClientInputs } from '../../../src/project/client-inputs.js';
import { describeClient } from '../../../src/project/describe-client.js';
import { changedShop, shop } from '../../e2e/shop.js';
import { emptyLock } from '../../kit/empty-lock.js';
import { emptyFolder } from '../../kit/folder.js';
import { runHere } from '../../kit/run-here.js';

let top = '';
const write = async (path: string, content: string | object): Promise<void> => {
  await mkdir(dirname(join(top, path)), { recursive: true });
  await writeFile(join(top, path), typeof content === 'string' ? content : JSON.stringify(content));
};

const settle = (clients: object): Promise<void> => write('packages/postwright.json', { clients });
const client = {
  source: '../shop.json',
  output: 'shop/src/api',
  environment: ['../live.json', '../test.json'],
  config: '../shop.config.json',
  templates: '../templates',
  changelog: true,
  mocks: 'msw',
};
const other = { source: '../other.json', output: 'other', tests: 'none' };

/** A monorepo in which all that can decide on a client does, and next to it what looks the same and does not. */
async function makeMonorepo(): Promise<void> {
  top = await emptyFolder();
  await mkdir(join(top, '.git'));
  await write('shop.json', shop);
  await write('other.json', shop);
  await write('live.json', { name: 'Live', values: [{ key: 'baseUrl', value: 'https://live.example.com' }] });
  await write('test.json', { name: 'Test', values: [{ key: 'baseUrl', value: 'https://test.example.com' }] });
  await write('shop.config.json', {});
  await write('templates/operation.hbs', await readFile('templates/operation.hbs', 'utf8'));
  await write('.editorconfig', '[*]\nmax_line_length = 90\n');
  await write('.prettierrc', '{ "singleQuote": false }');
  await write('tsconfig.base.json', { compilerOptions: { rewriteRelativeImportExtensions: true } });
  await write('packages/shop/tsconfig.json', { extends: '../../tsconfig.base.json' });
  await write('packages/shop/package.json', { name: 'shop', prettier: { singleQuote: true } });
  await write('package.json', { devDependencies: { prettier: '3.10.1' } });
  await settle({ shop: client, other });
}

async function inputsOf(name = 'shop', build = 'build'): Promise<ClientInputs> {
  // What Prettier has read in this process it does not read again.
  await clearConfigCache();
  const settings = join(top, 'packages/postwright.json');
  const { clients } = await readProject(settings);
  const found = clients.find((each) => each.name === name);
  if (!found) throw new Error(`no client ${name}`);
  return readClientInputs({ name, ...describeClient(found) }, { settings, version: '1.2.3', build });
}

/** Returns what tells of which files the texts have been read since. */
function watchReads(): () => readonly string[] {
  const spies = [
    vi.spyOn(fs, 'readFileSync'),
    vi.spyOn(fs, 'readFile'),
    vi.spyOn(fs, 'createReadStream'),
    vi.spyOn(fs.promises, 'readFile'),
    vi.spyOn(fs.promises, 'open'),
  ];
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  return () =>
    spies.flatMap((spy) => spy.mock.calls.map(([file]) => file)).filter((file) => typeof file === 'string');
}

beforeEach(makeMonorepo);

describe('what a client depends on', () => {
  it('names every file that a run reads, but for its own output', async () => {
    await runHere(['generate', 'shop'], { cwd: join(top, 'packages') });
    const { files } = await inputsOf();
    await write('shop.json', changedShop);
    await clearConfigCache();
    const seen = watchReads();
    const { code, stderr } = await runHere(['generate', 'shop'], { cwd: join(top, 'packages') });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/[1-9]\d* files? written/)]);
    const read = [...new Set(seen())].map((file) => relative(top, resolve(top, 'packages', file)));
    const own = read.filter((path) => !path.startsWith('..') && fs.existsSync(join(top, path)));
    const listed = files.map((path) => join('packages', path).replaceAll('\\', '/'));
    const unlisted = own.filter((path) => !listed.includes(path));
    // The one above is looked at for a note about packages that a project lacks, which changes no file.
    const elsewhere = unlisted.filter((path) => !path.startsWith('packages/shop/src/api/'));
    expect(elsewhere).toEqual(['package.json']);
    expect(listed).toEqual([
      '.editorconfig',
      'live.json',
      'shop.config.json',
      'shop.json',
      'templates/operation.hbs',
      'test.json',
      'tsconfig.base.json',
      'packages/postwright.json',
      'packages/shop/package.json',
      'packages/shop/src/api/api-snapshot.json',
      'packages/shop/src/api/postwright.lock.json',
      'packages/shop/tsconfig.json',
    ]);
    expect(listed.filter((path) => !own.includes(path))).toEqual([]);
  });

  const changes: readonly (readonly [what: string, change: () => Promise<void>])[] = [
    ['the collection', () => write('shop.json', changedShop)],
    ['an environment', () => write('live.json', { name: 'Live', values: [] })],
    ['the environment that counts less', () => write('test.json', { name: 'Test', values: [] })],
    ['the configuration', () => write('shop.config.json', { undocumented: 'required' })],
    ['a template', () => write('templates/operation.hbs', 'mine')],
    ['a template more', () => write('templates/model.hbs', 'mine')],
    ['an .editorconfig above', () => write('.editorconfig', '[*]\nmax_line_length = 70\n')],
    ['an .editorconfig nearer', () => write('packages/.editorconfig', '[*]\nindent_size = 4\n')],
    [
      'what package.json says to Prettier',
      () => write('packages/shop/package.json', { prettier: { semi: false } }),
    ],
    ['a nearer configuration of Prettier', () => write('packages/shop/src/.prettierrc', 'semi: true')],
    ['what tsconfig.json extends', () => write('tsconfig.base.json', { compilerOptions: {} })],
    ['tsconfig.json', () => write('packages/shop/tsconfig.json', {})],
    ['a nearer tsconfig.json', () => write('packages/shop/src/tsconfig.json', {})],
    ['a folder of tests, for a new client', () => write('packages/shop/test/shop.test.ts', '')],
    ['the manifest of a client without a lock', () => write('packages/shop/src/api/manifest.json', '{}')],
    [
      'the order of environments',
      () => settle({ shop: { ...client, environment: ['../test.json', '../live.json'] }, other }),
    ],
    ...Object.entries({
      output: 'shop/src/client',
      tests: { dir: 'shop/checks' },
      mocks: 'none',
      changelog: false,
      validators: 'strict',
      examples: true,
      importExtension: '.ts',
      mergeBase: 'manifest',
      templates: null,
    }).map(
      ([key, value]) =>
        [`the setting "${key}"`, () => settle({ shop: { ...client, [key]: value }, other })] as const,
    ),
    ['the lock', () => write('packages/shop/src/api/postwright.lock.json', emptyLock)],
    ['the changelog', () => write('packages/shop/src/api/CHANGELOG.md', '# Mine\n')],
    ['what callers saw', () => write('packages/shop/src/api/api-snapshot.json', '{}')],
  ];

  it('has another hash for each input, and the same for anything else', async () => {
    const seen = new Map([[(await inputsOf()).hash, 'nothing']]);
    for (const [what, change] of changes) {
      await change();
      const { hash } = await inputsOf();
      expect([what, seen.get(hash)]).toEqual([what, undefined]);
      seen.set(hash, what);
    }
    const { hash, files } = await inputsOf();
    await write('other.json', changedShop);
    await write('.prettierrc', '{ "tabWidth": 8 }');
    await write('package.json', { devDependencies: { prettier: '3.10.0' } });
    await write('packages/shop/package.json', { version: '2.0.0', prettier: { semi: false } });
    await write('packages/shop/README.md', 'Mine');
    await write('packages/shop/src/api/index.ts', '// edited');
    await write('packages/shop/src/api/manifest.json', '{ "manifestVersion": 1 }');
    await write('packages/other/tsconfig.json', {});
    await write('templates/notes.md', 'Mine');
    await settle({ other: { ...other, tests: 'vitest' }, shop: { ...client, templates: null } });
    expect(await inputsOf()).toEqual(expect.objectContaining({ hash, files }));
  });

  it('is the same from any folder, and wherever the project stands', async () => {
    await write('packages/shop/src/api/postwright.lock.json', emptyLock);
    const here = await inputsOf();
    const { stdout } = await runHere(['inputs', 'shop'], { cwd: join(top, 'packages/shop/src') });
    const above = await runHere(['inputs', 'shop'], { cwd: join(top, 'packages') });
    expect(stdout).toBe(above.stdout);
    expect(JSON.parse(stdout)).toMatchObject({
      clients: [{ name: 'shop', files: here.files, environment: [] }],
    });
    await makeMonorepo();
    await write('packages/shop/src/api/postwright.lock.json', emptyLock);
    expect(await inputsOf()).toEqual(here);
  });

  it('is another for another build of postwright', async () => {
    expect((await inputsOf('shop', 'another build')).hash).not.toBe((await inputsOf()).hash);
  });

  it.each([
    [
      'a program',
      { 'prettier.config.mjs': 'export { default } from "./shared.mjs";' },
      'shared.mjs',
      'export default { tabWidth: 2 };',
      'export default { tabWidth: 4 };',
    ],
    [
      'a package',
      { '.prettierrc': '"./shared.json"' },
      'shared.json',
      '{ "tabWidth": 2 }',
      '{ "tabWidth": 4 }',
    ],
    [
      'a plugin',
      { '.prettierrc': '{ "plugins": ["./nice.mjs"] }' },
      'nice.mjs',
      'export const languages = [];',
      'export const languages = []; // another release',
    ],
  ])(
    'has another hash where the formatting is %s that comes to something else',
    async (_what, files, path, before, after) => {
      const hashes: string[] = [];
      for (const text of [before, after]) {
        await makeMonorepo();
        for (const [name, content] of Object.entries(files))
          await write(`packages/shop/src/${name}`, content);
        await write(`packages/shop/src/${path}`, text);
        hashes.push((await inputsOf()).hash);
      }
      expect(new Set(hashes).size).toBe(2);
    },
  );

  it('holds of a URL what it answers, and never its query', async () => {
    const answers = ['one', 'one', 'two'];
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(JSON.stringify({ ...shop, is: answers.shift() }))),
    );
    const seen: ClientInputs[] = [];
    for (const key of ['old-key', 'new-key', 'new-key']) {
      await settle({
        url: { ...other, source: `https://api.getpostman.com/collections/1?access_key=${key}` },
      });
      seen.push(await inputsOf('url'));
    }
    expect(JSON.stringify(seen)).not.toContain('-key');
    expect(seen[0]).toMatchObject({
      files: [
        '../.editorconfig',
        '../.prettierrc',
        'https://api.getpostman.com/collections/1',
        'postwright.json',
      ],
      environment: ['POSTMAN_API_KEY'],
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]?.hash).not.toBe(seen[0]?.hash);
  });

  it('cannot be told of one client, and is of the others', async () => {
    await rm(join(top, 'shop.json'));
    const { clients, failed } = await readProjectInputs(
      await readProject(join(top, 'packages/postwright.json')),
    );
    expect(clients.map(({ name }) => name)).toEqual(['other']);
    expect(failed.map(({ name, error }) => [name, error.message])).toEqual([
      ['shop', expect.stringContaining('shop.json does not exist')],
    ]);
  });
});
