import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

describe('a default in prose', () => {
  const stated: readonly (readonly [string, string])[] = [
    ['This defaults to POST', 'POST'],
    ['The default value is false.', 'false'],
    ['Defaults to 14400 seconds(4 hours).', '14400'],
    ['The default value is 5000ms.', '5000'],
    ['the default value is 120.', '120'],
    ['Default: **10**', '10'],
    ['**Default:** 0, which means all', '0'],
    ['Default `BOTH` for One-way Mode', 'BOTH'],
    ['Default 500; max 1000', '500'],
    ['bool, default false', 'false'],
    ['A, B, C; default NO_EFFECT.', 'NO_EFFECT'],
    ['asc or desc (default asc)', 'asc'],
    ['`asc` (default) or `desc`', 'asc'],
    ['Default values:\nid,name,username', 'id,name,username'],
    ['default value: invoice,ticket', 'invoice,ticket'],
    ['By default, the response returns 10 items per page.', '10'],
    ['By default, 10 results are returned.', '10'],
    ['One quarter is returned by default.', '1'],
    ['The default granularity, if not specified is hour.', 'hour'],
    ['The default false value leaves them out', 'false'],
    ['Defaults to 12:00:00 (noon).', '12:00:00'],
    ['Default language is en', 'en'],
    ['It is `json` by default', 'json'],
    ['Defaults to 1,000 rows', '1000'],
    ['Por defecto: 10', '10'],
    ['默认值为10', '10'],
    ['По умолчанию: 20', '20'],
    ['Standard: asc', 'asc'],
  ];
  it.each(stated)('is read from %j', (text, value) => {
    expect(String(readParameter(text).default)).toBe(value);
  });

  const vague: readonly string[] = [
    "Defaults to Caller's caller_name.",
    'Defaults to today if omitted.',
    'By default, the response includes all of them.',
    'Empty by default.',
    'default as the latest price',
  ];
  it.each(vague)('is there without a value in %j', (text) => {
    const { default: value, required } = readParameter(text);
    expect([value, required]).toEqual([undefined, 'no']);
  });

  const none: readonly string[] = [
    'There is no default value.',
    'The default is not 5.',
    'Overrides the default currency',
    'A number of rows',
    'More data than the default, which is only names',
  ];
  it.each(none)('is not seen in %j', (text) => {
    expect(readParameter(text).default).toBeUndefined();
  });
});
