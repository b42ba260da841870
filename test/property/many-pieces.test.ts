import { expect, it } from 'vitest';
import { wrapProse } from '../../src/emit/code/wrap-prose.js';
import { flattenUnions } from '../../src/format/flat-unions.js';
import { splitSentences } from '../../src/documentation/facts/split-sentences.js';
import { parseJson } from '../../src/json/parse-json.js';

/** A call with so many arguments overflows the stack of every Node. */
const many = 150_000;

const sentences = 'One. '.repeat(many);

it('wraps a paragraph of a great many lines', () => {
  const lines = wrapProse('A sentence of about a hundred columns '.repeat(3 * many));
  expect(lines.length).toBeGreaterThan(many);
});

it('splits a text of a great many sentences', () => {
  expect(splitSentences(`${sentences}\n${sentences}`)).toHaveLength(2 * many);
});

it('lays out a union of a great many members', () => {
  const union = `type A =\n${'  | 1\n'.repeat(many)}`;
  expect(flattenUnions(union, 100, 2)).toBe(union);
});

it('reads a comment with a great many fields in it', () => {
  const fields = Array.from({ length: many }, (_, at) => `"a${String(at)}": 1`).join();
  const json = parseJson(
    `{"a": 1,\n// ${fields}\n"b": 2,\n// ${fields.replaceAll('a', 'c')}\n}`.replace(/,(?=\n\/\/ "c)/, ''),
  );
  expect(json?.kind === 'object' && json.fields.length).toBe(2 * many + 2);
});
