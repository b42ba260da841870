import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMutants, type WrittenMutant } from '../kit/mutations/write-mutants.js';
import { readCollection } from '../kit/read-collection.js';
import { runTests, type TestsRun } from '../kit/run-tests.js';
import { shareOf } from '../kit/share-of.js';
import { readFixture } from '../kit/wire/fixture.js';
import { writeClient } from '../kit/write-client.js';
import { projectFolder } from '../kit/folder.js';

/** Of the fixtures about the wire, those in which each kind of argument and of credentials is at its plainest. */
const fixtures = [
  'forms',
  'graphql',
  'headers',
  'json-bodies',
  'multipart',
  'path-arguments',
  'query',
  'text-bodies',
];

it('the generated tests fail where the function is broken', { timeout: 300_000 }, async () => {
  const folder = await projectFolder();
  const mutants: WrittenMutant[] = [];
  for (const [name, collection] of await allCollections()) {
    const home = join(folder, name);
    await mkdir(home);
    const { files } = await writeClient(home, collection);
    for (const module of files.map(({ path }) => path).filter(isOperation))
      mutants.push(...(await writeMutants({ client: join(home, 'client'), module, name })));
  }
  const run = await runTests(folder, '.mutant-');
  const broken = mutants.filter(({ kind }) => kind !== 'intact');
  const survived = broken.filter(({ id }) => !isKilled(id, run));

  expect(mutants.filter(({ id }) => !hasRun(id, run))).toEqual([]);
  expect(mutants.filter(({ id, kind }) => kind === 'intact' && isKilled(id, run))).toEqual([]);
  const killed = broken.length - survived.length;
  const share = killed / broken.length;
  console.log(
    `The generated tests kill ${killed} of ${broken.length} mutants: ${(share * 100).toFixed(1)} %.`,
  );
  for (const { name } of survived) console.log(`It lives: ${name}`);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

async function allCollections(): Promise<readonly (readonly [name: string, collection: object])[]> {
  const own = await collectionsIn('collections');
  const golden = await collectionsIn('test/golden/cases');
  const wire = fixtures.map((name) => {
    const file = new URL(`../wire/fixtures/${name}.json`, import.meta.url);
    return [`wire-${name}`, readFixture(file).collection] as const;
  });
  return [...own, ...shareOf([...golden, ...wire], 8, 2)];
}

async function collectionsIn(
  folder: string,
): Promise<readonly (readonly [name: string, collection: object])[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  return files.map(
    (file) => [basename(file).replace(/\..*$/, ''), readCollection(join(folder, file))] as const,
  );
}

function isOperation(path: string): boolean {
  return /^operations\/(?:[^.]+\/)?[^./]+\.ts$/.test(path);
}

function isKilled(id: string, { failed }: TestsRun): boolean {
  return failed.some((message) => message.startsWith(id));
}

function hasRun(id: string, { passed, failed }: TestsRun): boolean {
  return [...passed, ...failed].some((message) => message.startsWith(id));
}
