import type { Facts } from '../../../../src/model/facts.js';
import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../../../src/documentation/documentation.js';
import type { RequestShape } from '../../../../src/lower/request/shape.js';
import { build, jsonRequest, recorded, row, shapeOf } from '../../../kit/request-shape.js';
import { showType } from '../../../kit/show-type.js';

function bodyOf(text: string, rows: readonly DocumentedRow[] = [], others: readonly string[] = []): string {
  return shown(jsonRequest(text), rows, others.map(jsonRequest));
}

function shown(
  shape: RequestShape,
  rows: readonly DocumentedRow[],
  recordings: readonly RequestShape[] = [],
): string {
  const { body } = build(shape, rows, recordings);
  return body.kind === 'json' ? `${body.required ? '' : '?'}${showType(body.type)}` : body.kind;
}

describe('what is required', () => {
  it('is what the documentation requires', () => {
    expect(bodyOf('{"a": "x", "b": "x"}', [row('a', { required: 'yes' })])).toBe('{ a: string; b?: string }');
    expect(bodyOf('{"a": "x"}', [row('a', { required: 'conditional' })])).toBe('?{ a?: string }');
  });

  it('is not what has a default, is read-only, or is commented out', () => {
    expect(bodyOf('{"a": "x"}', [row('a', { required: 'yes', default: 'x' })])).toBe('?{ a?: string }');
    expect(bodyOf('{"a": "x"}', [row('a', { required: 'yes', readOnly: true })])).toBe('?{ a?: string }');
    expect(bodyOf('{\n// "a": "x"\n}', [row('a', { required: 'yes' })])).toBe('?{ a?: string }');
  });

  it('is what every one of several different recordings has', () => {
    expect(bodyOf('{"a": 1, "b": 2}', [], ['{"a": 3}'])).toBe('{ a: integer; b?: integer }');
    expect(bodyOf('{"a": 1, "b": 2}', [], ['{"a": 3, "b": 4}'])).toBe('?{ a?: integer; b?: integer }');
  });
});

describe('the type of a field', () => {
  it('takes the documented kind and the recorded form', () => {
    expect(bodyOf('{"a": "300"}', [row('a', { kind: 'integer' })])).toBe('?{ a?: integer | digits }');
    expect(bodyOf('{"a": "true"}', [row('a', { kind: 'boolean' })])).toBe(
      '?{ a?: boolean | "true" | "false" }',
    );
    expect(bodyOf('{"a": "{{n}}"}', [row('a', { kind: 'integer' })])).toBe('?{ a?: integer | digits }');
    expect(bodyOf('{"a": "soon"}', [row('a', { kind: 'integer' })])).toBe('?{ a?: integer | string }');
    expect(bodyOf('{"a": 5}', [row('a', { kind: 'string' })])).toBe('?{ a?: integer | string }');
    expect(bodyOf('{"a": null}', [row('a', { kind: 'string' })])).toBe('?{ a?: string }');
  });

  it('is open where a bare variable stands beside scalars, but for what is documented and recorded there', () => {
    expect(bodyOf('{"a": {{x}}}', [], ['{"a": 5}'])).toBe('?{ a?: unknown }');
    expect(bodyOf('{"a": {{x}}}', [row('a', { kind: 'string' })])).toBe('?{ a?: string }');
    expect(bodyOf('{"a": {{x}}}', [row('a', { kind: 'string' })], ['{"a": 5}'])).toBe(
      '?{ a?: integer | string }',
    );
    expect(bodyOf('{"a": {{x}}}', [row('a', { enum: ['x', 'y'] })], ['{"a": null}'])).toBe(
      '?{ a?: "x" | "y" }',
    );
  });

  it('closes over listed values, and adds those recorded besides', () => {
    const facts = { enum: ['true', 'hangup'] };
    expect(bodyOf('{"a": "hangup"}', [row('a', facts)])).toBe('?{ a?: "true" | "hangup" }');
    expect(bodyOf('{"a": "off"}', [row('a', facts)])).toBe('?{ a?: "true" | "hangup" | "off" }');
    expect(bodyOf('{"a": "{{mode}}"}', [row('a', facts)])).toBe('?{ a?: "true" | "hangup" }');
    expect(bodyOf('{"a": "1"}', [row('a', { enum: [1, 2] })])).toBe('?{ a?: 1 | 2 | "1" | "2" }');
    expect(bodyOf('{"a": ["x"]}', [row('a', { kind: 'array', enum: ['x', 'y'] })])).toBe(
      '?{ a?: ("x" | "y")[] }',
    );
  });

  it('takes listed texts in the form in which a recording has one of them', () => {
    const { kind } = { kind: 'string' } as const;
    const mixed = '?{ a?: boolean | "false" | "true" }';
    expect(bodyOf('{"a": "{{b}}"}', [row('a', { kind, enum: ['false', 'true'] })], ['{"a": true}'])).toBe(
      mixed,
    );
    expect(bodyOf('{"a": 2}', [row('a', { kind, enum: ['1', '2', 'all'] })])).toBe(
      '?{ a?: 1 | 2 | "1" | "2" | "all" }',
    );
    expect(bodyOf('{"a": 3}', [row('a', { kind, enum: ['1', '2'] })])).toBe('?{ a?: integer | "1" | "2" }');
  });

  it('takes any truth value and any number where listed texts say nothing of the one that was recorded', () => {
    const typed = (body: string, facts: Facts = { enum: ['fast', 'slow'] }): string =>
      bodyOf(body, [row('a', facts)]);
    expect(typed('{"a": true}')).toBe('?{ a?: boolean | "fast" | "slow" }');
    expect(typed('{"a": 2.5}')).toBe('?{ a?: number | "fast" | "slow" }');
    expect(typed('{"a": [7]}', { kind: 'array', enum: ['fast'] })).toBe('?{ a?: (integer | "fast")[] }');
    // A list of numbers says which numbers there are.
    expect(typed('{"a": 3}', { enum: [1, 2] })).toBe('?{ a?: 1 | 2 | 3 }');
  });

  it('is a verb where one is described', () => {
    expect(bodyOf('{"a": "POSt"}', [row('a', { kind: 'string', verb: true, default: 'POST' })])).toBe(
      '?{ a?: verb }',
    );
  });

  it('keeps what was recorded inside a documented object or list', () => {
    expect(bodyOf('{"a": {"b": 1}}', [row('a', { kind: 'object' })])).toBe('?{ a?: { b?: integer } }');
    expect(bodyOf('{"a": ["x"]}', [row('a', { kind: 'array' })])).toBe('?{ a?: string[] }');
    expect(bodyOf('{"a": "x,y"}', [row('a', { kind: 'array', elements: 'string' })])).toBe(
      '?{ a?: string | string[] }',
    );
  });
});

describe('fields that only the documentation names', () => {
  it('are added, text where no kind is stated', () => {
    expect(
      bodyOf('{"a": 1}', [row('b', { kind: 'integer', required: 'yes' }, 'body'), row('c', {}, 'body')]),
    ).toBe('{ a?: integer; b: integer; c?: string }');
  });

  it('go where their paths lead, with the parents they need', () => {
    const rows = [row('a.c', { kind: 'boolean' }, 'body'), row('list[].id', { kind: 'integer' }, 'body')];
    expect(bodyOf('{"a": {"b": 1}}', rows)).toBe(
      '?{ a?: { b?: integer; c?: boolean }; list?: { id?: integer }[] }',
    );
    expect(bodyOf('{"a": null, "list": []}', rows)).toBe(
      '?{ a?: { c?: boolean }; list?: { id?: integer }[] }',
    );
    expect(bodyOf('[{"id": 1}]', [row('[].name', { kind: 'string' }, 'body')])).toBe(
      '?{ id?: integer; name?: string }[]',
    );
  });

  it('make a JSON body where none was recorded, but not for GET', () => {
    const rows = [row('a', { kind: 'string', required: 'yes' }, 'body')];
    expect(shown(shapeOf({ method: 'PUT' }), rows)).toBe('{ a: string }');
    expect(shown(shapeOf({ method: 'GET' }), rows)).toBe('none');
  });
});

describe('the list of arguments', () => {
  const list = (text: string, rows: readonly DocumentedRow[] = []): readonly string[] =>
    build(jsonRequest(text), rows).arguments.map(
      ({ name, facts, typed, evidence }) => `${name} ${String(facts.kind)} ${typed} ${evidence.join('+')}`,
    );

  it('names nested arguments by their paths, recorded ones first', () => {
    expect(list('{"a": {"b": [{"c": 1.5}]}, "d": null}', [row('e', { required: 'yes' }, 'body')])).toEqual([
      'a object optional example',
      'a.b array optional example',
      'a.b[].c number optional example',
      'd unknown optional example',
      'e string required table',
    ]);
    expect(list('[{"a": true}]')).toEqual(['[].a boolean optional example']);
  });

  it('says what each fact was read from', () => {
    expect(list('{"a": "{{$guid}}", // (Required) the id\n"b": "<integer>"}', [row('b', {})])).toEqual([
      'a string required example+param+variable',
      'b integer optional table+example',
    ]);
  });

  it('takes a stated default for optional', () => {
    const [argument] = build(jsonRequest('{"a": 1}'), [row('a', { default: 10 })]).arguments;
    expect(argument?.facts.required).toBe('no');
  });
});

describe('the kind of an argument', () => {
  const kindOf = (text: string, kind: 'array' | 'object' | 'string'): string | undefined =>
    build(jsonRequest(text), [row('a', { kind })]).arguments[0]?.facts.kind;

  it('is the recorded container where the documentation names another one', () => {
    expect(kindOf('{"a": {"b": 1}}', 'array')).toBe('object');
    expect(kindOf('{"a": [1]}', 'object')).toBe('array');
    expect(kindOf('{"a": {"b": 1}}', 'string')).toBe('string');
    expect(kindOf('{"a": "x"}', 'array')).toBe('array');
  });
});

describe('facts of a field', () => {
  const factsOf = (text: string): unknown => {
    const { body } = build(jsonRequest(text), [row('a', { description: 'An a.' })]);
    return body.kind === 'json' && body.type.kind === 'object' ? body.type.fields[0]?.facts : undefined;
  };

  it('hold the recorded value as an example unless it is a placeholder', () => {
    expect(factsOf('{"a": 5}')).toEqual({ description: 'An a.', example: 5 });
    expect(factsOf('{"a": "{{secret}}"}')).toEqual({ description: 'An a.' });
    expect(factsOf(`{"a": "${'x'.repeat(201)}"}`)).toEqual({ description: 'An a.' });
  });
});

describe('disagreements', () => {
  it('are reported with what both sides say', () => {
    expect(build(jsonRequest('{"a": "soon"}'), [row('a', { kind: 'integer' })]).messages).toEqual([
      `body argument "a": the request's description says integer, the request records string "soon". Both are accepted.`,
    ]);
    expect(build(jsonRequest('{"a": "z"}'), [row('a', { enum: ['x', 'y'] })]).messages).toEqual([
      `body argument "a": the request's description lists "x", "y", the request records "z". All are accepted.`,
    ]);
    expect(
      build(jsonRequest('{"a": "{{n}}", "b": 1}'), [
        row('a', { kind: 'integer' }),
        row('b', { kind: 'number' }),
      ]).messages,
    ).toEqual([]);
  });
});

describe('undocumented: required', () => {
  it('makes every recorded body field required of which nothing is said', () => {
    const typedAs = (shape: RequestShape): unknown =>
      build(shape, [row('b', { required: 'no' }), row('c', {}, 'body')], [], 'required').arguments.map(
        ({ name, typed }) => [name, typed],
      );
    const expected = [
      ['a', 'required'],
      ['b', 'optional'],
      ['c', 'optional'],
    ];
    expect(typedAs(jsonRequest('{"a": 1, "b": 2}'))).toEqual(expected);
    const fields = [recorded('a', ['1']), recorded('b', ['2'])];
    expect(typedAs(shapeOf({ body: { kind: 'form', fields } }))).toEqual(expected);
  });
});
