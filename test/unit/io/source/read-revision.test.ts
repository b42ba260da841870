import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { listYaml } from '../../../../src/io/source/list-yaml.js';
import { readRevision, readRevisionFolder } from '../../../../src/io/source/read-revision.js';
import { emptyFolder } from '../../../kit/folder.js';
import { commitAll, git } from '../../../kit/git.js';

/** A repository with a file at its top and one in a folder, changed but not committed. */
async function repository(place?: string): Promise<string> {
  const folder = place ?? (await emptyFolder());
  await mkdir(join(folder, 'apis'));
  await writeFile(join(folder, 'shop.json'), 'old shop');
  await writeFile(join(folder, 'apis/users.json'), 'old users');
  commitAll(folder);
  await writeFile(join(folder, 'shop.json'), 'staged shop');
  git(folder, 'add', '--all');
  await writeFile(join(folder, 'shop.json'), 'new shop');
  return folder;
}

async function read(source: string, folder: string): Promise<string | undefined> {
  try {
    const bytes = await readRevision(source, folder);
    return bytes && new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

describe('a file in git', () => {
  /** One that no test changes. */
  let unchanged: string;
  beforeAll(async () => {
    unchanged = await repository(await mkdtemp(join(tmpdir(), 'postwright-')));
    return () => rm(unchanged, { recursive: true, force: true });
  });

  it.each([
    ['HEAD:shop.json', '.', 'old shop'],
    ['main:shop.json', '.', 'old shop'],
    [':shop.json', '.', 'staged shop'],
    ['HEAD:apis/users.json', '.', 'old users'],
    ['HEAD:apis\\users.json', '.', 'old users'],
    ['HEAD:apis/users.json', 'apis', 'old users'],
    ['HEAD:users.json', 'apis', 'old users'],
    ['HEAD:./users.json', 'apis', 'old users'],
    ['HEAD:../shop.json', 'apis', 'old shop'],
    ['HEAD:shop.json', 'apis', 'old shop'],
  ])('%s read in %s is %s', async (source, place, text) => {
    expect(await read(source, join(unchanged, place))).toBe(text);
  });

  it.each([
    ['HEAD:missing.json', 'HEAD:missing.json does not exist: HEAD has no file missing.json. Check the path.'],
    [
      'nowhere:shop.json',
      'nowhere:shop.json does not exist, and git knows no revision nowhere here. Check it, or fetch it first.',
    ],
    ['HEAD:apis', 'HEAD:apis is a directory. Name a file.'],
    [
      '--output=x:shop.json',
      '--output=x:shop.json does not exist, and --output=x is no revision of git: none begins with "-". Check the path.',
    ],
    [
      'HEAD;touch x:shop.json',
      'HEAD;touch x:shop.json does not exist, and git knows no revision HEAD;touch x here. Check it, or fetch it first.',
    ],
  ])('%s: %s', async (source, message) => {
    expect(await read(source, unchanged)).toBe(message);
  });

  it('says so where two files could be meant', async () => {
    const folder = await repository();
    await writeFile(join(folder, 'apis/shop.json'), 'another shop');
    git(folder, 'add', '--all');
    expect(await read(':shop.json', join(folder, 'apis'))).toBe(
      ':shop.json is two files: one at the top of the repository and one in this folder. Write ./shop.json for the one here.',
    );
  });

  it('says so where there is no repository', async () => {
    expect(await read('HEAD:shop.json', await emptyFolder())).toBe(
      'HEAD:shop.json does not exist, and git finds no repository around this folder that could have it. Check the path.',
    );
  });

  it.each(['shop.json', 'C:\\shop.json', 'C:/shop.json'])('%s is none', async (source) => {
    expect(await read(source, unchanged)).toBe(undefined);
  });
});

describe('a directory in git', () => {
  it('is its YAML files, as the directory itself would be read', async () => {
    const folder = await emptyFolder();
    const files = [
      'shop/b.request.yaml',
      'shop/a/c.yml',
      'shop/.resources/d.yaml',
      'shop/.hidden/e.yaml',
      'shop/notes.txt',
    ];
    for (const path of files) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), path);
    }
    commitAll(folder);
    const found = await readRevisionFolder('HEAD:shop', folder);
    expect(found?.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['.resources/d.yaml', 'shop/.resources/d.yaml'],
      ['a/c.yml', 'shop/a/c.yml'],
      ['b.request.yaml', 'shop/b.request.yaml'],
    ]);
    expect(found?.map(({ path }) => path)).toEqual(listYaml(join(folder, 'shop')));
    expect(await readRevisionFolder('HEAD:shop/notes.txt', folder)).toBe(undefined);
  });
});
