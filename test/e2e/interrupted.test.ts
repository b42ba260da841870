import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareOutput } from '../../src/io/compare-output.js';
import { hashText } from '../../src/io/hash-text.js';
import { openOutput } from '../../src/io/open-output.js';
import { writeOutput } from '../../src/io/write-output.js';
import type { ClientFile } from '../../src/model/client-file.js';
import { emptyFolder, listFiles } from '../kit/folder.js';
import { interruptedRuns, type Interrupted } from '../kit/interrupted-run.js';

/** A client of which every version has some files of its own, some that it shares, and changed ones. */
function client(version: string): readonly ClientFile[] {
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
  const manifest = { manifestVersion: 1, operations: [], files: hashes };
  return [...files, { path: 'manifest.json', text: JSON.stringify(manifest) }];
}

const old = client('old');
const next = client('next');
const third = client('third');

async function write(folder: string, files: readonly ClientFile[]): Promise<void> {
  const output = await openOutput(folder);
  const changes = await compareOutput(output, files);
  expect(changes.filter(({ kind }) => kind === 'edited' || kind === 'foreign' || kind === 'kept')).toEqual(
    [],
  );
  expect(await writeOutput(output, changes)).toBe(true);
}

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await listFiles(folder)).filter((path) => !path.startsWith('.postwright-'));
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function textsOf(files: readonly ClientFile[]): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(files.map(({ path, text }) => [path, text])), 'mine.md': 'Mine.' };
}

/** Tells which versions every file of a folder may be of: both where a move was under way. */
function versionsOf(found: Readonly<Record<string, string>>): readonly string[] {
  const same = (files: readonly ClientFile[]): boolean =>
    JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(textsOf(files)).sort());
  return [...(same(old) ? ['old'] : []), ...(same(next) ? ['next'] : [])];
}

/** What a test begins from. */
interface Start {
  /** Writes the next client into a folder, interrupted at a moment. */
  run(folder: string, what: 'kill' | 'fail', moment: number): Promise<Interrupted>;
  /** Returns a folder of its own with the old client and a file of the user's. */
  folder(): Promise<string>;
  /** Returns every moment at which a run can be interrupted. */
  moments(what: 'kill' | 'fail'): Promise<readonly number[]>;
}

async function begin(): Promise<Start> {
  const interrupted = await interruptedRuns();
  const home = await emptyFolder();
  const [start, wanted] = [join(home, 'start'), join(home, 'next.json')];
  await write(start, old);
  await writeFile(join(start, 'mine.md'), 'Mine.');
  await writeFile(wanted, JSON.stringify(next));
  const folder = async (): Promise<string> => {
    const copy = join(await emptyFolder(), 'client');
    await cp(start, copy, { recursive: true });
    return copy;
  };
  const run: Start['run'] = (into, what, moment) => interrupted(into, wanted, what, moment);
  return {
    run,
    folder,
    async moments(what) {
      const { moments } = await run(await folder(), what, -1);
      return Array.from({ length: moments }, (_, moment) => moment);
    },
  };
}

describe('a run that is killed', () => {
  it(
    'leaves whole files, and the next run mends the client, at every moment',
    { timeout: 120_000 },
    async () => {
      const found = { old: 0, next: 0, between: 0 };
      const { run, folder: freshCopy, moments } = await begin();
      const all = await moments('kill');
      expect(all.length).toBeGreaterThan(100);
      const die = async (moment: number): Promise<void> => {
        const folder = await freshCopy();
        expect(await run(folder, 'kill', moment)).toMatchObject({ killed: true });
        const texts = await textsIn(folder);
        const [version] = versionsOf(texts);
        if (version === 'old' || version === 'next') found[version]++;
        else {
          found.between++;
          const [before, after] = [textsOf(old), textsOf(next)];
          for (const [path, text] of Object.entries(texts))
            expect([before[path], after[path]]).toContain(text);
        }
        const wish = moment % 2 === 0 ? next : third;
        await write(folder, wish);
        expect(await textsIn(folder)).toEqual(textsOf(wish));
        expect((await readdir(folder)).filter((name) => name.startsWith('.postwright-'))).toEqual([]);
      };
      for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(die));
      // Only between the first move and the last one is it neither the old client nor the new one.
      const moves = 2 * (old.length + 1);
      expect(found.old).toBeGreaterThan(50);
      expect(found.next).toBeGreaterThan(3);
      expect(found.between).toBeLessThanOrEqual(moves);
    },
  );
});

describe('a full disk', () => {
  it('leaves the client as it was, whichever call fails', { timeout: 120_000 }, async () => {
    const { run, folder: freshCopy, moments } = await begin();
    const all = (await moments('fail')).filter((moment) => moment % 2 === 0);
    const outcomes = { refused: 0, done: 0 };
    const fail = async (moment: number): Promise<void> => {
      const folder = await freshCopy();
      const { refused } = await run(folder, 'fail', moment);
      outcomes[refused ? 'refused' : 'done']++;
      expect(await textsIn(folder)).toEqual(textsOf(refused ? old : next));
      expect((await readdir(folder)).filter((name) => name.startsWith('.postwright-'))).toEqual([]);
    };
    for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(fail));
    expect(outcomes.refused).toBeGreaterThan(20);
  });
});
