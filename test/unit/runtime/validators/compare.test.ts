import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../runtime/validators/compare.js';
import { differencesOf } from '../../../../runtime/validators/differences-of.js';
import type { Table } from '../../../../runtime/validators/table.js';
import { validate } from '../../../../runtime/validators/standard-schema.js';
import { oneOf } from '../../../../runtime/validators/one-of.js';
import { NamedStream } from '../../../../runtime/body/upload.js';
import { isUpload } from '../../../../runtime/validators/is-upload.js';
import { within } from '../../../../runtime/validators/within.js';

/** Returns the differences as lines: `kind path: expected / found`. */
function lines(table: Table, value: unknown): readonly string[] {
  const found = differencesOf(
    { 200: table },
    { ok: true, status: 200, data: value, response: new Response() },
  );
  return found.map(({ kind, path, expected, found: is }) => `${kind} ${path}: ${expected} / ${is}`);
}

const user: Table = {
  id: 'string',
  age: 'number|bigint|undefined',
  note: 'string|null',
  tags: ['array', 'string'],
  friend: ['or', () => user, 'undefined'],
  rates: ['object', 'number'],
  role: (value) => oneOf(['admin', 'guest'], 'string', true, value),
  pair: ['array', 'string', 'number'],
  shape: ['or', { round: 'boolean' }, { sides: 'number', names: ['array', 'string'] }],
  seenNull: 'any',
};

const good = {
  id: 'u1',
  note: null,
  tags: ['a'],
  rates: { EUR: 1 },
  role: 'guest',
  pair: ['a', 1],
  shape: { sides: 3, names: [] },
  seenNull: null,
};

describe('compare', () => {
  it('finds nothing where a value is what its table says', () => {
    expect(lines(user, good)).toEqual([]);
    expect(lines(user, { ...good, age: 3n, friend: good, seenNull: { any: 1 } })).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['a dropped field', { id: undefined }, 'missing id: string / undefined'],
    ['an added one', { extra: [1] }, 'new extra: undefined / array'],
    ['another kind', { id: 5 }, 'kind id: string / number'],
    ['null', { tags: null }, 'null tags: array / null'],
    ['another kind in a list', { tags: ['a', 1] }, 'kind tags[]: string / number'],
    ['another kind in a map, whose keys are data', { rates: { EUR: '1' } }, 'kind rates.*: number / string'],
    ['a further value', { role: 'owner' }, 'enum role: one of 2 known values / string'],
    ['another kind of value', { role: 1 }, 'kind role: string / number'],
    ['a swapped pair', { pair: [1, 1] }, 'kind pair[]: string / number'],
    ['a field deep in', { friend: { ...good, id: true } }, 'kind friend.id: string / boolean'],
    ['the nearest of several', { shape: { sides: 3 } }, 'missing shape.names: array / undefined'],
  ])('reports %s', (_, change, expected) => {
    expect(lines(user, { ...good, ...change })).toEqual([expected]);
  });

  it('names what is wrong in a value that may be missing, not that it is there', () => {
    expect(lines(user, { ...good, friend: { ...good, id: true, tags: [1] } })).toEqual([
      'kind friend.id: string / boolean',
      'kind friend.tags[]: string / number',
    ]);
  });

  it('reports a field that is gone, also one that was only ever null', () => {
    const { seenNull, ...rest } = good;
    expect(seenNull).toBeNull();
    expect(lines(user, rest)).toEqual(['missing seenNull: any / undefined']);
  });

  it('takes the placeholder of a schema for what it stands for', () => {
    expect(lines({ total: 'number' }, { total: '<integer>' })).toEqual([]);
    expect(lines({ total: 'number' }, { total: '12' })).toEqual(['kind total: number / string']);
  });

  it('says each difference once, and no more than twenty', () => {
    expect(lines(['array', 'string'], Array<number>(500).fill(1))).toHaveLength(1);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${String(at)}`, at]));
    expect(lines({}, many)).toHaveLength(20);
  });

  it('reads own fields only, and takes keys that every object inherits for what they are', () => {
    expect(lines({ constructor: 'string', ['__proto__']: 'number' }, {})).toEqual([
      'missing constructor: string / undefined',
      'missing __proto__: number / undefined',
    ]);
    expect(lines({ a: 'string|undefined' }, JSON.parse('{ "__proto__": 1, "toString": 2 }'))).toEqual([
      'new __proto__: undefined / number',
      'new toString: undefined / number',
    ]);
  });

  it('looks at few of many values, and ends in a cycle', () => {
    let looks = 0;
    const element = {
      get id(): string {
        looks += 1;
        return '';
      },
    };
    expect(lines(['array', { id: 'string' }], Array<object>(100_000).fill(element))).toEqual([]);
    expect(looks).toBeLessThan(300);
    const node: Table = { next: () => node };
    const cycle: { next?: unknown } = {};
    cycle.next = cycle;
    expect(lines(node, cycle)).toEqual([]);
  });

  it('never throws, whatever a value does when it is looked at', () => {
    const bad = {
      get id(): string {
        throw new Error('no');
      },
    };
    expect(lines({ id: 'string' }, bad)).toEqual(['unreadable : any / undefined']);
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(lines({ id: 'string|undefined' }, proxy)).toEqual(['unreadable : any / undefined']);
  });

  it('takes every value there is for any table without throwing', () => {
    const tables = fc.letrec<{ table: Table }>((tie) => ({
      table: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          'string',
          'number|undefined',
          'boolean',
          'null',
          'object',
          'array',
          'any',
          'any|undefined',
        ),
        fc.dictionary(fc.string(), tie('table')),
        tie('table').map((table): Table => ['array', table]),
        tie('table').map((table): Table => ['object', table]),
        tie('table').map((table): Table => ['or', table, 'undefined']),
        tie('table').map(
          (table): Table =>
            () =>
              table,
        ),
        fc.tuple(tie('table'), tie('table')).map(([a, b]): Table => ['or', a, b]),
        fc.tuple(tie('table'), tie('table')).map(([a, b]): Table => ['array', a, b]),
        fc.constant<Table>((value) => oneOf(['a', 1], 'string|number', false, value)),
        fc.constant<Table>((value) => within({ least: 1 }, 'number', value)),
      ),
    })).table;
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(tables, values, (table, value) => {
        for (const { kind, path } of compare(table, value, 0, (depth) => depth + 1)) {
          expect(path).toBeLessThan(70);
          expect(kind).not.toBe('unreadable');
        }
      }),
      { seed: 21, numRuns: 500 },
    );
  });
});

describe('validate', () => {
  it('returns the value itself, or what is wrong with its place and without its text', () => {
    expect(validate(user, good)).toEqual({ value: good });
    expect(validate(['array', { n: 'string' }], [{ n: 's' }, { n: 42 }])).toEqual({
      issues: [{ message: 'kind: expected string, found number', path: [1, 'n'] }],
    });
  });

  it('takes new fields, and further values of those that are known, but not of a closed list', () => {
    expect(validate(user, { ...good, more: 1, role: 'owner' })).toHaveProperty('value');
    expect(validate((value) => oneOf(['a', 'b'], 'string', false, value), 'c')).toEqual({
      issues: [{ message: 'enum: expected one of 2 values, found string', path: [] }],
    });
  });

  it('takes as a file what is sent as one', () => {
    const table: Table = (value) => (isUpload(value) ? 'any' : 'file');
    const files = [new Blob([]), new ReadableStream(), new NamedStream(new ReadableStream(), 'a.png')];
    for (const file of files) expect(validate({ file: table }, { file })).toHaveProperty('value');
    for (const value of ['x', {}, null]) {
      const { issues } = validate({ file: ['or', table, 'undefined'] }, { file: value });
      expect(issues?.[0]?.message).toContain('expected file');
    }
  });

  it.each([
    ['number', { least: 1 }, 0, 'at least 1'],
    ['number|string', { most: 100 }, '101', 'at most 100'],
    ['string', { shortest: 2 }, 'a', 'at least 2 characters'],
    ['string|undefined', { longest: 2 }, 'abc', 'at most 2 characters'],
  ])('holds documented rules: %s %j', (kinds, bounds, value, expected) => {
    const table: Table = (each) => within(bounds, kinds, each);
    expect(validate(table, value).issues?.[0]?.message).toContain(`rule: expected ${expected}`);
    expect(validate({ a: table }, {}).issues === undefined).toBe(kinds.includes('undefined'));
  });
});
