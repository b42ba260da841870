import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, snapshot } from '../kit/folder.js';
import { runCommand, type Ended } from '../kit/run-command.js';
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
  run(command: string, ...words: readonly string[]): Promise<Ended>;
  /** Returns the packages that the last run loaded. */
  loaded(): Promise<ReadonlySet<string>>;
}

async function shopPlace(): Promise<Place> {
  const cwd = await emptyFolder();
  const aside = await emptyFolder();
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
  await writeFile(join(aside, 'spy.mjs'), spy);
  const env = {
    XDG_CACHE_HOME: join(aside, 'cache'),
    NODE_OPTIONS: `--import ${pathToFileURL(join(aside, 'spy.mjs')).href}`,
    LOADED: join(aside, 'loaded'),
  };
  return {
    cwd,
    async run(command, ...words) {
      await writeFile(env.LOADED, '');
      return runCommand([command, 'shop.json', '--output', 'client', ...words], { cwd, env });
    },
    async loaded() {
      const urls = (await readFile(env.LOADED, 'utf8')).split('\n');
      return new Set(urls.map((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? ''));
    },
  };
}

const heavy = ['ts-morph', 'prettier', 'oxfmt', 'handlebars', 'mdast-util-from-markdown', 'parse5'];

async function loadedHeavy(place: Place): Promise<readonly string[]> {
  const loaded = await place.loaded();
  return heavy.filter((name) => loaded.has(name));
}

describe('a run with nothing to do', () => {
  it('loads neither ts-morph nor a formatter, and touches nothing', async () => {
    const place = await shopPlace();
    const first = await place.run('generate');
    expect(await loadedHeavy(place)).toContain('ts-morph');
    const before = await snapshot(place.cwd);
    const second = await place.run('generate');
    expect(await loadedHeavy(place)).toEqual([]);
    expect(await snapshot(place.cwd)).toEqual(before);
    const files = Object.keys(before).length - 1;
    expect([first.code, second.code, second.stderr]).toEqual([
      0,
      0,
      `postwright 2 operations, 0 files written, ${String(files)} unchanged, no diagnostics\n`,
    ]);
  });

  it('says no more and no less than a run that does everything', async () => {
    const place = await shopPlace();
    await place.run('generate');
    const known = await place.run('check');
    expect(await loadedHeavy(place)).toEqual([]);
    const anew = await runCommand(['check', 'shop.json', '--output', 'client'], { cwd: place.cwd });
    expect(known).toEqual(anew);
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
    expect((await place.run('check')).stdout).toBe('index.ts: hand edit (it was edited by hand)\n');
    expect((await place.run('generate')).code).toBe(2);
    await writeFile(file, text);
    expect((await place.run('generate')).code).toBe(0);
    expect(await loadedHeavy(place)).toEqual([]);
  });

  it('is none when the formatting has changed', async () => {
    const place = await shopPlace();
    await place.run('generate');
    await writeFile(join(place.cwd, '.prettierrc'), '{ "semi": false }');
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
