import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferType } from '../../src/lower/infer/infer-type.js';
import { joinTypes } from '../../src/types/join-types.js';
import { typeKey } from '../../src/types/type-key.js';
import type { Json } from '../../src/model/json.js';
import type { FieldType, TypeNode } from '../../src/model/type-node.js';
import { accepts } from '../kit/accepts.js';

const keys = fc.constantFrom('type', 'a', 'b', 'c', '2024-01-01', '__proto__');
const words = fc.constantFrom('x', 'y', 'open', '2024-01-01', 'a@example.com', '<uuid>', '');

const leafType: fc.Arbitrary<TypeNode> = fc.oneof(
  fc.constantFrom<TypeNode>(
    { kind: 'null' },
    { kind: 'undefined' },
    { kind: 'boolean' },
    { kind: 'bigint' },
    { kind: 'verb' },
    { kind: 'digits' },
    { kind: 'file' },
    { kind: 'string' },
    { kind: 'string', format: 'uuid' },
    { kind: 'string', format: 'date' },
    { kind: 'string', suggestions: ['x', 'y'] },
    { kind: 'reference', name: 'Node' },
  ),
  fc.boolean().map((integer): TypeNode => ({ kind: 'number', integer })),
  fc.constantFrom('x', 'y', 1, 1.5, true, false).map((value): TypeNode => ({ kind: 'literal', value })),
);

const { type: anyType } = fc.letrec<{ type: TypeNode; field: FieldType }>((tie) => ({
  field: fc.record({ key: keys, type: tie('type'), optional: fc.boolean() }),
  type: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leafType,
    tie('type').map((element): TypeNode => ({ kind: 'array', element })),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 3 })
      .map((elements): TypeNode => ({ kind: 'tuple', elements })),
    tie('type').map((value): TypeNode => ({ kind: 'map', value })),
    fc
      .uniqueArray(tie('field'), { maxLength: 4, selector: ({ key }) => key })
      .map((fields): TypeNode => ({ kind: 'object', fields })),
  ),
}));

/** As the join itself writes a type: the laws hold of these. */
const joined = anyType.map((type) => joinTypes(type, type));

const { json: anyJson } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constant<Json>({ kind: 'null' }),
    fc.boolean().map((value): Json => ({ kind: 'boolean', value })),
    fc.constantFrom('0', '7', '-1.5', '1907593834776899584').map((text): Json => ({ kind: 'number', text })),
    words.map((value): Json => ({ kind: 'string', value })),
    fc.array(tie('json'), { maxLength: 4 }).map((items): Json => ({ kind: 'array', items })),
    fc
      .uniqueArray(fc.record({ key: keys, value: tie('json') }), { maxLength: 4, selector: ({ key }) => key })
      .map((fields): Json => ({ kind: 'object', fields })),
  ),
}));

describe('joinTypes', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(joined, (type) => {
        expect(typeKey(joinTypes(type, type))).toBe(typeKey(type));
      }),
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(anyType, anyType, (a, b) => {
        expect(typeKey(joinTypes(a, b))).toBe(typeKey(joinTypes(b, a)));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyType, anyType, anyType, (a, b, c) => {
        expect(typeKey(joinTypes(joinTypes(a, b), c))).toBe(typeKey(joinTypes(a, joinTypes(b, c))));
      }),
      { numRuns: 500 },
    );
  });

  it('takes every value that either type takes', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        const type = joinTypes(inferType([a]), inferType([b]));
        // Names are those of one inference: types that refer to themselves are joined by their values.
        fc.pre(!typeKey(type).includes('reference'));
        expect([accepts(type, a), accepts(type, b)]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('inferType', () => {
  it('takes every value that it was inferred from', () => {
    fc.assert(
      fc.property(fc.array(anyJson, { minLength: 1, maxLength: 6 }), (values) => {
        const type = inferType(values);
        expect(values.filter((value) => !accepts(type, value))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(anyJson, { maxLength: 6 }), (values) => {
        expect(typeKey(inferType([...values].reverse()))).toBe(typeKey(inferType(values)));
      }),
      { numRuns: 500 },
    );
  });
});
