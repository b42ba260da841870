import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../../kit/run-here.js';

/** A folder that nobody gave to a run, with one file of somebody's. */
let outside: string;
let parent: string;

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'postwright-links-')));
  outside = join(parent, 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'mine.ts'), 'mine');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

function collection(names: readonly string[]): object {
  const item = names.map((name) => ({
    name: 'Orders',
    item: [{ name, request: { method: 'GET', url: `https://api.example.com/${name}` } }],
  }));
  return { info: { name: 'Shop' }, item };
}

async function generate(names: readonly string[]): Promise<number> {
  const source = join(parent, 'shop.json');
  await writeFile(source, JSON.stringify(collection(names)));
  return (await runHere(['generate', source, '--output', join(parent, 'client')])).code;
}

async function expectNothingOutside(): Promise<void> {
  expect(await readdir(outside)).toEqual(['mine.ts']);
  expect(await readFile(join(outside, 'mine.ts'), 'utf8')).toBe('mine');
  expect((await readdir(parent)).sort()).toEqual(['client', 'outside', 'shop.json']);
}

/** Puts a link to what is outside in the place of something in the client. */
async function linkAt(place: string, target: string): Promise<void> {
  await rm(join(parent, 'client', place), { recursive: true, force: true });
  await symlink(target, join(parent, 'client', place));
}

describe('a link inside of the output folder', () => {
  it.each([
    ['a folder', 'operations', ''],
    ['a folder in a folder', 'operations/orders', ''],
    ['a file', 'operations/orders/show.ts', 'mine.ts'],
    ['a file, leading nowhere', 'operations/orders/show.ts', 'nothing.ts'],
    ['index.ts', 'index.ts', 'mine.ts'],
    ['the manifest', 'manifest.json', 'mine.ts'],
  ])('in the place of %s is refused, and nothing behind it is written', async (_, place, target) => {
    expect(await generate(['Show'])).toBe(0);
    await linkAt(place, join(outside, target));
    expect(await generate(['Show', 'List'])).toBe(2);
    await expectNothingOutside();
  });

  it.each([
    ['a folder', 'operations/orders'],
    ['a file', 'operations/orders/show.ts'],
  ])('in the place of %s that would be deleted leads to no deletion', async (_, place) => {
    expect(await generate(['Show', 'List'])).toBe(0);
    const text = await readFile(join(parent, 'client/operations/orders/show.ts'), 'utf8');
    await writeFile(join(outside, 'mine.ts'), text);
    // What is behind the link is just what would be deleted.
    await writeFile(join(outside, 'show.ts'), text);
    await linkAt(place, place.endsWith('.ts') ? join(outside, 'show.ts') : outside);
    await generate(['List']);
    expect((await readdir(outside)).sort()).toEqual(['mine.ts', 'show.ts']);
  });

  it('in the place of the folder that a run keeps its files in leads no file outside', async () => {
    await mkdir(join(parent, 'client'));
    await linkAt(`.postwright-${String(process.pid)}`, outside);
    expect(await generate(['Show'])).toBe(0);
    await expectNothingOutside();
  });

  it('in the place of what a killed run left is removed, and nothing behind it', async () => {
    expect(await generate(['Show'])).toBe(0);
    await linkAt('.postwright-4194999', outside);
    expect(await generate(['Show', 'List'])).toBe(0);
    await expectNothingOutside();
  });
});
