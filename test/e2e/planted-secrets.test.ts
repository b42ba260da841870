import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { essence, fakeSecrets } from '../kit/fake-secrets.js';
import { snapshot } from '../kit/folder.js';
import { plantPasswords, plantSecrets } from '../kit/planted-collection.js';
import { runHere } from '../kit/run-here.js';
import { runTests } from '../kit/run-tests.js';

const planted = plantSecrets();
const passwords = plantPasswords();
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
    expect(await keep(['generate', ...sources, '--output', output, '--verbose'])).toBe(0);
    expect(await keep(['generate', ...sources, '--output', output, '--verbose'])).toBe(0);
    expect(await keep(['check', ...sources, '--output', output, '--verbose'])).toBe(0);
    expect(await keep(['inspect', ...sources, '--json', '--verbose'])).toBe(0);
    expect(await keep(['inspect', ...sources, '--verbose'])).toBe(0);
    // What cannot be read is quoted in no error.
    await writeFile(join(folder, 'broken.json'), JSON.stringify(collection).slice(0, -1));
    expect(await keep(['generate', join(folder, 'broken.json'), '--output', output])).toBe(2);
  }
  for (const place of ['clients', 'cache']) {
    for (const [path, [text]] of Object.entries(await snapshot(join(folder, place)))) seen.push(path, text);
  }
}, 300_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function leaks(secrets: readonly { place: string; kind: string; value: string }[]): readonly string[] {
  const all = seen.join('\n');
  const forms = (text: string): readonly string[] => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
  ];
  return secrets
    .filter(({ value }) => forms(essence(value)).some((form) => all.includes(form)))
    .map(({ place, kind }) => `${kind} in ${place}`);
}

describe('a credential that its looks give away', () => {
  it('is planted in thirty kinds at thirteen places', () => {
    expect(fakeSecrets).toHaveLength(30);
    expect(new Set(planted.secrets.map(({ place }) => place)).size).toBe(13);
    expect(new Set(planted.secrets.map(({ value }) => value)).size).toBe(390);
  });

  it('is in no file, answer, message, cache or error', () => {
    expect(leaks(planted.secrets)).toEqual([]);
  });
});

describe('a credential that its place gives away', () => {
  it('is in no file, answer, message, cache or error, nor where it stands a second time', () => {
    expect(new Set(passwords.secrets.map(({ place }) => place)).size).toBeGreaterThan(25);
    expect(leaks(passwords.secrets)).toEqual([]);
  });
});

it('leaves clients whose tests pass', async () => {
  const { passed, failed } = await runTests(join(folder, 'clients'));
  expect(failed).toEqual([]);
  expect(passed.length).toBeGreaterThan(60);
}, 300_000);
