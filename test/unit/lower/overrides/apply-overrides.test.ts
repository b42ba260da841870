import { beforeAll, describe, expect, it } from 'vitest';
import { applyOverrides } from '../../../../src/lower/overrides/apply-overrides.js';
import type { Api } from '../../../../src/model/api.js';
import type { TypeChange } from '../../../../src/model/config.js';
import type { Operation } from '../../../../src/model/operation.js';
import { lowerItems } from '../../../kit/lower-json.js';
import { showType } from '../../../kit/show-type.js';

const user = {
  id: 1,
  status: 'active',
  level: 3,
  nick: null,
  tags: ['a', 'b'],
  rates: { gold: 1.5, silver: 2 },
  'odd.key': { a: 1 },
};

const items = [
  {
    name: 'Users',
    item: [
      {
        name: 'Get user',
        request: { method: 'GET', url: 'https://api.example.com/users/:id?limit=3' },
        response: [{ name: 'OK', code: 200, body: JSON.stringify(user) }],
      },
      {
        name: 'Add user',
        request: {
          method: 'POST',
          url: 'https://api.example.com/users',
          body: { mode: 'raw', raw: '{"status": "active", "tags": [{"id": 1}]}' },
        },
      },
    ],
  },
];

let api: Api;
beforeAll(async () => {
  api = await lowerItems(items);
});

function changed(path: string, ...changes: readonly TypeChange[]): readonly Operation[] {
  return applyOverrides(api, { overrides: [{ path, changes }], file: 'postwright.json' }).operations;
}

/** Returns the type of a field of the only answer after an override. */
function answer(key: string, ...changes: readonly TypeChange[]): string {
  const [get] = changed(`Get user › 200 › data.${key}`, ...changes);
  const type = get?.responses[0]?.type;
  const name = /^\["(.*)"\]|^[^[.]*/.exec(key);
  const field =
    type?.kind === 'object' ? type.fields.find((each) => each.key === (name?.[1] ?? name?.[0])) : undefined;
  return field ? `${field.optional ? '?' : ''}${showType(field.type)}` : 'nothing';
}

function bodyOf(path: string, ...changes: readonly TypeChange[]): string {
  const body = changed(path, ...changes)[1]?.body;
  return body?.kind === 'json' ? `${body.required ? 'required' : 'optional'} ${showType(body.type)}` : 'none';
}

const states: TypeChange = { kind: 'enum', values: ['active', 'blocked'] };

describe('an override', () => {
  it('lists values: open in answers, closed in inputs', () => {
    expect(answer('status', states)).toBe('(active|blocked|…)');
    expect(answer('level', { kind: 'enum', values: [1, 2] })).toBe('own(1 | 2 | (number & {}))');
    expect(answer('tags[]', states)).toBe('(active|blocked|…)[]');
    expect(bodyOf('Add user › body.status', states)).toBe(
      'optional { status?: "active" | "blocked"; tags?: { id?: integer }[] }',
    );
  });

  it('makes a map of an object', () => {
    expect(answer('rates', { kind: 'map' })).toBe('Record<number>');
  });

  it('says whether a field may be missing, and with it whether the body may', () => {
    expect(answer('id', { kind: 'optional', optional: true })).toBe('?integer');
    expect(bodyOf('Add user > body.status', { kind: 'optional', optional: false })).toBe(
      'required { status: string; tags?: { id?: integer }[] }',
    );
  });

  it('sets a type of the user, also through lists, maps and odd keys', () => {
    const own: TypeChange = { kind: 'type', text: 'Id', from: '../ids.js' };
    expect(answer('id', own)).toBe('own(Id)');
    expect(answer('["odd.key"].a', own)).toBe('{ a: own(Id) }');
    expect(bodyOf('Users › Add user › body.tags[].id', own)).toBe(
      'optional { status?: string; tags?: { id?: own(Id) }[] }',
    );
  });

  it('does one thing after the other, on what the one before has made', () => {
    const overrides = [
      { path: 'Get user › 200 › data.rates', changes: [{ kind: 'map' as const }] },
      { path: 'Get user › 200 › data.rates.*', changes: [{ kind: 'type' as const, text: 'Rate' }] },
    ];
    const type = applyOverrides(api, { overrides }).operations[0]?.responses[0]?.type;
    expect(type && showType(type)).toContain('rates: Record<own(Rate)>');
  });

  it('changes arguments, and what is shown of them', () => {
    const [get] = changed('Get user › query.limit', { kind: 'optional', optional: false });
    expect(get?.query[0]).toMatchObject({ name: 'limit', required: true });
    expect(get?.arguments.find(({ name }) => name === 'limit')?.typed).toBe('required');
  });
});

describe('an override that matches nothing', () => {
  it.each([
    [
      'Get users › 200 › data.status',
      'there is no request "Get users". Did you mean "Get user" or "Add user"?',
    ],
    ['Get user › 404 › data.status', 'no answer with status 404 is saved for "Get user". Saved are 200.'],
    ['Add user › 200 › data', 'no answer with status 200 is saved for "Add user". It has no saved answer.'],
    [
      'Get user › 200 › data.statos',
      '"Get user" has no data.statos. Did you mean "data.status" or "data.rates" or "data.tags"?',
    ],
    ['Get user › body.a', '"Get user" has no body with fields.'],
    ['Get user › 200 › data.tags', 'what stands there is a list: name its elements by [] behind the path.'],
    [
      'Get user › 200 › status',
      'expected the name of a request and a place in it, such as "Get user › 200 › data.status", ' +
        '"Get user › query.limit" or "Add user › body.tags[]".',
    ],
  ])('%s is an error that says what is near', (path, problem) => {
    expect(() => changed(path, states)).toThrow(`postwright.json › "${path}": ${problem}`);
  });

  it('cannot make a path argument optional', () => {
    expect(() => changed('Get user › path.id', { kind: 'optional', optional: true })).toThrow(
      'what stands there is a part of the path, which is always given.',
    );
  });
});
