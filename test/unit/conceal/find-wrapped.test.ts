import { expect, it } from 'vitest';
import { findWrapped } from '../../../src/conceal/find-wrapped.js';

it('reads base64 that says printable text', () => {
  const coded = Buffer.from('user=ada&words=seven of them').toString('base64');
  expect([...findWrapped([`so ${coded}.`, Buffer.alloc(40, 200).toString('base64')])]).toEqual([
    [coded, 'user=ada&words=seven of them'],
  ]);
});

it('joins words that line breaks divide, as they are or as JSON writes them', () => {
  expect([
    ...findWrapped(['a abcd1234\n  efgh5678\r\nijkl b', '{"a": "abcd1234\\r\\nefgh"}', 'no break']),
  ]).toEqual([
    ['abcd1234\n  efgh5678\r\nijkl', 'abcd1234efgh5678ijkl'],
    ['abcd1234\\r\\nefgh', 'abcd1234efgh'],
  ]);
});
