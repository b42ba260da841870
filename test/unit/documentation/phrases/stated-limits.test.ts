import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/model/facts.js';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

describe('limits in prose', () => {
  const texts: readonly (readonly [text: string, limits: Facts])[] = [
    ['takes a value between 2000 and 10000 both inclusive', { minimum: 2000, maximum: 10000 }],
    ['Number between 1 and 50. Default is 10.', { minimum: 1, maximum: 50 }],
    ['A number between 10 and the system limit (currently 100).', { minimum: 10, maximum: 100 }],
    ['from 1 (January) to 12 (December)', { minimum: 1, maximum: 12 }],
    ['Calendar year (1900-2100).', { minimum: 1900, maximum: 2100 }],
    ['Range: 1-30, default 20', { minimum: 1, maximum: 30 }],
    ['Allowed values: 1 through 1000.', { minimum: 1, maximum: 1000 }],
    ['1-30', { minimum: 1, maximum: 30 }],
    ['max 100', { maximum: 100 }],
    ['Max value is 100.', { maximum: 100 }],
    ['Cannot be greater than 60000', { maximum: 60000 }],
    ['must not exceed 1,000', { maximum: 1000 }],
    ['at most 5', { maximum: 5 }],
    ['min 0.1, max 10', { minimum: 0.1, maximum: 10 }],
    ['The minimum permitted value is 5', { minimum: 5 }],
    ['at least 3', { minimum: 3 }],
    ['>= 0', { minimum: 0 }],
    ['max 50 characters', { maxLength: 50 }],
    ['Character limit - 50 characters.', { maxLength: 50 }],
    ['Character limit - 50', { maxLength: 50 }],
    ['Up to 512 characters.', { maxLength: 512 }],
    ['Maximum length: 20', { maxLength: 20 }],
    ['Query (2-50 characters).', { minLength: 2, maxLength: 50 }],
    ['exactly 6 characters', { minLength: 6, maxLength: 6 }],
    ['You can specify up to 12 quarters with quarter', {}],
    ['maximum number of records to return', {}],
    ['Files up to 10 mb', {}],
    ['from 9:00 to 17:00', {}],
    ['The width in pixels', {}],
  ];
  it.each(texts)('are read from %j', (text, limits) => {
    const { minimum, maximum, minLength, maxLength } = readParameter(text);
    expect({ minimum, maximum, minLength, maxLength }).toEqual(limits);
  });

  it('count where the argument does, and not where it holds what is counted', () => {
    expect(readParameter('maximum of 100 items', 'page_size').maximum).toBe(100);
    expect(readParameter('maximum of 100 items', 'ids').maximum).toBeUndefined();
  });
});
