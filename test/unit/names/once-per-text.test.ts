import { expect, it, vi } from 'vitest';
import { oncePerText } from '../../../src/names/once-per-text.js';

it('works once on a text, also where it says no, and each time on a long one', () => {
  const work = vi.fn((text: string) => text === 'token');
  const known = oncePerText(work);
  expect([known('token'), known('token'), known('id'), known('id')]).toEqual([true, true, false, false]);
  expect(work).toHaveBeenCalledTimes(2);
  const long = 'x'.repeat(300);
  expect([known(long), known(long)]).toEqual([false, false]);
  expect(work).toHaveBeenCalledTimes(4);
});

it('forgets rather than grow without end', () => {
  const work = vi.fn((text: string) => [text]);
  const known = oncePerText(work);
  for (let at = 0; at < 20_001; at++) known(String(at));
  expect(known('0')).toEqual(['0']);
  expect(work).toHaveBeenCalledTimes(20_002);
});
