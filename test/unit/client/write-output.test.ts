import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError, InternalError } from '../../../src/diagnostics/errors.js';
import { compareOutput } from '../../../src/client/compare-output.js';
import { hashText } from '../../../src/io/hash-text.js';
import { openOutput } from '../../../src/client/open-output.js';
import { writeOutput } from '../../../src/client/write-output.js';
import { emptyLock } from '../../kit/empty-lock.js';
import { lockPath } from '../../../src/model/lock.js';
import type { Client } from '../../../src/model/client.js';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'postwright-output-'));
  folder = join(parent, 'client');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** A client of these files, with the manifest that lists them. */
function client(texts: Readonly<Record<string, string>>): Client {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const hashes = files.map(({ path, text }) => ({ path, hash: hashText(text) }));
  return { files, manifest: { manifestVersion: 1, operations: [], files: hashes }, lock: emptyLock };
}

async function write(made: Client): Promise<void> {
  const output = await openOutput(folder);
  await writeOutput(output, await compareOutput(output, made));
}

/** What a run would do, as `kind path`. */
async function plan(made: Client): Promise<readonly string[]> {
  const { changes } = await compareOutput(await openOutput(folder), made);
  return changes.filter(({ path }) => path !== lockPath).map(({ kind, path }) => `${kind} ${path}`);
}

async function listing(): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).filter((path) => path !== lockPath).sort();
}

describe('writeOutput', () => {
  it('creates the folder and every file', async () => {
    await write(client({ 'index.ts': 'index', 'operations/a.ts': 'a' }));
    expect(await listing()).toEqual(['index.ts', 'manifest.json', 'operations', 'operations/a.ts']);
    expect(await readFile(join(folder, 'operations/a.ts'), 'utf8')).toBe('a');
  });

  it('does not touch a file whose bytes are the same', async () => {
    await write(client({ 'a.ts': 'a', 'b.ts': 'b' }));
    const before = await stat(join(folder, 'a.ts'));
    const files = client({ 'a.ts': 'a', 'b.ts': 'B' });
    expect(await plan(files)).toEqual(['unchanged a.ts', 'update b.ts', 'update manifest.json']);
    await write(files);
    const after = await stat(join(folder, 'a.ts'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect(await readFile(join(folder, 'b.ts'), 'utf8')).toBe('B');
  });

  it('deletes what is no longer generated, and the folders that this empties', async () => {
    await write(client({ 'a.ts': 'a', 'old/deep/b.ts': 'b' }));
    await write(client({ 'a.ts': 'a' }));
    expect(await listing()).toEqual(['a.ts', 'manifest.json']);
  });

  it('keeps a file that was edited by hand and is no longer generated', async () => {
    await write(client({ 'a.ts': 'a', 'b.ts': 'b' }));
    await writeFile(join(folder, 'b.ts'), 'mine');
    const files = client({ 'a.ts': 'a' });
    expect(await plan(files)).toEqual(['unchanged a.ts', 'kept b.ts', 'update manifest.json']);
    await write(files);
    expect(await readFile(join(folder, 'b.ts'), 'utf8')).toBe('mine');
  });

  it('still knows such a file in later runs, until the edit is given up', async () => {
    await write(client({ 'a.ts': 'a', 'b.ts': 'b' }));
    await writeFile(join(folder, 'b.ts'), 'mine');
    await write(client({ 'a.ts': 'a' }));
    expect(await plan(client({ 'a.ts': 'A' }))).toEqual(['update a.ts', 'kept b.ts', 'update manifest.json']);
    await writeFile(join(folder, 'b.ts'), 'b');
    expect(await plan(client({ 'a.ts': 'a' }))).toEqual([
      'unchanged a.ts',
      'delete b.ts',
      'update manifest.json',
    ]);
    await write(client({ 'a.ts': 'a' }));
    expect(await listing()).toEqual(['a.ts', 'manifest.json']);
  });

  it('writes nothing where another run has written since the folder was opened', async () => {
    await write(client({ 'a.ts': '1' }));
    const output = await openOutput(folder);
    const changes = await compareOutput(output, client({ 'a.ts': '2' }));
    await write(client({ 'a.ts': '3' }));
    expect(await writeOutput(output, changes)).toBe(false);
    expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('3');
    expect(await listing()).toEqual(['a.ts', 'manifest.json']);
  });

  it('writes nothing where somebody saved a file since the comparison', async () => {
    await write(client({ 'a.ts': '1', 'b.ts': '1' }));
    const output = await openOutput(folder);
    const changes = await compareOutput(output, client({ 'a.ts': '2', 'b.ts': '2', 'c.ts': '2' }));
    await writeFile(join(folder, 'a.ts'), 'mine');
    expect(await writeOutput(output, changes)).toBe(false);
    await writeFile(join(folder, 'a.ts'), '1');
    await writeFile(join(folder, 'c.ts'), 'mine');
    expect(await writeOutput(output, changes)).toBe(false);
    expect(await readFile(join(folder, 'c.ts'), 'utf8')).toBe('mine');
    expect(await listing()).toEqual(['a.ts', 'b.ts', 'c.ts', 'manifest.json']);
  });

  it('writes no change that would lose something', async () => {
    await write(client({ 'a.ts': '1' }));
    await writeFile(join(folder, 'a.ts'), 'mine');
    const output = await openOutput(folder);
    const changes = await compareOutput(output, client({ 'a.ts': '2' }));
    await expect(writeOutput(output, changes)).rejects.toThrow(InternalError);
    expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('mine');
  });

  it('moves back what it has moved where a later file cannot be moved', async () => {
    await write(client({ 'a.ts': '1', 'old.ts': '1' }));
    const output = await openOutput(folder);
    const { changes } = await compareOutput(output, client({ 'a.ts': '2', 'b.ts': '2', 'c.ts': '2' }));
    // A folder stands in the place of a file since somebody looked.
    await mkdir(join(folder, 'c.ts', 'inner'), { recursive: true });
    await expect(writeOutput(output, { changes, seen: new Map() })).rejects.toThrow(InputError);
    expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('1');
    expect(await listing()).toEqual(['a.ts', 'c.ts', 'c.ts/inner', 'manifest.json', 'old.ts']);
  });

  it('leaves the files of others beside its own', async () => {
    await write(client({ 'a.ts': 'a' }));
    await writeFile(join(folder, 'package.json'), '{}');
    await write(client({ 'a.ts': 'A' }));
    expect(await listing()).toEqual(['a.ts', 'manifest.json', 'package.json']);
  });

  it('leaves nothing where a folder cannot be made', async () => {
    await writeFile(join(parent, 'file'), '');
    folder = join(parent, 'file', 'client');
    await expect(write(client({ 'a.ts': 'a' }))).rejects.toThrow(InputError);
    expect(await readdir(parent)).toEqual(['file']);
  });

  it('writes nothing where one of the folders may not be written', async () => {
    await write(client({ 'a.ts': 'a', 'sub/b.ts': 'b' }));
    await chmod(join(folder, 'sub'), 0o555);
    const refused = await access(join(folder, 'sub'), 2).then(
      () => false,
      () => true,
    );
    const outcome = await write(client({ 'a.ts': 'A', 'sub/b.ts': 'B' })).catch((error: unknown) => error);
    await chmod(join(folder, 'sub'), 0o755);
    // An administrator may write everywhere: then it has to be written.
    expect(outcome instanceof InputError).toBe(refused);
    expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe(refused ? 'a' : 'A');
    expect(await listing()).toEqual(['a.ts', 'manifest.json', 'sub', 'sub/b.ts']);
  });
});

describe('compareOutput', () => {
  it('tells a file that was edited by hand from one that is merely out of date', async () => {
    await write(client({ 'a.ts': 'a', 'b.ts': 'b' }));
    await writeFile(join(folder, 'a.ts'), 'mine');
    const files = client({ 'a.ts': 'A', 'b.ts': 'B' });
    expect(await plan(files)).toEqual(['edited a.ts', 'update b.ts', 'update manifest.json']);
  });

  it('takes no checkout with other line ends for an edit', async () => {
    await write(client({ 'a.ts': 'one\ntwo\n', 'b.ts': '1\n' }));
    await writeFile(join(folder, 'a.ts'), 'one\r\ntwo\r\n');
    await writeFile(join(folder, 'b.ts'), '1\r\n');
    const files = client({ 'a.ts': 'one\ntwo\n', 'b.ts': '2\n' });
    expect(await plan(files)).toEqual(['unchanged a.ts', 'update b.ts', 'update manifest.json']);
  });

  it('calls a file foreign that stands where a new one would be written', async () => {
    await write(client({ 'a.ts': 'a' }));
    await writeFile(join(folder, 'b.ts'), 'mine');
    expect(await plan(client({ 'a.ts': 'a', 'b.ts': 'b' }))).toEqual([
      'unchanged a.ts',
      'foreign b.ts',
      'update manifest.json',
    ]);
  });

  it('calls a folder foreign that holds files and no manifest of ours', async () => {
    await mkdir(join(folder, 'sub'), { recursive: true });
    await writeFile(join(folder, 'sub', 'notes.txt'), 'mine');
    expect(await plan(client({ 'a.ts': 'a' }))).toEqual([
      'foreign sub/notes.txt',
      'create a.ts',
      'create manifest.json',
    ]);
  });

  it("calls another program's manifest.json foreign", async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'manifest.json'), '{ "name": "my app" }');
    expect(await plan(client({}))).toEqual(['foreign manifest.json']);
  });

  it('does not mind what the system leaves in an empty folder', async () => {
    await mkdir(folder);
    await writeFile(join(folder, '.DS_Store'), '');
    expect(await plan(client({}))).toEqual(['create manifest.json']);
  });

  it('follows no link out of the folder', async () => {
    await write(client({ 'a.ts': 'a' }));
    await mkdir(join(parent, 'elsewhere'));
    await symlink(join(parent, 'elsewhere'), join(folder, 'sub'));
    await symlink(join(parent, 'elsewhere', 'c.ts'), join(folder, 'c.ts'));
    const files = client({ 'a.ts': 'a', 'c.ts': 'c', 'sub/b.ts': 'b' });
    expect(await plan(files)).toEqual([
      'unchanged a.ts',
      'foreign c.ts',
      'foreign sub/b.ts',
      'update manifest.json',
    ]);
  });

  it('deletes nothing outside of the folder that a manifest names', async () => {
    await mkdir(folder);
    await writeFile(join(parent, 'victim.ts'), 'x');
    const { manifest } = client({ '../victim.ts': 'x' });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(await plan(client({ 'a.ts': 'a' }))).toEqual(['create a.ts', 'update manifest.json']);
  });
});

describe('after a run that was killed while it moved its files', () => {
  /** The process id of a run that cannot be running. */
  const gone = '.postwright-4194999';

  it('knows the files that it had moved, and clears its folder away', async () => {
    await write(client({ 'a.ts': '1', 'b.ts': '1' }));
    await mkdir(join(folder, gone));
    const staged = client({ 'a.ts': '2', 'b.ts': '2' }).manifest;
    await writeFile(join(folder, gone, 'manifest.json'), JSON.stringify(staged));
    await writeFile(join(folder, 'a.ts'), '2');
    const files = client({ 'a.ts': '3', 'b.ts': '3' });
    expect(await plan(files)).toEqual(['update a.ts', 'update b.ts', 'update manifest.json']);
    await write(files);
    expect(await listing()).toEqual(['a.ts', 'b.ts', 'manifest.json']);
  });

  it('does not take its folder for that of a run under way where the process has the same id', async () => {
    const own = join(folder, `.postwright-${String(process.pid)}`);
    await mkdir(own, { recursive: true });
    const past = new Date(Date.now() - 3_600_000);
    await utimes(own, past, past);
    await write(client({ 'a.ts': '1' }));
    expect(await listing()).toEqual(['a.ts', 'manifest.json']);
  });

  it('mends a first run, of which no manifest was written', async () => {
    await mkdir(join(folder, gone), { recursive: true });
    await writeFile(join(folder, 'a.ts'), '1');
    await write(client({ 'a.ts': '1', 'b.ts': '1' }));
    expect(await listing()).toEqual(['a.ts', 'b.ts', 'manifest.json']);
  });
});
