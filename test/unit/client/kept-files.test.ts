import { describe, expect, it, vi } from 'vitest';
import { openKeptFiles } from '../../../src/client/kept-files.js';
import { joinStates } from '../../../src/client/join-states.js';
import { hashText } from '../../../src/io/hash-text.js';
import { emptyFolder } from '../../kit/folder.js';

const basis = { formatting: {}, templates: new Map() };
const file = { path: 'operations/a.ts', text: 'export {};\n', imports: ['client'] };

/** A folder whose manifest says that its files have these texts. */
function outputOf(...texts: readonly string[]) {
  const written = new Map([[file.path, new Set(texts.map(hashText))]]);
  return {
    name: 'x',
    directory: '/x',
    outside: [],
    leftovers: [],
    staleLock: false,
    written,
    state: 's',
    lock: 'l',
  };
}

/** Remembers what is made of a value, as a run does, and returns what becomes of another one in the next run. */
async function made(
  before: object,
  now: object,
  output = outputOf(file.text),
  with_ = basis,
): Promise<number> {
  vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
  const first = await openKeptFiles(output, basis);
  first.keep(before, () => [file]);
  await first.remember(joinStates('s', hashText('l')), [file]);
  const make = vi.fn(() => [file]);
  const next = await openKeptFiles(output, with_);
  expect(next.keep(now, make)).toMatchObject([file]);
  vi.unstubAllEnvs();
  return make.mock.calls.length;
}

describe('openKeptFiles', () => {
  it('makes nothing of what an equal file was made of before', async () => {
    expect(await made({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] })).toBe(0);
  });

  it('tells integers of any length apart', async () => {
    expect(await made({ a: 12345678901234567890n }, { a: 12345678901234567890n })).toBe(0);
    expect(await made({ a: 12345678901234567890n }, { a: 12345678901234567891n })).toBe(1);
  });

  it('makes what is of anything else, of other templates or formatted otherwise', async () => {
    expect(await made({ a: 1 }, { a: 2 })).toBe(1);
    const templates = new Map([['operation.hbs', { text: 'x' }]]);
    expect(await made({}, {}, undefined, { ...basis, templates })).toBe(1);
    expect(await made({}, {}, undefined, { ...basis, formatting: { semi: false } })).toBe(1);
    expect(await made({}, {}, undefined, { ...basis, formatting: { plugins: ['x'] } })).toBe(1);
  });

  it('takes no text that the manifest does not know', async () => {
    expect(await made({}, {}, outputOf('another text'))).toBe(1);
  });
});
