import { describe, expect, it, vi } from 'vitest';
import { createReadings } from '../../../src/documentation/readings.js';
import type { Facts } from '../../../src/model/facts.js';

const facts: Facts = { required: 'yes' };

describe('createReadings', () => {
  it('reads the same once', () => {
    const readings = createReadings<Facts>();
    const read = vi.fn(() => facts);
    expect(readings.once('a', read)).toBe(facts);
    expect(readings.once('a', read)).toBe(facts);
    readings.once('b', read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads nothing that was recalled of the same, and tells how much was', () => {
    const before = createReadings<Facts>();
    before.once('a', () => facts);
    const now = createReadings<Facts>();
    for (const [digest, read] of before.all().reads) now.recall(digest, read);
    const read = vi.fn((): Facts => ({}));
    expect(now.once('a', read)).toBe(facts);
    expect(read).not.toHaveBeenCalled();
    expect(now.all().fresh).toBe(0);
    expect(now.once('a ', read)).toEqual({});
    expect(now.all()).toMatchObject({ fresh: 1, reads: { size: 2 } });
  });
});
