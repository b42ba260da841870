import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse-json.js';

describe('parseJson', () => {
  it('reads no more values than memory holds', { timeout: 180_000 }, () => {
    expect(parseJson(`[${'1,'.repeat(2_499_998)}1]`)).toBeDefined();
    expect(parseJson(`[${'1,'.repeat(2_499_999)}1]`)).toBeUndefined();
  });
});
