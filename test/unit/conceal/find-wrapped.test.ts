import { expect, it } from 'vitest';
import { findWrapped } from '../../../src/conceal/find-wrapped.js';
import { cpuTime } from '../../kit/cpu-time.js';

it('reads base64 that says printable text', () => {
  const coded = Buffer.from('user=ada&words=seven öf them').toString('base64');
  expect([...findWrapped([`so ${coded}.`, Buffer.alloc(40, 200).toString('base64')])]).toEqual([
    [coded, 'user=ada&words=seven öf them'],
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

it('leaves lines that each say something of their own', () => {
  expect([
    ...findWrapped(['a=abcd1234\nb=efgh5678', '- abcd1234\n- efgh5678', 'abcd1234\n\nefgh5678']),
  ]).toEqual([]);
});

it.each(['abcd\n', 'abcd\\n', 'abcd=', 'YWJj', 'abcd:80/\n'])(
  'takes a time that grows with the text alone: %j',
  async (part) => {
    const time = (count: number): Promise<number> => {
      const text = part.repeat(count);
      return cpuTime(() => findWrapped([text]));
    };
    await time(1000);
    const [short, long] = [await time(20_000), await time(80_000)];
    expect(long).toBeLessThan(short * 10 + 300);
  },
);
