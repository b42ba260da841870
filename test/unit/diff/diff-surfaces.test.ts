import { describe, expect, it } from 'vitest';
import { diffSurfaces } from '../../../src/diff/diff-surfaces.js';
import { planOf, showChange, surfaceOf, type Rest } from '../../kit/diff-items.js';
import { answer, request, rows, type Given } from '../../kit/diff-requests.js';
import { readSurface } from '../../../src/diff/read-surface.js';

/** So many that they look like a list of values. */
const states = (...some: readonly string[]): readonly object[] =>
  Array.from({ length: 12 }, (_, at) => ({ state: some[at % some.length] }));
const folder = (name: string, ...item: readonly unknown[]): object => ({ name, item });
const bearer = { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] };
const variables = (values: Readonly<Record<string, string>>): Rest => ({
  variable: Object.entries(values).map(([key, value]) => ({ key, value })),
});

interface Case {
  readonly old: Given | readonly object[];
  readonly now: Given | readonly object[];
  readonly rests?: readonly [old: Rest, now: Rest];
  readonly changes: readonly string[];
}

/** What changes, by what was done to the collection. */
const cases: Readonly<Record<string, Case>> = {
  nothing: {
    old: { ...answer({ id: 1 }), ...rows('| size | integer | Required | |') },
    now: { ...answer({ id: 2 }), ...rows('| size | integer | Required | The size. |') },
    changes: [],
  },
  'the order of requests': {
    old: [request({ name: 'A', url: 'https://a.test/a' }), request({ name: 'B', url: 'https://a.test/b' })],
    now: [request({ name: 'B', url: 'https://a.test/b' }), request({ name: 'A', url: 'https://a.test/a' })],
    changes: [],
  },
  'a new request': {
    old: {},
    now: [request({}), request({ name: 'Drop', method: 'DELETE' })],
    changes: ['operation-added: drop is new'],
  },
  'a request that is gone': {
    old: [request({}), request({ name: 'Drop', method: 'DELETE' })],
    now: {},
    changes: ['operation-removed (breaking): drop is gone'],
  },
  'a request in another folder': {
    old: [folder('Orders', request({}))],
    now: [folder('Sales', request({}))],
    changes: [
      'request-moved: find its request stands in Sales, no longer in Orders',
      'bound-moved (breaking): find stands at sales.find in a bound client, no longer at orders.find',
    ],
  },
  'a method, a URL and an authorization': {
    old: { auth: bearer },
    now: {
      method: 'PUT',
      url: 'https://b.test/orders',
      auth: { type: 'basic', basic: [{ key: 'username', value: '{{token}}' }] },
    },
    changes: [
      'method-changed: find sends PUT, no longer POST',
      'host-changed: find is sent to https://b.test, no longer to https://a.test',
      'auth-changed: find authenticates with basic, no longer with bearer',
    ],
  },
  'the form of a body': {
    old: { body: { mode: 'urlencoded', urlencoded: [{ key: 'size', value: 'a' }] } },
    now: { body: { mode: 'formdata', formdata: [{ key: 'size', value: 'a', type: 'text' }] } },
    changes: ['body-format-changed: find sends its body as multipart, no longer as form'],
  },
  'the last upload': {
    old: { body: { mode: 'formdata', formdata: [{ key: 'size', value: 'a', type: 'text' }] } },
    now: { body: { mode: 'urlencoded', urlencoded: [{ key: 'size', value: 'a' }] } },
    changes: [
      'export-removed (breaking): NamedStream is exported no more',
      'export-removed (breaking): Upload is exported no more',
      'body-format-changed: find sends its body as form, no longer as multipart',
    ],
  },
  'optional arguments': {
    old: { url: 'https://a.test/orders?page=1' },
    now: { url: 'https://a.test/orders?size=1' },
    changes: [
      'argument-removed (breaking): find takes no query.page any more',
      'argument-added: find takes query.size: integer | string',
    ],
  },
  'a path argument': {
    old: { url: 'https://a.test/orders' },
    now: { url: 'https://a.test/orders/:id' },
    changes: [
      'path-changed: find is sent to the path /orders/:id, no longer to /orders',
      'argument-added-required (breaking): find needs path.id: number | string',
    ],
  },
  'a body': {
    old: {},
    now: rows('| size | integer | Required | |'),
    changes: [
      'body-added: find sends a body: json',
      'argument-added-required (breaking): find needs body: { size }',
    ],
  },
  'what is required': {
    old: rows(
      '| size | integer | Required | |',
      '| name | string | Required | |',
      '| page | string | Optional | |',
    ),
    now: rows(
      '| size | integer | Optional | |',
      '| name | string | Required | |',
      '| page | string | Required | |',
    ),
    changes: [
      'argument-optional: find does not need body.size any more',
      'argument-required (breaking): find needs body.page, which was optional',
    ],
  },
  'the types of arguments': {
    old: rows('| a | integer | | |', '| b | string | | |', '| c | integer | | |', '| d | array | | |'),
    now: rows(
      '| a | number | | |',
      '| b | string | | Allowed values: `x`, `y` |',
      '| c | boolean | | |',
      '| d | array of strings | | |',
    ),
    changes: [
      'argument-restated: find body.a is described as number, no longer as integer',
      'argument-narrowed (breaking): find body.b takes less than before: "x" | "y", no longer string',
      'argument-changed (breaking): find body.c takes boolean, no longer integer',
      'argument-narrowed (breaking): find body.d[] takes less than before: string, no longer unknown',
    ],
  },
  'a wider type': {
    old: rows('| b | string | | Allowed values: `x`, `y` |'),
    now: rows('| b | string | | |'),
    changes: ['argument-widened: find body.b takes more than before: string, not only "x" | "y"'],
  },
  'the values of an argument': {
    old: rows('| b | string | | Allowed values: `x`, `y` |'),
    now: rows('| b | string | | Allowed values: `y`, `z` |'),
    changes: [
      'argument-value-removed (breaking): find body.b takes "x" no more',
      'argument-value-added: find body.b takes "z" as well',
    ],
  },
  'a default': {
    old: rows('| a | integer | | Default: 10. |', '| b | integer | | |'),
    now: rows('| a | integer | | Default: 20. |', '| b | integer | | Default: 1. |'),
    changes: [
      'argument-default-changed: find body.a has the default 20, no longer 10',
      'argument-default-stated: find body.b has the default 1',
    ],
  },
  'a header that is sent by itself': {
    old: { header: [{ key: 'X-Version', value: '1' }] },
    now: { header: [{ key: 'X-Version', value: '2' }] },
    changes: ['argument-default-changed: find headers.X-Version has the default "2", no longer "1"'],
  },
  'the limits of arguments': {
    old: rows(
      '| a | integer | | Maximum: 100. |',
      '| b | integer | | Maximum: 100. |',
      '| c | integer | | |',
      '| d | integer | | Minimum: 1. |',
      '| e | integer | | Minimum: 1. |',
    ),
    now: rows(
      '| a | integer | | Maximum: 50. |',
      '| b | integer | | Maximum: 200. |',
      '| c | integer | | Maximum: 10. |',
      '| d | integer | | |',
      '| e | integer | | Minimum: 2. |',
    ),
    changes: [
      'argument-limit-tightened (breaking): find body.a is limited to maximum 50, no longer to maximum 100',
      'argument-limit-loosened: find body.b is limited to maximum 200, no longer to maximum 100',
      'argument-limit-stated: find body.c has a documented limit: maximum 10',
      'argument-limit-removed: find body.d is not limited to minimum 1 any more',
      'argument-limit-tightened (breaking): find body.e is limited to minimum 2, no longer to minimum 1',
    ],
  },
  'a deprecation': {
    old: rows('| a | integer | | The size. |'),
    now: rows('| a | integer | | Deprecated. The size. |'),
    changes: ['argument-deprecated: find body.a is deprecated'],
  },
  'the fields of an answer': {
    old: answer({ id: 1, name: 'a', at: { x: 1 } }),
    now: answer({ id: 1, title: 'a', at: { x: 1, y: 2 } }),
    changes: [
      'field-removed (breaking): find 200 data.name is gone',
      'field-added: find 200 data.at.y is new: integer',
      'field-added: find 200 data.title is new: string',
    ],
  },
  'a field that may be missing': {
    old: answer({ id: 1, name: 'a' }),
    now: answer({ id: 1, name: 'a' }, { id: 2 }),
    changes: ['field-optional (breaking): find 200 data.name may be missing'],
  },
  'a field that is always there': {
    old: answer({ id: 1, name: 'a' }, { id: 2 }),
    now: answer({ id: 1, name: 'a' }),
    changes: ['field-required: find 200 data.name is always there'],
  },
  'the types of fields': {
    old: answer({ a: 'x', b: 1, c: 1, d: null, e: [1] }),
    now: answer({ a: 1, b: 1.5, c: 1, d: 'x', e: ['x'] }, { a: 1, b: 1.5, c: null, d: 'x', e: [1] }),
    changes: [
      'field-changed (breaking): find 200 data.a is integer, no longer string',
      'field-restated: find 200 data.b is number, no longer integer',
      'field-widened (breaking): find 200 data.c may be integer | null, not only integer',
      'field-narrowed: find 200 data.d is always string, no longer unknown',
      'field-widened (breaking): find 200 data.e[] may be integer | string, not only integer',
    ],
  },
  'an object that may be null': {
    old: answer({ at: { x: 1 } }),
    now: answer({ at: { x: 1 } }, { at: null }),
    changes: ['field-widened (breaking): find 200 data.at may be null, not only none'],
  },
  'the values of a field': {
    old: answer({ list: states('on', 'off') }),
    now: answer({ list: states('on', 'idle') }),
    changes: [
      'field-value-removed: find 200 data.list[].state is nowhere "off" any more',
      'field-value-added: find 200 data.list[].state can be "idle"',
    ],
  },
  'the statuses of answers': {
    old: { answers: { 200: [{ id: 1 }], 404: [{ error: 'x' }] } },
    now: { answers: { 200: [{ id: 1 }], 201: [{ id: 2, at: 1 }], 202: [{ at: 1 }], 409: [{ error: 'x' }] } },
    changes: [
      'error-removed (breaking): find shows no error with status 404 any more',
      'response-added: find shows an answer with status 201',
      'response-added-unlike (breaking): find shows another success with status 202, whose data reads otherwise',
      'error-added: find shows an error with status 409',
    ],
  },
  'the form of an answer': {
    old: { answers: { 200: ['text/event-stream'] } },
    now: answer({ id: 1 }),
    changes: [
      'export-removed (breaking): ServerEvent is exported no more',
      'response-form-changed (breaking): find the answer 200 comes as value, no longer as events',
    ],
  },
  'variables of the client': {
    old: { url: '{{base}}/orders', header: [{ key: 'X-Old', value: '{{gone}}' }] },
    now: {
      url: '{{base}}/orders',
      header: [
        { key: 'X-Old', value: '{{plan}}' },
        { key: 'X-Tenant', value: '{{tenant}}' },
      ],
    },
    rests: [
      variables({ base: 'https://a.test', gone: 'x' }),
      variables({ base: 'https://b.test', plan: '' }),
    ],
    changes: [
      'variable-default-changed: the variable base has the default "https://b.test", no longer "https://a.test"',
      'variable-removed (breaking): the variable gone is gone',
      'variable-added-required (breaking): the variable plan is new, and needs a value',
      'variable-added: the variable tenant is new',
      'argument-default-changed: find headers.X-Old has the default "{{plan}}", no longer "{{gone}}"',
      'argument-added: find takes headers.X-Tenant: string',
    ],
  },
  'what variables need': {
    old: { url: '{{base}}/{{part}}/{{other}}', header: [{ key: 'X-Tenant', value: '{{tenant}}' }] },
    now: { url: '{{base}}/{{part}}/{{other}}', header: [{ key: 'X-Tenant', value: '{{tenant}}' }] },
    rests: [
      variables({ base: 'https://a.test', part: '', other: '', tenant: 'x' }),
      variables({ base: '', part: 'x', other: '' }),
    ],
    changes: [
      'variable-required (breaking): the variable base needs a value now',
      'variable-default-changed: the variable base has the default none, no longer "https://a.test"',
      'variable-optional: the variable part needs a value no more, or only beside fewer options',
      'variable-default-changed: the variable part has the default "x", no longer none',
      'variable-unset (breaking): the variable tenant may have no value',
      'variable-default-changed: the variable tenant has the default none, no longer "x"',
    ],
  },
  'a variable that is needed beside `auth` too': {
    old: { auth: bearer },
    now: { auth: bearer, header: [{ key: 'X-Token', value: '{{token}}' }] },
    changes: [
      'variable-required (breaking): the variable token needs a value now',
      'argument-added: find takes headers.X-Token: string',
    ],
  },
  'a type that is shared now': {
    old: [1, 2].map((at) =>
      request({
        name: `Get ${at}`,
        url: `https://a.test/${at}`,
        ...answer([{ id: at, name: 'a', mail: 'b' }]),
      }),
    ),
    now: [1, 2, 3].map((at) =>
      request({
        name: `Get ${at}`,
        url: `https://a.test/${at}`,
        ...answer([{ id: at, name: 'a', mail: 'b' }]),
      }),
    ),
    changes: [
      'type-removed (breaking): the type Get1ResponseItem is exported no more',
      'type-removed (breaking): the type Get2ResponseItem is exported no more',
      'operation-added: get3 is new',
    ],
  },
};

async function changesOf({ old, now, rests = [{}, {}] }: Case): Promise<readonly string[]> {
  const items = (given: Given | readonly object[]): readonly object[] =>
    'length' in given ? given : [request(given)];
  const before = await planOf(items(old), rests[0]);
  const after = await planOf(items(now), rests[1], before);
  return diffSurfaces(readSurface(before), readSurface(after)).map(showChange);
}

describe('what changed of', () => {
  it.each(Object.keys(cases))('%s', async (name) => {
    const each = cases[name];
    if (each === undefined) throw new Error(name);
    expect(await changesOf(each)).toEqual(each.changes);
  });
});

describe('the names of functions', () => {
  const old = [request({ name: 'Find', url: 'https://a.test/find' })];

  it('are told from those of requests', async () => {
    const surface = await surfaceOf(old);
    const [operation] = surface.operations;
    if (operation === undefined) throw new Error('no operation');
    const item = ['Search'];
    const renamed = { ...operation, name: 'search', item };
    const change = (...operations: (typeof operation)[]): readonly string[] =>
      diffSurfaces(surface, { ...surface, operations }).map(showChange);
    const request = 'request-renamed: search its request is called Search, no longer Find';
    expect(change({ ...renamed, aliases: [{ name: 'find', types: [] }] })).toEqual([
      'function-aliased: search was called find, which stays as a deprecated alias',
      request,
    ]);
    expect(change(renamed)).toEqual(['function-renamed (breaking): search was called find', request]);
    expect(change({ ...renamed, id: 'a' }, { ...operation, item: ['Other'], url: '/o' })).toContain(
      'function-replaced (breaking): search its name find now calls the request Other',
    );
  });
});

describe('the environments of a client', () => {
  it('are compared by their names and those of their variables', async () => {
    const surface = await surfaceOf([request({})]);
    const withEnvironments = (...names: readonly string[]) => ({
      ...surface,
      environments: names.map((name) => ({ name, variables: ['base'] })),
    });
    expect(diffSurfaces(withEnvironments('a'), withEnvironments('b')).map(showChange)).toEqual([
      'environment-removed (breaking): the environment a is gone',
      'environment-removed (breaking): the environment a › base is gone',
      'environment-added: the environment b is new',
      'environment-added: the environment b › base is new',
    ]);
  });
});

describe('a name of a type', () => {
  it('that stands for the type under its new name is the same type', async () => {
    const old = await surfaceOf([request({ ...answer({ at: { x: 1 } }) })]);
    const renamed = await surfaceOf([request({ name: 'Search', ...answer({ at: { x: 1 } }) })]);
    const names = [...old.types.keys()].filter((name) => name.startsWith('Find'));
    const types = new Map(renamed.types);
    for (const name of names) types.set(name, { kind: 'reference', name: name.replace('Find', 'Search') });
    expect(names).toContain('FindResponse');
    const operations = renamed.operations.map((each) => ({
      ...each,
      aliases: [{ name: 'find', types: [{ name: 'FindResult', of: 'SearchResult' }] }],
      bound: [...each.bound, 'find'],
    }));
    const now = { ...renamed, types, operations };
    expect(diffSurfaces(old, now).map(showChange)).toEqual([
      'function-aliased: search was called find, which stays as a deprecated alias',
      'request-renamed: search its request is called Search, no longer Find',
    ]);
  });

  it('that stands for something else is told', async () => {
    const surface = await surfaceOf([request({ ...answer({ at: { x: 1 } }) })]);
    const [operation] = surface.operations;
    if (operation === undefined) throw new Error('no operation');
    const types = new Map([
      ['FindResponse', { kind: 'object', fields: [] } as const],
      ['FindResponseAt', { kind: 'string' } as const],
      ...[...surface.types].map(([name, type]) => [`${name}2`, type] as const),
    ]);
    // The answer itself reads as before: only its type has another name.
    const answers = [
      {
        ...operation.result.answers[0],
        status: 200,
        form: 'value',
        type: { kind: 'reference', name: 'FindResponse2' },
      },
    ] as const;
    const fields = [
      { key: 'at', type: { kind: 'reference', name: 'FindResponseAt2' }, optional: false },
    ] as const;
    types.set('FindResponse2', { kind: 'object', fields });
    const now = {
      ...surface,
      types,
      operations: [{ ...operation, result: { ...operation.result, answers } }],
    };
    expect(diffSurfaces(surface, now).map(showChange)).toEqual([
      'type-changed (breaking): the type FindResponse stands for something else',
    ]);
  });
});
