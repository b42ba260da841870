import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/model/facts.js';
import { readDeclaredVariables } from '../../../../src/lower/request/read-declared-variables.js';

function declared(query: string, operation?: string, held: readonly string[] = []): Record<string, Facts> {
  const rows = readDeclaredVariables(query, operation, held);
  return Object.fromEntries(rows.map(({ name, facts }) => [name, facts]));
}

describe('the variables of an operation', () => {
  it('have a type, a need and a default', () => {
    const query =
      'query Find($term: String!, $first: Int = 10, $ids: [ID!]!, $near: [Float], $live: Boolean! = true) { find { id } }';
    expect(declared(query)).toEqual({
      term: { kind: 'string', required: 'yes' },
      first: { kind: 'integer', default: 10, required: 'no' },
      ids: { kind: 'array', elements: 'string', required: 'yes' },
      near: { kind: 'array', elements: 'number', required: 'no' },
      live: { kind: 'boolean', default: true, required: 'no' },
    });
  });

  it.each([
    ['mutation ($a: Sort = NEWEST @deprecated) { x }', { kind: 'string', default: 'NEWEST', required: 'no' }],
    [
      'subscription S(\n  # what: Int\n  $a: String = "a @ b)"\n) { x }',
      { kind: 'string', default: 'a @ b)', required: 'no' },
    ],
    ['query($a:NewGoat!){x}', { required: 'yes' }],
    ['query($a: [Int] = [1, 2]) { x }', { kind: 'array', elements: 'integer', required: 'no' }],
    ['query($a: Filter = {herd: "north"}) { x }', { required: 'no' }],
    ['query($a: Int = null) { x }', { kind: 'integer', required: 'no' }],
    [
      'fragment F on Goat { id(n: 1) } query Q($a: [[Int!]!]!) { x }',
      { kind: 'array', elements: 'integer', required: 'yes' },
    ],
  ])('%s', (query, facts) => {
    expect(declared(query)).toEqual({ a: facts });
  });

  it('leaves the kind of an id to what is recorded', () => {
    expect(declared('query($a: ID!) { x }', undefined, ['a'])).toEqual({ a: { required: 'yes' } });
    expect(declared('query($a: ID!) { x }')).toEqual({ a: { kind: 'string', required: 'yes' } });
  });

  it('are those of the operation that is named', () => {
    const query = 'query A($a: Int!) { x } query B($b: Int!) { x } query C { x }';
    expect(Object.keys(declared(query, 'B'))).toEqual(['b']);
    expect(declared(query, 'C')).toEqual({});
    expect(declared(query)).toEqual({});
    expect(declared(query, 'D')).toEqual({});
  });

  it.each([
    '{ query(a: $a) { id } }',
    'query Q { find(term: $term, first: 3) { id } }',
    '# query($a: Int!)\nquery { x }',
    'query { x(text: "query($a: Int!)") }',
    'query { x(text: """query($a: Int!)""") }',
    'query($a) { x }',
    'query($a: ) { x }',
    '{{query}}',
    'query(',
    '',
  ])('are none: %s', (query) => {
    expect(declared(query)).toEqual({});
  });
});
