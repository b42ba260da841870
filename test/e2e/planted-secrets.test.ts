import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { gatherInputs } from '../../src/client/gather-inputs.js';
import { planInputs } from '../../src/generate.js';
import { inspectPlan } from '../../src/inspect/inspect-plan.js';
import { parseManifest } from '../../src/parse/stored/parse-manifest.js';
import { unpackBase } from '../../src/parse/stored/unpack-base.js';
import { fakeSecrets } from '../kit/fake-secrets.js';
import { snapshot } from '../kit/folder.js';
import { plantSecrets, type Planted } from '../kit/planted-collection.js';
import { plantFormats } from '../kit/planted-formats.js';
import { plantPasswords } from '../kit/planted-passwords.js';
import { runHere } from '../kit/run-here.js';
import { runTests } from '../kit/run-tests.js';
import { takesAll } from '../kit/share-of.js';
import { startCommand } from '../kit/start-command.js';

const planted = plantSecrets();
const passwords = plantPasswords();
const formats = plantFormats();
/** Every text that a user, a log or a folder gets of the planted collections. */
const seen: string[] = [];
let folder = '';

async function keep(words: readonly string[]): Promise<number> {
  const { code, stdout, stderr } = await runHere(words);
  seen.push(stdout, stderr);
  return code;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postwright-planted-'));
  // From there the generated tests find vitest.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  for (const [name, { collection, environment }] of Object.entries({ planted, passwords })) {
    const source = join(folder, `${name}.json`);
    const values = join(folder, `${name}.environment.json`);
    const output = join(folder, 'clients', name);
    await writeFile(source, JSON.stringify(collection));
    await writeFile(values, JSON.stringify(environment));
    const sources = [source, '--environment', values];
    const all = [
      ...sources,
      '--output',
      output,
      '--verbose',
      '--mocks',
      'msw',
      '--changelog',
      '--merge-base',
      'manifest',
    ];
    expect(await keep(['generate', ...all])).toBe(0);
    expect(await keep(['generate', ...all])).toBe(0);
    expect(await keep(['check', ...all])).toBe(0);
    for (const format of ['json', 'github']) await keep(['check', ...all, '--format', format, '--strict']);
    // One client becomes the other: its changelog tells what changed.
    const history = ['--output', join(folder, 'history'), '--changelog', '--replace'];
    expect(await keep(['generate', ...sources, ...history])).toBe(0);
    expect(await keep(['inspect', ...sources, '--json', '--verbose'])).toBe(0);
    expect(await keep(['inspect', ...sources, '--verbose'])).toBe(0);
    // What cannot be read is quoted in no error.
    await writeFile(join(folder, 'broken.json'), JSON.stringify(collection).slice(0, -1));
    for (const format of ['text', 'json', 'github'])
      expect(
        await keep(['generate', join(folder, 'broken.json'), '--output', output, '--format', format]),
      ).toBe(2);
  }
  await readFormats();
  const both = ['planted', 'passwords'].map((name) => join(folder, `${name}.json`));
  for (const form of [[], ['--json'], ['--markdown'], ['--format', 'json'], ['--format', 'github']])
    expect(await keep(['diff', ...both, ...form, '--verbose'])).toBe(0);
  for (const place of ['clients', 'history', 'cache']) {
    for (const [path, [text]] of Object.entries(await snapshot(join(folder, place)))) {
      seen.push(path, text);
      if (path.endsWith('manifest.json')) seen.push(...unpack(text).values());
    }
  }
}, 300_000);

/** Reads the other formats, of which v3 has a file that cannot be read. */
async function readFormats(): Promise<void> {
  for (const [path, text] of Object.entries(formats.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const name of ['old.json', 'new']) {
    const output = join(folder, 'history', name);
    expect(await keep(['generate', join(folder, name), '--output', output, '--verbose'])).toBe(0);
  }
}

/** Returns what the mock server answers to every request of a collection, its headers and what it says among it. */
async function askMock(name: string): Promise<{ readonly texts: readonly string[]; readonly ok: number }> {
  const words = ['mock', `${name}.json`, '--environment', `${name}.environment.json`, '--port', '0'];
  const running = startCommand([...words, '--verbose'], folder);
  const address = await vi.waitFor(
    () => {
      const line = running.stdout().trim();
      if (line === '') throw new Error(running.stderr());
      return line;
    },
    { timeout: 60_000, interval: 100 },
  );
  const inputs = await gatherInputs({ source: join(folder, `${name}.json`) });
  const plan = await planInputs(inputs, createDiagnostics());
  const texts: string[] = [];
  let ok = 0;
  for (const { method, url } of inspectPlan(plan, []).operations) {
    const path = url.replace(/^[a-z]+:\/\/[^/]*/, '').replaceAll(/\{\{[^}]*\}\}/g, '7');
    const response = await fetch(`${address}${path}`, { method, body: method === 'GET' ? null : '{}' });
    texts.push(JSON.stringify([...response.headers]), await response.text());
    ok += Number(response.ok);
  }
  const missing = await fetch(`${address}/nowhere`);
  texts.push(await missing.text());
  await running.stop();
  return { texts: [...texts, running.stdout(), running.stderr()], ok };
}

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Returns the texts that a later run would merge with: the manifest holds them packed. */
function unpack(manifest: string): ReadonlyMap<string, string> {
  return unpackBase(parseManifest(manifest)?.base ?? {});
}

/** How a credential may be written: as it is, in JSON, in JSON within JSON, in a URL, as Basic authentication has it. */
function formsOf(secret: string): readonly string[] {
  const json = (text: string): string => JSON.stringify(text).slice(1, -1);
  const basic = Buffer.from(`ada:${secret}`).toString('base64');
  return [...new Set([secret, json(secret), json(json(secret)), encodeURIComponent(secret), basic])];
}

function leaks({ secrets }: Pick<Planted, 'secrets'>, texts: readonly string[] = seen): readonly string[] {
  // Many are the same: what was said of a run, and the parts of two clients.
  const all = [...new Set(texts)].join('\n');
  return secrets
    .filter(({ value }) => formsOf(value).some((form) => all.includes(form)))
    .map(({ place, kind }) => `${kind} in ${place}`);
}

describe('a credential that its looks give away', () => {
  it('is planted in thirty kinds at twenty-five places', () => {
    expect(fakeSecrets).toHaveLength(30);
    expect(new Set(planted.secrets.map(({ place }) => place)).size).toBe(25);
    expect(new Set(planted.secrets.map(({ value }) => value)).size).toBe(30 * 26);
  });

  it('is in no file, answer, message, cache or error', () => {
    expect(leaks(planted)).toEqual([]);
  });
});

describe('a credential that its place gives away', () => {
  it('is in no file, answer, message, cache or error, nor where it stands a second time', () => {
    expect(new Set(passwords.secrets.map(({ place }) => place)).size).toBeGreaterThan(50);
    expect(leaks(passwords)).toEqual([]);
  });
});

describe('a credential in another format', () => {
  it('is in no file, message or error', () => {
    expect(formats.secrets.length).toBeGreaterThan(12);
    expect(leaks(formats)).toEqual([]);
  });
});

it('is in nothing that is said while its file is watched', async () => {
  const source = join(folder, 'old.json');
  const words = ['watch', source, '--output', join(folder, 'watched'), '--verbose'];
  const running = startCommand(words, folder);
  const hear = (text: string) =>
    vi.waitFor(
      () => {
        expect(running.stderr()).toContain(text);
      },
      { timeout: 60_000, interval: 50 },
    );
  await hear('watching');
  await writeFile(source, (await readFile(source, 'utf8')).slice(0, -1));
  await hear('source-');
  await running.stop();
  expect(leaks(formats, [running.stdout(), running.stderr()])).toEqual([]);
}, 120_000);

it.each(Object.entries({ planted, passwords }))(
  'is in no answer of a mock server of %s, and in nothing that it says',
  async (name, collection) => {
    const { texts, ok } = await askMock(name);
    expect(ok).toBeGreaterThan(25);
    expect(leaks(collection, texts)).toEqual([]);
  },
  120_000,
);

it('has looked into what later runs merge with, and into what they compare with', async () => {
  const packed = unpack(await readFile(join(folder, 'clients', 'planted', 'manifest.json'), 'utf8'));
  expect(packed.size).toBeGreaterThan(60);
  const changes = await readFile(join(folder, 'history', 'CHANGELOG.md'), 'utf8');
  expect(changes.length).toBeGreaterThan(2000);
});

it.runIf(takesAll)(
  'leaves clients whose tests pass',
  async () => {
    const { passed, failed } = await runTests(join(folder, 'clients'));
    expect(failed).toEqual([]);
    expect(passed.length).toBeGreaterThan(60);
  },
  300_000,
);
