import { describe, expect, it } from 'vitest';
import type { TypeNode } from '../../../src/model/type-node.js';
import { children, holdsType, mapChildren } from '../../../src/types/children.js';
import { foldType } from '../../../src/types/fold-type.js';
import { showKind, showType } from '../../../src/types/show-type.js';

const file: TypeNode = { kind: 'file' };
const verb: TypeNode = { kind: 'verb' };
const object: TypeNode = {
  kind: 'object',
  name: 'Order',
  fields: [
    { key: 'a', type: file, optional: true, facts: { description: 'One.' } },
    { key: 'b', type: verb, optional: false },
  ],
};

/** One type of each kind that others stand in, with the ways to them. */
const containers: readonly (readonly [type: TypeNode, steps: readonly object[]])[] = [
  [
    object,
    [
      { kind: 'key', key: 'a' },
      { kind: 'key', key: 'b' },
    ],
  ],
  [{ kind: 'array', element: file }, [{ kind: 'element' }]],
  [{ kind: 'tuple', elements: [file, verb] }, [{ kind: 'element' }, { kind: 'element' }]],
  [{ kind: 'map', value: file }, [{ kind: 'value' }]],
  [{ kind: 'union', members: [file, verb] }, [{ kind: 'member' }, { kind: 'member' }]],
];

const leaves: readonly TypeNode[] = [
  ...(['unknown', 'undefined', 'null', 'boolean', 'bigint', 'verb', 'digits', 'file'] as const).map(
    (kind): TypeNode => ({ kind }),
  ),
  { kind: 'number', integer: true },
  { kind: 'string', suggestions: ['a'] },
  { kind: 'literal', value: 1 },
  { kind: 'reference', name: 'Order' },
  { kind: 'own', text: 'Date' },
];

describe('children', () => {
  it.each(containers)('of %j are told with their steps', (type, steps) => {
    expect(children(type).map(({ step }) => step)).toEqual(steps);
    expect(children(type).map((child) => child.type)).toEqual([file, verb].slice(0, steps.length));
  });

  it('of a leaf are none', () => {
    expect(leaves.flatMap(children)).toEqual([]);
  });
});

describe('mapChildren', () => {
  it('keeps all else of the type', () => {
    const toNull = (): TypeNode => ({ kind: 'null' });
    expect(mapChildren(object, toNull)).toEqual({
      kind: 'object',
      name: 'Order',
      fields: [
        { key: 'a', type: { kind: 'null' }, optional: true, facts: { description: 'One.' } },
        { key: 'b', type: { kind: 'null' }, optional: false },
      ],
    });
    expect(leaves.map((leaf) => mapChildren(leaf, toNull))).toEqual(leaves);
  });

  it('changes nothing where nothing is changed', () => {
    expect(containers.map(([type]) => mapChildren(type, (child) => child))).toEqual(
      containers.map(([type]) => type),
    );
  });
});

it('holdsType looks at the type itself and at any depth', () => {
  const deep: TypeNode = { kind: 'array', element: { kind: 'map', value: object } };
  const isKind = (kind: string) => (type: TypeNode) => type.kind === kind;
  expect(['array', 'object', 'verb'].map((kind) => holdsType(deep, isKind(kind)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(holdsType(deep, isKind('bigint'))).toBe(false);
});

it('foldType meets every type once, the inner ones first', () => {
  const met: string[] = [];
  const meet = (kind: string) => (): number => met.push(kind);
  foldType(
    { kind: 'union', members: containers.map(([type]) => type) },
    {
      leaf: ({ kind }) => meet(kind)(),
      array: meet('array'),
      tuple: meet('tuple'),
      map: meet('map'),
      object: meet('object'),
      union: meet('union'),
    },
  );
  expect(met.join(' ')).toBe('file verb object file array file verb tuple file map file verb union union');
});

it('a type is shown in few words, and in fewer', () => {
  const list: TypeNode = { kind: 'array', element: { kind: 'union', members: [object, { kind: 'null' }] } };
  expect([showType(list), showKind(list)]).toEqual(['({ a?, b } | null)[]', '(object | null)[]']);
  expect(leaves.map(showType)).toEqual([
    ...['unknown', 'undefined', 'null', 'boolean', 'bigint', 'HTTP verb', 'digits', 'file', 'integer'],
    ...['string | "a"', '1', 'object', 'Date'],
  ]);
  expect(leaves.map(showKind)).toEqual([
    ...['unknown', 'undefined', 'null', 'boolean', 'bigint', 'verb', 'digits', 'file', 'integer'],
    ...['string', '1', 'Order', 'Date'],
  ]);
});
