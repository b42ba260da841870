import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../../src/lower/overrides/apply-overrides.js';
import type { Override } from '../../../src/model/config.js';
import { planClient } from '../../../src/plan/plan-client.js';
import type { Declaration, Plan } from '../../../src/model/plan.js';
import { lowerItems } from '../../kit/lower-json.js';
import { showType } from '../../kit/show-type.js';

function get(name: string, ...answers: readonly (readonly [code: number, body: unknown])[]): object {
  return {
    name,
    request: { method: 'GET', url: `https://api.example.com/${name.replaceAll(' ', '/')}` },
    response: answers.map(([code, body]) => ({ name: 'An answer', code, body: JSON.stringify(body) })),
  };
}

async function planItems(items: readonly object[], overrides: readonly Override[] = []): Promise<Plan> {
  return planClient(applyOverrides(await lowerItems(items), { overrides }));
}

function show(declarations: readonly Declaration[]): readonly string[] {
  return declarations.map(({ name, type }) => `${name} = ${showType(type)}`);
}

function models({ models: found }: Plan): readonly string[] {
  return found.flatMap(({ module, declarations }) => [module, ...show(declarations)]);
}

function typesOf({ operations }: Plan): readonly string[] {
  return operations.flatMap(({ declarations }) => show(declarations));
}

const user = { id: 1, name: 'Ann', address: { city: 'Bonn', zip: '1' } };
const failure = { code: 7, message: 'no', details: [] };

describe('models', () => {
  it('hold objects that three operations share, called by what the operations are about', async () => {
    const plan = await planItems([
      get('Get user', [200, user]),
      get('List users', [200, [user]]),
      get('Find users', [200, { users: [user], total: 1 }]),
    ]);
    expect(models(plan)).toEqual([
      'models/user',
      'User = { id: integer; name: string; address: @UserAddress }',
      'UserAddress = { city: string; zip: string }',
    ]);
    expect(typesOf(plan)).toEqual([
      'GetUserResponse = @User',
      'ListUsersResponse = @User[]',
      'FindUsersResponse = { users: @User[]; total: integer }',
    ]);
  });

  it('are called by the key under which most operations hold them', async () => {
    const order = (id: number): object => ({ order: id, owner: user });
    const plan = await planItems([
      get('Get order', [200, order(1)]),
      get('Sold car', [200, { car: true, owner: user }]),
      get('Me', [200, user]),
    ]);
    expect(plan.models.map(({ name }) => name)).toEqual(['Owner']);
  });

  it('are not counted: what several numbered keys hold has the name without a number', async () => {
    const rule = { from: 'a', to: 'b', since: 1 };
    const tunnel = { cipher: 'a', bits: 1, since: 1 };
    const plan = await planItems([
      get('Route', [200, { rule1: rule, oauth2: tunnel }]),
      get('Map', [200, { rule2: rule, oauth2: tunnel }]),
      get('Way', [200, { rule3: rule, oauth2: tunnel }]),
    ]);
    expect(plan.models.map(({ name }) => name)).toEqual(['Oauth2', 'Rule']);
  });

  it('say nothing twice', async () => {
    const done = { code: 1, text: 'a', at: 2 };
    const plan = await planItems(
      ['After success', 'Load', 'Send'].map((name) => get(name, [200, { success: done, [name]: 1 }])),
    );
    expect(plan.models.map(({ name }) => name)).toEqual(['AfterSuccess']);
  });

  it('have no number where several are called alike: who holds them tells them apart', async () => {
    const plan = await planItems(
      ['a', 'b', 'c', 'd'].flatMap((shape) =>
        ['Aa', 'Bb', 'Cc'].map((name) =>
          get(`${name} ${shape}`, [200, { part: { [shape]: 1, at: 2, of: 3 } }]),
        ),
      ),
    );
    const names = plan.models.map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  });

  it('are called by what the operations are about where more of them hold it under no telling key', async () => {
    const plan = await planItems([
      get('Get user', [200, { data: user }]),
      get('List users', [200, { data: [user] }]),
      get('Get comment', [200, { text: 'x', author: user }]),
    ]);
    expect(plan.models.map(({ name }) => name)).toEqual(['User']);
  });

  it('hold errors that operations of all kinds share', async () => {
    const plan = await planItems([
      get('Get user', [200, { id: 1 }], [404, failure]),
      get('Pay', [402, failure]),
      get('Search', [500, failure]),
    ]);
    expect(models(plan)).toEqual([
      'models/error-response',
      'ErrorResponse = { code: integer; message: string; details: unknown[] }',
    ]);
  });

  it('need three operations and three fields', async () => {
    const plan = await planItems([
      get('A user', [200, user], [201, { ...user, id: 2 }]),
      get('B user', [200, user]),
      ...['c', 'd', 'e'].map((name) => get(name, [200, { small: { a: 1, b: 2 }, [name]: 1 }])),
    ]);
    expect(plan.models).toEqual([]);
  });

  it('are told apart by where they stand when they want one name', async () => {
    const plan = await planItems(
      ['a', 'b', 'c'].map((name) =>
        get(name, [
          200,
          { [name]: 1, shop: { owner: { a: 1, b: 2, c: 3 } }, car: { owner: { d: 1, e: 2, f: 3 } } },
        ]),
      ),
    );
    expect(plan.models.map(({ name }) => name).sort()).toEqual(['Owner', 'ShopOwner']);
  });

  it('hold an object that refers to itself, and none that refers to one around it', async () => {
    const comment = { id: 1, text: 'x', replies: [{ id: 2, text: 'y', replies: [] }] };
    const plan = await planItems(['a', 'b', 'c'].map((name) => get(name, [200, { [name]: 1, comment }])));
    expect(models(plan)).toEqual([
      'models/comment',
      'Comment = { id: integer; text: string; replies: @Comment[] }',
    ]);
  });

  it('do not depend on the order of the collection', async () => {
    const items = [
      get('Get user', [200, user], [404, failure]),
      get('List users', [200, [user]], [404, failure]),
      get('Add user', [200, { user }], [404, failure]),
    ];
    const names = ({ models: found }: Plan): readonly unknown[] =>
      found.map(({ name, declarations }) => [name, declarations.map((each) => each.name)]);
    expect(names(await planItems([...items].reverse()))).toEqual(names(await planItems(items)));
  });
});

describe('a name that the user chose', () => {
  const named = (path: string): Override => ({ path, changes: [{ kind: 'name', name: 'Person' }] });

  it('is exactly that, and one type for all places that have it', async () => {
    const plan = await planItems(
      [get('Get user', [200, user]), get('List users', [200, [{ id: 1, name: null, age: 7 }]])],
      [named('Get user › 200 › data'), named('List users › 200 › data[]')],
    );
    expect(models(plan)).toEqual([
      'models/person',
      'Person = { id: integer; name: unknown; address?: @PersonAddress; age?: integer }',
      'PersonAddress = { city: string; zip: string }',
    ]);
    expect(typesOf(plan)).toEqual(['GetUserResponse = @Person', 'ListUsersResponse = @Person[]']);
  });

  it('is an error where the client has it for something else', async () => {
    const client: Override = { path: 'Get user › 200 › data', changes: [{ kind: 'name', name: 'Client' }] };
    await expect(planItems([get('Get user', [200, user])], [client])).rejects.toThrow(
      'overrides › "Get user › 200 › data": the name "Client" belongs to the runtime or to JavaScript. Choose another one.',
    );
  });

  it('is an error where an imported type is called so, which names every entry that does', async () => {
    const changes = [{ kind: 'type', text: 'Person', from: '../own.js' }] as const;
    const items = [get('Get user', [200, user]), get('List users', [200, [user]])];
    const overrides = [named('Get user › 200 › data'), { path: 'List users › 200 › data[]', changes }];
    await expect(planItems(items, overrides)).rejects.toThrow(
      'overrides › "Get user › 200 › data" and "List users › 200 › data[]": the name "Person" is that of another type of the client. Export the type under another name, and give that one.',
    );
  });
});
