import { describe, expect, expectTypeOf, it } from 'vitest';
import { fill, type Recorded } from '../../../../runtime/client/fill.js';

interface Input {
  path: { id: number };
  query?: QueryInput;
  body: {
    verb: 'GET' | 'POST';
    count?: number | `${number}`;
    items: { sku: string; tags?: string[] }[];
    pair: [number, boolean];
    file: Blob | File;
    files?: File[];
    anything: unknown;
    nothing: null;
  };
}

interface QueryInput {
  limit?: number;
  tags?: string | string[] | null;
}

const file = new File(['x'], '{{id}}.txt');

const example: Recorded<Input> = {
  path: { id: '{{id}}' },
  query: { limit: '{{ limit }}', tags: null },
  body: {
    verb: 'POSt',
    items: [{ sku: '{{sku}}', tags: ['{{id}}-{{unknown}}', ''] }, '{{item}}'],
    pair: ['1', true],
    file,
    files: [file],
    anything: { '{{sku}}': [1, null, '{{id}}'] },
  },
};

describe('fill', () => {
  it('puts the values of variables where their names stand, also in keys', () => {
    const filled = fill(example, { id: '7', limit: 10, sku: 'S', item: undefined });
    expect(filled).toEqual({
      path: { id: '7' },
      query: { limit: '10', tags: null },
      body: {
        verb: 'POSt',
        items: [{ sku: 'S', tags: ['7-{{unknown}}', ''] }, '{{item}}'],
        pair: ['1', true],
        file,
        files: [file],
        anything: { S: [1, null, '7'] },
      },
    });
  });

  it('leaves files as they are and the recording unchanged', () => {
    const before = structuredClone(example.path);
    const filled = fill(example, { id: '7' });
    expect(filled.body.file).toBe(file);
    expect(example.path).toEqual(before);
  });

  it('prefers the exact name to the trimmed one', () => {
    expect(fill<{ a: string }>({ ...recorded({ a: '{{ a }}{{a}}' }) }, { ' a ': '1', a: '2' })).toEqual({
      a: '12',
    });
  });

  it('needs no variables', () => {
    expect(fill(recorded({ a: '{{a}}' }))).toEqual({ a: '{{a}}' });
  });

  it('goes from the inside out where a name is put together, in JSON and in text', () => {
    const values = { stage: 'dev', 'k-dev': 'KD' };
    const body = {
      a: ['{{k-{{stage}}}}'],
      '{{k-{{stage}}}}': '<a>{{k-{{stage}}}}</a>',
      lost: '{{x-{{stage}}}}',
    };
    expect(fill(recorded({ a: body }), values)).toEqual({
      a: { a: ['KD'], KD: '<a>KD</a>', lost: '{{x-dev}}' },
    });
  });

  it('keeps keys that objects treat as their own', () => {
    const given = recorded({ a: JSON.parse('{"__proto__":"{{x}}"}') as unknown });
    expect(JSON.stringify(fill(given, { x: '1' }))).toBe('{"a":{"__proto__":"1"}}');
  });
});

describe('the types of a recording', () => {
  it('are told to fill, which returns the precise input', () => {
    expectTypeOf(fill(example, {})).toEqualTypeOf<Input>();
    expectTypeOf(fill(example)).toEqualTypeOf<Input>();
  });

  it('let any property out and a string or null stand for any value', () => {
    const empty: Recorded<Input> = {};
    expect(fill(empty)).toEqual({});
    expectTypeOf<{ path: { id: string }; body: string }>().toExtend<Recorded<Input>>();
    expectTypeOf<{ body: { items: string; nothing: string; count: null; pair: [null, string] } }>().toExtend<
      Recorded<Input>
    >();
  });

  it('know the properties', () => {
    // @ts-expect-error: the path has no such argument.
    const misspelt: Recorded<Input> = { path: { idd: '1' } };
    expect(misspelt).toBeDefined();
  });

  it('keep files files', () => {
    // @ts-expect-error: a number is neither a file nor a placeholder.
    const numbered: Recorded<Input> = { body: { file: 1 } };
    expect(numbered).toBeDefined();
  });
});

function recorded(value: Recorded<{ a: unknown }>): Recorded<{ a: string }> {
  return value as Recorded<{ a: string }>;
}
