import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/json/parse-json.js';
import type { Json } from '../../../src/model/json.js';

const text = (value: string): Json => ({ kind: 'string', value });
const number = (digits: string): Json => ({ kind: 'number', text: digits });

describe('parseJson', () => {
  it('keeps the digits of numbers and the order of keys, also of integers', () => {
    expect(parseJson('{"b": 1907593834776899584, "1": -0.50e+3, "a": [true, null]}')).toEqual({
      kind: 'object',
      fields: [
        { key: 'b', value: number('1907593834776899584') },
        { key: '1', value: number('-0.50e+3') },
        { key: 'a', value: { kind: 'array', items: [{ kind: 'boolean', value: true }, { kind: 'null' }] } },
      ],
    });
  });

  it('reads no longer text in it than a client may hold', () => {
    expect(parseJson(`["${'a'.repeat(31_999_998)}"]`)).toBeDefined();
    expect(parseJson(`["${'a'.repeat(31_999_999)}"]`)).toBeUndefined();
  });

  it('takes a bare {{variable}} as a value and says so', () => {
    expect(parseJson('[{{id}}, "{{id}}"]')).toEqual({
      kind: 'array',
      items: [{ kind: 'string', value: '{{id}}', unquoted: true }, text('{{id}}')],
    });
  });

  it('takes no text that is JSON only once variables are joined with something', () => {
    expect(parseJson('{"price": {{price}}.00}')).toBeUndefined();
    expect(parseJson('{"a": {{a}}{{b}}}')).toBeUndefined();
  });

  it('keeps the comments beside and above a field', () => {
    expect(parseJson('{\n// the order\n"id": 1, // required\n"note": "http://x" /* free text */\n}')).toEqual(
      {
        kind: 'object',
        fields: [
          { key: 'id', value: number('1'), comment: 'the order\nrequired' },
          { key: 'note', value: text('http://x'), comment: 'free text' },
        ],
      },
    );
  });

  it('keeps the comment behind the brace that opens a value', () => {
    expect(parseJson('{"a": { // the address\n"b": 1}}')).toEqual({
      kind: 'object',
      fields: [
        {
          key: 'a',
          value: { kind: 'object', fields: [{ key: 'b', value: number('1') }] },
          comment: 'the address',
        },
      ],
    });
  });

  it('keeps fields that are commented out, on one line or on several', () => {
    expect(parseJson('{"a": 1,\n// "b": 2,\n// "c": {\n//   "d": 3\n// }\n}')).toEqual({
      kind: 'object',
      fields: [
        { key: 'a', value: number('1') },
        { key: 'b', value: number('2'), disabled: true },
        { key: 'c', value: { kind: 'object', fields: [{ key: 'd', value: number('3') }] }, disabled: true },
      ],
    });
  });

  it('takes trailing commas', () => {
    expect(parseJson('[1,]')).toEqual({ kind: 'array', items: [number('1')] });
    expect(parseJson('{"a": 1,}')).toEqual({ kind: 'object', fields: [{ key: 'a', value: number('1') }] });
  });

  it('reads the last value of a key that is written twice', () => {
    expect(parseJson('{"a": 1, "__proto__": 2, "a": 3}')).toEqual({
      kind: 'object',
      fields: [
        { key: 'a', value: number('3') },
        { key: '__proto__', value: number('2') },
      ],
    });
  });

  it.each([
    '',
    '{',
    '{"a" 1}',
    '{"a": 1}{"b": 2}',
    '[1,,2]',
    "{'a': 1}",
    '"line\nbreak"',
    '01',
    '/* open',
    '{a: 1}',
  ])('takes no %j', (broken) => {
    expect(parseJson(broken)).toBeUndefined();
  });

  it('refuses what is nested too deeply instead of running out of stack', () => {
    expect(parseJson('['.repeat(20_000) + ']'.repeat(20_000))).toBeUndefined();
  });

  it('reads long strings', () => {
    const long = 'x'.repeat(1_000_000);
    expect(parseJson(`["${long}"]`)).toEqual({ kind: 'array', items: [text(long)] });
  });
});
