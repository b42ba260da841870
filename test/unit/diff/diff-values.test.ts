import { describe, expect, it } from 'vitest';
import { diffValues } from '../../../src/diff/diff-values.js';
import type { Scalar } from '../../../src/model/facts.js';
import type { UnionType } from '../../../src/model/type-node.js';

const oneOf = (...values: readonly Scalar[]): UnionType => ({
  kind: 'union',
  members: values.map((value) => ({ kind: 'literal', value })),
});

/** Returns which values of an argument came and went. */
function changesOf(old: UnionType, now: UnionType): readonly string[] {
  const types = new Map<string, never>();
  const operation = { name: 'find', item: ['Find'] };
  const within = { operation, use: 'input', old: types, now: types, above: [], older: false } as const;
  const changes = diffValues(old, now, 'query.size', 'changed', within) ?? [];
  return changes.map(({ kind, from, to }) => `${kind}: ${from ?? to ?? ''}`);
}

describe('values of an argument', () => {
  it('come and go once, where they may be given as a number and as its text', () => {
    const [two, three] = [oneOf(1, '1', 2, '2'), oneOf(1, '1', 2, '2', 3, '3')];
    expect(changesOf(three, two)).toEqual(['argument-value-removed: 3']);
    expect(changesOf(two, three)).toEqual(['argument-value-added: 3']);
  });

  it('are told as what they are, where one of the two ways is gone, or they are other texts', () => {
    expect(changesOf(oneOf(1, 2, '2'), oneOf(1, 2))).toEqual(['argument-value-removed: "2"']);
    expect(changesOf(oneOf('b', 'a', '"a"'), oneOf('b'))).toEqual([
      'argument-value-removed: "a"',
      String.raw`argument-value-removed: "\"a\""`,
    ]);
  });
});
