import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAnswer, recallAnswer } from '../../../../src/io/source/kept-answers.js';
import { emptyFolder, listFiles } from '../../../kit/folder.js';

const url = new URL('https://api.example.com/shop.json?key=hidden');
const asked = { url, key: 'PMAK-1' };
const bytes = new TextEncoder().encode('{"info":{}}\n\t');
const tagged = (headers = {}): Headers => new Headers({ etag: '"a-1"', ...headers });

let cache = '';
beforeEach(async () => {
  cache = await emptyFolder();
  vi.stubEnv('XDG_CACHE_HOME', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('recalls the bytes that a URL answered, for its user and the same key alone', async () => {
  expect(await recallAnswer(asked)).toBeUndefined();
  await keepAnswer(asked, tagged(), bytes);
  const kept = await recallAnswer(asked);
  expect([kept?.etag, Buffer.from(kept?.bytes ?? [])]).toEqual(['"a-1"', Buffer.from(bytes)]);
  expect(await recallAnswer({ ...asked, url: new URL('https://api.example.com/shop.json') })).toBeUndefined();
  expect(await recallAnswer({ ...asked, key: 'PMAK-2' })).toBeUndefined();
  const [file = ''] = await listFiles(cache);
  expect(file).not.toContain('hidden');
  const written = await readFile(join(cache, file), 'latin1');
  expect([written.includes('PMAK'), written.includes('info'), written.includes('a-1')]).toEqual([
    false,
    false,
    false,
  ]);
  if (process.platform !== 'win32') expect((await stat(join(cache, file))).mode & 0o077).toBe(0);
});

it.each([
  ['has no tag', new Headers()],
  ['must not be stored', tagged({ 'cache-control': 'private, no-store' })],
  ['has a tag that no header holds', new Headers({ etag: 'a-1' })],
])('keeps no answer that %s', async (_what, headers) => {
  await keepAnswer(asked, headers, bytes);
  expect(await listFiles(cache)).toEqual([]);
});

it('takes a damaged file for none', async () => {
  await keepAnswer(asked, tagged(), bytes);
  const [file = ''] = await listFiles(cache);
  const place = join(cache, file);
  const whole = await readFile(place);
  for (const damaged of [
    whole.subarray(0, -3),
    Buffer.from('nonsense'),
    Buffer.concat([whole.subarray(0, 20), whole]),
    Buffer.alloc(0),
  ]) {
    await writeFile(place, damaged);
    expect(await recallAnswer(asked)).toBeUndefined();
  }
});

it('does without where nothing can be written', async () => {
  await writeFile(join(cache, 'file'), '');
  vi.stubEnv('XDG_CACHE_HOME', join(cache, 'file'));
  await keepAnswer(asked, tagged(), bytes);
  expect(await recallAnswer(asked)).toBeUndefined();
});
