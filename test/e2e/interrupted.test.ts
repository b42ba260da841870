import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareOutput } from '../../src/client/compare-output.js';
import { hashText } from '../../src/io/hash-text.js';
import { openOutput } from '../../src/client/open-output.js';
import { checkClient } from '../../src/client/check-client.js';
import { writeClient } from '../../src/client/write-client.js';
import { writeOutput } from '../../src/client/write-output.js';
import { printLock } from '../../src/emit/artefacts/manifest/print-lock.js';
import { lockPath } from '../../src/model/lock.js';
import { printManifest } from '../../src/emit/artefacts/manifest/print-manifest.js';
import { emptyLock } from '../kit/empty-lock.js';
import type { Client } from '../../src/model/client.js';
import { emptyFolder, listFiles } from '../kit/folder.js';
import { interruptedRuns, type Interrupt } from '../kit/interrupted-run.js';
import { takesAll } from '../kit/share-of.js';
import { changedShop, shop } from './shop.js';

/** A client of which every version has some files of its own, some that it shares, and changed ones. */
function client(version: string): Client {
  const texts: readonly (readonly [string, string])[] = [
    ['index.ts', `// ${version}\n`.repeat(2000)],
    ['client.ts', '// The same in all.\n'],
    [`operations/${version}.ts`, `// Only in ${version}.\n`],
    [`operations/${version}/inner.ts`, '// Only here.\n'],
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (name) => [`operations/${name}.ts`, `// ${name} ${version}\n`] as const,
    ),
  ];
  const files = texts.map(([path, text]) => ({ path, text }));
  const hashes = files.map(({ path, text }) => ({ path, hash: hashText(text) }));
  return { files, manifest: { manifestVersion: 1, operations: [], files: hashes }, lock: emptyLock };
}

const old = client('old');
const next = client('next');
const third = client('third');

async function write(folder: string, made: Client): Promise<void> {
  const output = await openOutput(folder);
  const compared = await compareOutput(output, made);
  const { changes } = compared;
  expect(changes.filter(({ kind }) => kind === 'edited' || kind === 'foreign' || kind === 'kept')).toEqual(
    [],
  );
  expect(await writeOutput(output, compared)).toBe(true);
}

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await listFiles(folder)).filter((path) => !path.startsWith('.postwright-'));
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function textsOf({ files, manifest }: Client): Readonly<Record<string, string>> {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  return {
    ...texts,
    'manifest.json': printManifest(manifest),
    [lockPath]: printLock(emptyLock),
    'mine.md': 'Mine.',
  };
}

/** Tells which client a folder holds, if it is one as a whole. */
function versionOf(found: Readonly<Record<string, string>>): 'old' | 'next' | 'between' {
  const print = (texts: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(texts).sort());
  if (print(found) === print(textsOf(old))) return 'old';
  return print(found) === print(textsOf(next)) ? 'next' : 'between';
}

/** What a test begins from. */
interface Start {
  /** Writes the next client, interrupted. */
  readonly interrupt: Interrupt;
  /** Returns a folder of its own with the old client and a file of the user's. */
  readonly freshCopy: () => Promise<string>;
  /** The number of moments at which a run can be interrupted. */
  readonly moments: number;
}

/** Writes a client by the library as it is built, and dies before one of its moves: the last one is that of the manifest. */
const libraryRun = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [library, output, move] = process.argv.slice(2);
const source = JSON.parse(fs.readFileSync(0, 'utf8'));
const { writeClient } = await import(library);
const real = fs.renameSync;
let at = 0;
fs.renameSync = (...given) => {
  if (++at === Number(move)) process.kill(process.pid, 'SIGKILL');
  real(...given);
};
syncBuiltinESMExports();
await writeClient({ source, output });
`;

async function begin(what: 'kill' | 'fail'): Promise<Start> {
  const home = await emptyFolder();
  const [start, wanted] = [join(home, 'start'), join(home, 'next.json')];
  await write(start, old);
  await writeFile(join(start, 'mine.md'), 'Mine.');
  await writeFile(wanted, JSON.stringify(next));
  const freshCopy = async (): Promise<string> => {
    const copy = join(await emptyFolder(), 'client');
    await cp(start, copy, { recursive: true });
    return copy;
  };
  const interrupt = await interruptedRuns(wanted);
  const { moments } = await interrupt(what, -1, await freshCopy());
  return { interrupt, freshCopy, moments };
}

async function leftovers(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('.postwright-'));
}

describe('a run that is killed', () => {
  it(
    'leaves whole files, and the next run mends the client, at every moment',
    { timeout: 120_000 },
    async () => {
      const { interrupt, freshCopy, moments } = await begin('kill');
      expect(moments).toBeGreaterThan(100);
      const found = { old: 0, next: 0, between: 0 };
      const all = Array.from({ length: moments }, (_, moment) => moment);
      const folders = await Promise.all(all.map(freshCopy));
      // Some processes are killed indeed; the others stop in one that ends afterwards, which leaves the same.
      const killed = (moment: number): boolean => moment % (takesAll ? 16 : 64) === 5;
      await interrupt('stop', 0, ...folders);
      for (const [moment, stopped] of folders.entries()) {
        const folder = killed(moment) ? await freshCopy() : stopped;
        if (killed(moment)) {
          expect((await interrupt('kill', moment, folder)).killed).toBe(true);
          expect(await textsIn(folder)).toEqual(await textsIn(stopped));
        }
        const texts = await textsIn(folder);
        const version = versionOf(texts);
        found[version]++;
        if (version === 'between') {
          const [before, after] = [textsOf(old), textsOf(next)];
          for (const [path, text] of Object.entries(texts))
            expect([before[path], after[path]]).toContain(text);
        }
        if (!takesAll && moment % 8 > 1) continue;
        const wish = moment % 2 === 0 ? next : third;
        await write(folder, wish);
        expect([await textsIn(folder), await leftovers(folder)]).toEqual([textsOf(wish), []]);
      }
      // Only between the first move and the last one is it neither the old client nor the new one.
      expect(found.between).toBeLessThanOrEqual(2 * (old.files.length + 3));
      expect(found.old).toBeGreaterThan(50);
      expect(found.next).toBeGreaterThan(3);
    },
  );
});

describe('a run of the library that is killed', () => {
  it('loses nothing, and the next one finishes', { timeout: 120_000 }, async () => {
    const home = await emptyFolder();
    const script = join(home, 'run.mjs');
    await writeFile(script, libraryRun);
    const start = join(home, 'start');
    await writeClient({ source: shop, output: start });
    await writeFile(join(start, 'mine.md'), 'Mine.');
    const alone = join(home, 'alone');
    await writeClient({ source: changedShop, output: alone });
    const { changes } = await checkClient({ source: changedShop, output: start });
    const moves = changes.filter(({ kind }) => kind !== 'unchanged').length;
    expect(moves).toBeGreaterThan(4);
    const whole = { ...(await textsIn(alone)), 'mine.md': 'Mine.' };
    for (const move of takesAll ? [1, 2, moves] : [2, moves]) {
      const output = join(home, String(move));
      await cp(start, output, { recursive: true });
      const words = [script, pathToFileURL(resolve('dist/index.js')).href, output, String(move)];
      const { signal } = spawnSync(process.execPath, words, { input: JSON.stringify(changedShop) });
      expect(signal).toBe('SIGKILL');
      expect(await leftovers(output)).not.toEqual([]);
      await writeClient({ source: changedShop, output });
      expect([await textsIn(output), await leftovers(output)]).toEqual([whole, []]);
    }
  });
});

describe('a full disk', () => {
  it('leaves the client as it was, whichever call fails', { timeout: 120_000 }, async () => {
    const { interrupt, freshCopy, moments } = await begin('fail');
    const folders = await Promise.all(Array.from({ length: moments / 2 }, freshCopy));
    const { refused } = await interrupt('fail', 0, ...folders);
    expect(refused.filter(Boolean).length).toBeGreaterThan(20);
    for (const [at, folder] of folders.entries()) {
      const expected = textsOf(refused[at] === true ? old : next);
      expect([await textsIn(folder), await leftovers(folder)]).toEqual([expected, []]);
    }
  });
});
