import { describe, expect, it } from 'vitest';
import { viewMistakes } from '../../../../../src/emit/artefacts/tests/mistakes.js';
import type { FieldType, TypeNode } from '../../../../../src/model/type-node.js';
import type { InputPart, OperationPlan } from '../../../../../src/model/plan.js';
import { operation } from '../../../../kit/operation.js';
import { textOf } from '../../../../kit/text-of.js';

const text: TypeNode = { kind: 'string' };

function field(key: string, type: TypeNode, optional = true): FieldType {
  return { key, type, optional };
}

function literals(...values: readonly (string | number)[]): readonly TypeNode[] {
  return values.map((value) => ({ kind: 'literal', value }));
}

/** Returns what a client refuses of these parts, its code as text. */
function mistakes(...parts: readonly InputPart[]): readonly object[] {
  const plan: OperationPlan = {
    operation: operation({}),
    name: 'find',
    module: 'operations/find',
    resultName: 'FindResult',
    results: [],
    declarations: [{ name: 'FindBody', type: { kind: 'object', fields: [field('to', text, false)] } }],
    savedResponses: [],
    savedRequests: [],
    aliases: [],
    formerTypes: [],
    input: { name: 'FindInput', required: true, parts },
  };
  return viewMistakes(plan).map(({ alias, type, required, wrong, misspelt }) => ({
    alias: textOf(alias),
    type: textOf(type),
    required: required.map(textOf),
    wrong: wrong.map(({ key, value }) => [textOf(key), textOf(value)]),
    misspelt: textOf(misspelt),
  }));
}

describe('viewMistakes', () => {
  it('leaves out what is required, and misspells', () => {
    const fields = [field('a', text), field('x-b', text, false), field('aa', text)];
    expect(mistakes({ place: 'query', required: false, type: { kind: 'object', fields } })).toEqual([
      {
        alias: 'Query',
        type: "NonNullable<FindInput['query']>",
        required: ["'x-b'"],
        wrong: [],
        misspelt: 'aaa',
      },
    ]);
  });

  it('gives a wrong value to closed lists, and to nothing else', () => {
    const open: TypeNode = { kind: 'string', suggestions: ['a'] };
    const fields = [
      field('verb', { kind: 'verb' }),
      field('list', { kind: 'union', members: [...literals('no such value', 1), { kind: 'null' }] }),
      field('text', { kind: 'union', members: [...literals('a'), text] }),
      field('open', open),
      field('flag', { kind: 'boolean' }),
      field('lists', { kind: 'array', element: { kind: 'union', members: literals('a', 'b') } }),
    ];
    const [query] = mistakes({ place: 'query', required: true, type: { kind: 'object', fields } });
    expect(query).toMatchObject({
      wrong: [
        ['verb', "'no such value'"],
        ['list', "'no such value?'"],
      ],
    });
  });

  it('looks into named bodies, and only asks for one that is no plain object', () => {
    const named: InputPart = { place: 'body', required: true, type: { kind: 'reference', name: 'FindBody' } };
    expect(mistakes(named)).toEqual([
      { alias: 'Body', type: "FindInput['body']", required: ["'to'"], wrong: [], misspelt: 'too' },
    ]);
    expect(mistakes({ place: 'body', required: true, type: text })).toEqual([
      { alias: 'Input', type: 'FindInput', required: ["'body'"], wrong: [], misspelt: undefined },
    ]);
    expect(mistakes({ place: 'body', required: false, type: text })).toEqual([]);
  });

  it('says nothing of names that every object has', () => {
    const fields = [field('constructor', text, false), field('id', text, false)];
    const [path] = mistakes({ place: 'path', required: true, type: { kind: 'object', fields } });
    expect(path).toMatchObject({ required: ["'id'"], misspelt: 'idd' });
  });
});
