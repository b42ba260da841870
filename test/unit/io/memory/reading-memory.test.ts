import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recallReadings, rememberReadings } from '../../../../src/io/memory/reading-memory.js';
import { rememberLines } from '../../../../src/io/memory/packed-lines.js';
import { emptyFolder } from '../../../kit/folder.js';

beforeEach(async () => {
  vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('returns what comes back from JSON as it was, and leaves out what would not', async () => {
  const kept = [
    { kind: 'parameter', digest: 'a', read: { enum: ['x', 1, true], default: -3 } },
    { kind: 'description', digest: 'b', read: { rows: [{ name: 'é\ud800' }], skipped: [] } },
  ] as const;
  const lost = [{ maximum: Infinity }, { minimum: -0 }, { description: undefined }, { example: 3n }];
  const others = lost.map((read) => ({ kind: 'parameter', digest: 'c', read }) as const);
  await rememberReadings('one', [...kept, ...others]);
  expect(await recallReadings('one')).toEqual(kept);
  expect(await recallReadings('two')).toEqual([]);
});

it('leaves out what has another form', async () => {
  await rememberLines('readings', 'one', [
    { kind: 'other', digest: 'a', read: {} },
    { kind: 'parameter' },
    [],
  ]);
  expect(await recallReadings('one')).toEqual([]);
});
