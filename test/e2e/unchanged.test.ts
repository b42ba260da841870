import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearConfigCache } from 'prettier';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyFolder, snapshot } from '../kit/folder.js';
import { runCommand, type Ended } from '../kit/run-command.js';
import { runHere, type EndedHere } from '../kit/run-here.js';
import { changedShop, shop } from './shop.js';

/** Writes down every module that a process loads, of CommonJS too. */
const spy = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\\\n');
    return next(url, context);
  }\`));
`;

/** A folder with the collection, in which runs know of each other. */
interface Place {
  readonly cwd: string;
  /** Runs a command in this process. */
  run(command: string, ...words: readonly string[]): Promise<EndedHere>;
  /** Runs a command in a process of its own, which knows nothing of the runs in this one. */
  spied(command: string): Promise<Ended & { readonly packages: readonly string[] }>;
}

async function shopPlace(): Promise<Place> {
  const cwd = await emptyFolder();
  const aside = await emptyFolder();
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
  await writeFile(join(aside, 'spy.mjs'), spy);
  vi.stubEnv('XDG_CACHE_HOME', join(aside, 'cache'));
  const env = {
    NODE_OPTIONS: `--import ${pathToFileURL(join(aside, 'spy.mjs')).href}`,
    LOADED: join(aside, 'loaded'),
  };
  return {
    cwd,
    run: (command, ...words) => runHere([command, 'shop.json', '--output', 'client', ...words], { cwd }),
    async spied(command) {
      await writeFile(env.LOADED, '');
      const ended = await runCommand([command, 'shop.json', '--output', 'client'], { cwd, env });
      const urls = await readFile(env.LOADED, 'utf8');
      return { ...ended, packages: heavy.filter((name) => urls.includes(`/node_modules/${name}/`)) };
    },
  };
}

const heavy = [
  'valibot',
  'ts-morph',
  'prettier',
  'oxfmt',
  'handlebars',
  'mdast-util-from-markdown',
  'parse5',
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a run with nothing to do', () => {
  it('loads neither ts-morph nor a formatter, and touches nothing', async () => {
    const place = await shopPlace();
    const first = await place.spied('generate');
    expect([first.code, first.packages]).toEqual([0, expect.arrayContaining(['ts-morph', 'handlebars'])]);
    const before = await snapshot(place.cwd);
    const { code, packages, stderr } = await place.spied('generate');
    expect(await snapshot(place.cwd)).toEqual(before);
    const files = Object.keys(before).length - 1;
    expect({ code, packages, stderr }).toEqual({
      code: 0,
      packages: [],
      stderr: `postwright 2 operations, 0 files written, ${String(files)} unchanged, no diagnostics\n`,
    });
    // It says no more and no less than a run that does everything.
    const known = await place.spied('check');
    vi.unstubAllEnvs();
    expect(known).toEqual({ ...(await place.run('check')), packages: [] });
  });

  it('is none when the collection has changed', async () => {
    const place = await shopPlace();
    await place.run('generate');
    await writeFile(join(place.cwd, 'shop.json'), JSON.stringify(changedShop));
    expect((await place.run('check')).code).toBe(1);
    await writeFile(join(place.cwd, 'shop.json'), JSON.stringify(shop));
    expect((await place.run('check')).code).toBe(0);
  });

  it('is none when a file was edited or is missing', async () => {
    const place = await shopPlace();
    await place.run('generate');
    const file = join(place.cwd, 'client/index.ts');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}// Mine.\n`);
    expect((await place.run('check')).stdout).toMatch(
      /^index\.ts: hand edit \(it was edited by hand\), \+\d+ -\d+ lines/,
    );
    expect((await place.run('generate')).code).toBe(2);
    await rm(file);
    expect((await place.run('check')).stdout).toBe('index.ts: missing (there is no such file)\n');
    expect((await place.run('generate')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('is none when the formatting has changed', async () => {
    const place = await shopPlace();
    await place.run('generate');
    await writeFile(join(place.cwd, '.prettierrc'), '{ "semi": false }');
    // Prettier looks for a configuration once in a process.
    await clearConfigCache();
    expect((await place.run('generate')).stderr).not.toContain(' 0 files written');
    expect(await readFile(join(place.cwd, 'client/index.ts'), 'utf8')).not.toContain(';');
  });

  it('is none when other words go in', async () => {
    const place = await shopPlace();
    await place.run('generate');
    const environment = {
      name: 'Local',
      values: [{ key: 'baseUrl', value: 'http://localhost', enabled: true }],
    };
    await writeFile(join(place.cwd, 'local.json'), JSON.stringify(environment));
    expect((await place.run('check', '--environment', 'local.json')).code).toBe(1);
  });
});
