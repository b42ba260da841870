import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { mostFiles, refuseLargeFolder } from '../../../../src/io/source/largest-source.js';
import { readCollectionSource, readSource } from '../../../../src/io/source/read-source.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-source-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The problem that reading the source ends with. */
async function problemOf(source: string, read: typeof readCollectionSource = readSource): Promise<string> {
  const error: unknown = await read(source).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return error instanceof InputError ? `${error.diagnostics[0]?.code ?? ''}: ${error.message}` : '';
}

test('reads a file, named as the user named it', async () => {
  const path = join(folder, 'orders.json');
  await writeFile(path, '{"item":[]}');
  const { bytes, name } = await readSource(path);
  expect({ text: new TextDecoder().decode(bytes), name }).toEqual({ text: '{"item":[]}', name: path });
});

test('says that a file does not exist, and what to do', async () => {
  const path = join(folder, 'nothing.json');
  expect(await problemOf(path)).toBe(`source-missing: ${path} does not exist. Check the path.`);
});

test('refuses a file that is larger than any source may be, without reading on', async () => {
  const path = join(folder, 'large.json');
  const file = await open(path, 'w');
  // A file with a hole: it takes no room on the disk.
  await file.truncate(8 * 1024 ** 3);
  await file.close();
  expect(await problemOf(path)).toBe(
    `source-too-large: ${path} holds more than 256 MB, and no source may. Split the collection, or delete saved responses that nobody needs.`,
  );
});

test('refuses a directory whose files are larger together than any source may be, before it reads one', async () => {
  for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) {
    const file = await open(join(folder, name), 'w');
    await file.truncate(100 * 1024 ** 2);
    await file.close();
  }
  expect(await problemOf(folder, readCollectionSource)).toBe(
    `source-too-large: ${folder} holds more than 256 MB, and no source may. Split the collection, or delete saved responses that nobody needs.`,
  );
});

test('refuses a directory with more files than any collection has', () => {
  const sizes = Array.from({ length: mostFiles + 1 }, () => 1);
  expect(() => {
    refuseLargeFolder('shop', sizes);
  }).toThrow('shop holds 200001 YAML files, and no collection may hold more than 200000.');
});

test('says that a path leads through a file', async () => {
  await writeFile(join(folder, 'orders.json'), '{}');
  const path = join(folder, 'orders.json', 'more.json');
  expect(await problemOf(path)).toBe(`source-missing: ${path} does not exist. Check the path.`);
});

test('says that a directory is none of its sources', async () => {
  expect(await problemOf(folder)).toBe(`source-missing: ${folder} is a directory. Name a file.`);
});

test('turns a path that no system can have into a problem', async () => {
  expect(await problemOf('a\0b')).toMatch(/^source-missing: a\0b cannot be read/);
});

test('reads a URL by way of its server', async () => {
  const server = await listen(createServer((_request, response) => response.end('{"item":[]}')));
  try {
    const { bytes, name } = await readSource(`${server.url}/orders.json?key=secret`);
    expect(new TextDecoder().decode(bytes)).toBe('{"item":[]}');
    expect(name).toBe(`${server.url}/orders.json`);
  } finally {
    server.close();
  }
});

async function listen(server: Server): Promise<{ readonly url: string; close(): void }> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: string | AddressInfo | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
