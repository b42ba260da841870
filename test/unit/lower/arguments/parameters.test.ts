import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../../../src/documentation/documentation.js';
import type { ShapeParameter } from '../../../../src/lower/request/shape.js';
import type { Facts } from '../../../../src/model/facts.js';
import { build, recorded, row, shapeOf } from '../../../kit/request-shape.js';
import { showType } from '../../../kit/show-type.js';

const query = (
  parameters: readonly ShapeParameter[],
  rows: readonly DocumentedRow[] = [],
): readonly string[] =>
  build(shapeOf({ query: parameters }), rows).query.map(
    ({ name, required, type }) => `${name}${required ? '' : '?'}: ${showType(type)}`,
  );

const typed = (value: string | null, facts: Facts = {}): string | undefined =>
  query([recorded('q', [value])], [row('q', facts)])[0];

describe('the type of a query parameter', () => {
  it('is text unless the recorded value shows more', () => {
    expect(typed('abc')).toBe('q?: string');
    expect(typed('{{x}}')).toBe('q?: string');
    expect(typed('25')).toBe('q?: integer | string');
    expect(typed('true')).toBe('q?: boolean | string');
    expect(typed('<integer>')).toBe('q?: integer | digits');
    expect(typed('{{$randomBoolean}}')).toBe('q?: boolean | "true" | "false"');
  });

  it('takes the documented kind and its text', () => {
    expect(typed('abc', { kind: 'integer' })).toBe('q?: integer | string');
    expect(typed('', { kind: 'integer' })).toBe('q?: integer | digits');
    expect(typed('1', { kind: 'boolean' })).toBe('q?: boolean | "true" | "false" | "1"');
    expect(typed('5', { kind: 'string', format: 'date' })).toBe('q?: date');
    expect(typed('a,b', { kind: 'array' })).toBe('q?: string | string[]');
  });

  it('closes over listed values, unless a list of them was recorded', () => {
    expect(typed('asc', { enum: ['asc', 'desc'] })).toBe('q?: "asc" | "desc"');
    expect(typed('up', { enum: ['asc', 'desc'] })).toBe('q?: "asc" | "desc" | "up"');
    expect(typed('asc,desc', { enum: ['asc', 'desc'] })).toBe('q?: (asc|desc|…)');
    expect(typed('1', { enum: [1, 2] })).toBe('q?: 1 | 2 | "1" | "2"');
  });

  it('takes nothing from what only stands in for a value', () => {
    expect(typed('q_example', { enum: ['asc', 'desc'] })).toBe('q?: "asc" | "desc"');
    expect(typed('some filler text', { enum: ['asc', 'desc'] })).toBe('q?: "asc" | "desc"');
    const [id] = build(shapeOf({ path: [recorded('id', [':id'])] })).path;
    expect(id).toMatchObject({ name: 'id', required: true, facts: {} });
  });

  it('takes no file, which only a part of a multipart form can be', () => {
    expect(typed('x', { kind: 'file' })).toBe('q?: string');
    expect(typed('x', { kind: 'array', elements: 'file' })).toBe('q?: string | string[]');
  });

  it('is one text in a path, whatever is documented', () => {
    const inPath = (facts: Facts): string => {
      const [id] = build(shapeOf({ path: [recorded('id', ['x', null])] }), [row('id', facts)]).path;
      return id === undefined ? '' : showType(id.type);
    };
    expect(inPath({ kind: 'file' })).toBe('number | string');
    expect(inPath({ kind: 'array', elements: 'integer' })).toBe('integer | string');
    expect(inPath({ kind: 'string', nullable: true })).toBe('number | string');
    expect(inPath({ kind: 'string', format: 'uuid' })).toBe('uuid');
  });

  it('takes several values for a repeated key, and null for one without a value', () => {
    expect(query([recorded('q', ['a', 'b'])])).toEqual(['q?: string | string[]']);
    expect(typed(null)).toBe('q?: string | null');
  });
});

describe('what is required', () => {
  it('is every path argument, and elsewhere what is documented so', () => {
    const built = build(
      shapeOf({
        path: [recorded('id', ['7'])],
        query: [recorded('q', ['a'], { disabled: true, positions: [] })],
      }),
      [row('id', { required: 'no' }), row('q', { required: 'yes' }), row('r', { required: 'yes' }, 'query')],
    );
    expect([...built.path, ...built.query].map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['q', false],
      ['r', true],
    ]);
    expect(built.arguments.map(({ name, facts }) => [name, facts.required])).toEqual([
      ['id', 'yes'],
      ['q', 'yes'],
      ['r', 'yes'],
    ]);
  });

  it('is not what the client sends by itself', () => {
    const sent = [{ kind: 'text', text: '2021-01' }] as const;
    const header = recorded('X-API-Version', ['2021-01'], { sent });
    const [built] = build(shapeOf({ headerArguments: [header] }), [
      row('x-api-version', { required: 'yes' }),
    ]).headerArguments;
    expect(built).toEqual({
      name: 'X-API-Version',
      type: { kind: 'string' },
      required: false,
      facts: { required: 'yes', example: '2021-01' },
      sent,
    });
  });
});

describe('the list of arguments', () => {
  it('holds what other recordings and the documentation add, but no standard header', () => {
    const shape = shapeOf({ query: [recorded('a', ['1'])] });
    const other = shapeOf({
      query: [recorded('b', ['x'])],
      headerArguments: [recorded('X-Trace', ['{{$guid}}'])],
    });
    const rows = [row('Accept', {}, 'header'), row('X-Tenant', {}, 'header'), row('nowhere', {}, 'path')];
    expect(
      build(shape, rows, [other]).arguments.map(
        ({ name, in: place, evidence }) => `${place} ${name} ${evidence.join('+')}`,
      ),
    ).toEqual([
      'query a example',
      'query b example',
      'header X-Trace example+variable',
      'header X-Tenant table',
    ]);
  });

  it('reads the kind of a value that is plainly digits or a boolean', () => {
    const shape = shapeOf({
      query: [
        recorded('a', ['10']),
        recorded('b', ['1.5']),
        recorded('c', ['false']),
        recorded('d', ['007']),
      ],
    });
    expect(build(shape).arguments.map(({ facts }) => facts.kind)).toEqual([
      'integer',
      'number',
      'boolean',
      'string',
    ]);
  });
});

describe('forms', () => {
  it('take text fields like a query, required where documented', () => {
    const { body } = build(
      shapeOf({ body: { kind: 'form', fields: [recorded('grant_type', ['password'])] } }),
      [row('grant_type', { required: 'yes' }), row('scope', {}, 'body')],
    );
    expect(body).toEqual({
      kind: 'form',
      required: true,
      fields: [
        {
          name: 'grant_type',
          type: { kind: 'string' },
          required: true,
          facts: { required: 'yes', example: 'password' },
          positions: [0],
        },
        { name: 'scope', type: { kind: 'string' }, required: false, facts: {}, positions: [] },
      ],
    });
  });

  it('take files in a multipart form, several where the part stands several times', () => {
    const part = { ...recorded('photo', [null]), file: true, contentType: 'image/png' };
    const parts = { ...recorded('pages', [null, null]), file: true };
    const { body, arguments: list } = build(shapeOf({ body: { kind: 'multipart', fields: [part, parts] } }));
    const fields = body.kind === 'multipart' ? body.fields : [];
    expect(fields.map(({ name, type, contentType }) => [name, showType(type), contentType])).toEqual([
      ['photo', 'file', 'image/png'],
      ['pages', 'file | file[]', undefined],
    ]);
    expect(list.map(({ facts, evidence }) => [facts.kind, evidence])).toEqual([
      ['file', ['example']],
      ['file', ['example']],
    ]);
  });

  it('say nothing of the content of text and files', () => {
    expect(build(shapeOf({ body: { kind: 'text', contentType: 'application/xml' } })).body).toEqual({
      kind: 'text',
      required: false,
      contentType: 'application/xml',
    });
    expect(build(shapeOf({ body: { kind: 'file' } })).body).toEqual({ kind: 'file', required: false });
  });
});
