import { describe, expect, it } from 'vitest';
import { joinAll, joinTypes } from '../../../src/types/join-types.js';
import type { FieldType, TypeNode } from '../../../src/model/type-node.js';
import { showType } from '../../kit/show-type.js';

const text: TypeNode = { kind: 'string' };
const integer: TypeNode = { kind: 'number', integer: true };
const literal = (value: string | number | boolean): TypeNode => ({ kind: 'literal', value });
const field = (key: string, type: TypeNode, optional = false): FieldType => ({ key, type, optional });
const object = (...fields: readonly FieldType[]): TypeNode => ({ kind: 'object', fields });
const join = (a: TypeNode, b: TypeNode): string => showType(joinTypes(a, b));

describe('joinTypes', () => {
  it('puts kinds side by side in one order', () => {
    expect(join({ kind: 'null' }, text)).toBe('string | null');
    expect(join(text, { kind: 'null' })).toBe('string | null');
  });

  it('gives way to unknown', () => {
    expect(join(text, { kind: 'unknown' })).toBe('unknown');
    expect(showType(joinAll([]))).toBe('unknown');
  });

  it('takes literals into their kind', () => {
    expect(join(literal('a'), literal('b'))).toBe('"a" | "b"');
    expect(join(literal('a'), text)).toBe('string');
    expect(join(literal(1.5), integer)).toBe('number');
    expect(join(literal(true), literal(false))).toBe('boolean');
    expect(join({ kind: 'boolean' }, literal('true'))).toBe('boolean | "true"');
    expect(join({ kind: 'verb' }, text)).toBe('string');
    expect(join(integer, { kind: 'digits' })).toBe('integer | digits');
  });

  it('keeps a format or a list of values only where both have one', () => {
    const uuid: TypeNode = { kind: 'string', format: 'uuid' };
    expect(join(uuid, uuid)).toBe('uuid');
    expect(join(uuid, text)).toBe('string');
    expect(join(uuid, literal('x'))).toBe('string');
    const listed = (...suggestions: readonly string[]): TypeNode => ({ kind: 'string', suggestions });
    expect(join(listed('b'), listed('a', 'b'))).toBe('(a|b|…)');
  });

  it('makes fields optional that one side lacks', () => {
    expect(join(object(field('a', text)), object(field('a', integer), field('b', text)))).toBe(
      '{ a: integer | string; b?: string }',
    );
  });

  it('keeps tagged objects apart and joins those of one tag', () => {
    const tagged = (tag: string, ...fields: readonly FieldType[]): TypeNode =>
      object(field('type', literal(tag)), ...fields);
    const union = joinTypes(tagged('a', field('x', text)), tagged('b', field('y', text)));
    expect(showType(union)).toBe('{ type: "a"; x: string } | { type: "b"; y: string }');
    expect(join(union, tagged('a'))).toBe('{ type: "a"; x?: string } | { type: "b"; y: string }');
    expect(join(union, object(field('type', text)))).toBe('{ type: string; x?: string; y?: string }');
  });

  it('joins tuples of one length place by place, others as arrays', () => {
    const pair: TypeNode = { kind: 'tuple', elements: [text, integer] };
    expect(join(pair, { kind: 'tuple', elements: [text, text] })).toBe('[string, integer | string]');
    expect(join(pair, { kind: 'tuple', elements: [text] })).toBe('(integer | string)[]');
    expect(join(pair, { kind: 'array', element: { kind: 'boolean' } })).toBe(
      '(boolean | integer | string)[]',
    );
  });

  it('takes an object into a map', () => {
    expect(join({ kind: 'map', value: text }, object(field('a', integer)))).toBe('Record<integer | string>');
  });

  it('keeps what is said of a field', () => {
    const said: TypeNode = object({ key: 'a', type: text, optional: false, facts: { description: 'An a.' } });
    expect(joinTypes(object(field('a', text)), said)).toEqual(said);
  });
});
