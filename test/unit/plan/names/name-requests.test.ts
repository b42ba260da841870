import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../../src/diagnostics/collector.js';
import type { KeptNames } from '../../../../src/model/lock.js';
import type { Operation } from '../../../../src/model/operation.js';
import { planClient } from '../../../../src/plan/plan-client.js';
import { planNames } from '../../../../src/plan/plan-lock.js';
import { operation, text } from '../../../kit/operation.js';

type Place = readonly [place: string, route: string, id?: string];

/** A request as a test writes it: `GET /orders` in folders, with an id or without. */
function request(...[place, route, id]: Place): Operation {
  const [method = '', path = ''] = route.split(' ');
  return operation({
    trail: place.split(' / '),
    method,
    url: { display: `{{baseUrl}}${path}`, base: text('https://api.example.com'), path: text(path) },
    ...(id !== undefined && { id }),
  });
}

interface Run {
  /** `name` of each operation, with its old names behind it: `name < old, older`. */
  readonly names: readonly string[];
  readonly said: readonly string[];
  readonly kept: KeptNames;
}

function run(operations: readonly Operation[], previous?: KeptNames, drop = false): Run {
  const diagnostics = createDiagnostics();
  const plan = planClient({ name: 'Shop', variables: [], operations }, previous, { drop, diagnostics });
  return {
    names: plan.operations.map(({ name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].join(' < '),
    ),
    said: diagnostics.list().map(({ code, location }) => `${code} ${location.trail?.join(' / ') ?? ''}`),
    kept: planNames(plan),
  };
}

/** Returns the names after each version of a collection, every run with the names of the one before. */
function runs(...versions: readonly (readonly Operation[])[]): readonly (readonly string[])[] {
  let kept: KeptNames | undefined;
  return versions.map((operations) => {
    const found = run(operations, kept);
    kept = found.kept;
    return found.names;
  });
}

describe('a request that is called otherwise than in the last run', () => {
  it.each<[string, Place, Place]>([
    [
      'renamed, known by its id',
      ['Orders / List', 'GET /orders', 'a'],
      ['Orders / Browse', 'GET /v2/orders', 'a'],
    ],
    ['renamed, without an id', ['Orders / List', 'GET /orders'], ['Orders / Browse', 'GET /orders']],
    [
      'renamed, by an import that gives new ids',
      ['Orders / List', 'GET /orders', 'a'],
      ['Orders / Browse', 'GET /orders', 'b'],
    ],
    ['renamed and moved', ['Orders / List', 'GET /orders'], ['Shop / Browse', 'GET /orders']],
  ])('keeps its old name as an alias: %s', (_, before, now) => {
    const first = run([request(...before)]);
    const second = run([request(...now)], first.kept);
    expect(second.names).toEqual(['browse < list']);
    expect(second.said).toEqual([`operation-renamed ${now[0]}`]);
    const third = run([request(...now)], second.kept);
    expect([third.names, third.said]).toEqual([['browse < list'], []]);
  });

  it('keeps every name that it had, and takes the first one back', () => {
    const named = (name: string): readonly Operation[] => [request(name, 'GET /orders', 'a')];
    expect(runs(named('List'), named('Browse'), named('Find'), named('List'))).toEqual([
      ['list'],
      ['browse < list'],
      ['find < list < browse'],
      ['list < browse < find'],
    ]);
  });

  it('loses its old names when they are dropped, and for good', () => {
    const first = run([request('List', 'GET /orders', 'a')]);
    const now = [request('Browse', 'GET /orders', 'a')];
    const second = run(now, first.kept);
    const third = run(now, second.kept, true);
    expect([third.names, third.said]).toEqual([['browse'], []]);
    expect(run(now, third.kept).names).toEqual(['browse']);
  });

  it('has the name that a first run would give it', () => {
    const users = request('Users / List', 'GET /users');
    const orders = request('Orders / List', 'GET /orders');
    const renamed = request('Customers / List', 'GET /users');
    expect(runs([users, orders], [renamed, orders])).toEqual([
      ['listUsers', 'listOrders'],
      ['listCustomers < listUsers', 'listOrders'],
    ]);
    expect(run([renamed, orders]).names).toEqual(['listCustomers', 'listOrders']);
  });
});

describe('a folder that was renamed', () => {
  it('changes no name that does not hold it', () => {
    const before = [
      request('Orders / Read', 'GET /orders/1'),
      request('Orders / Delete it', 'DELETE /orders/1'),
    ];
    const now = [request('Sales / Read', 'GET /orders/1'), request('Sales / Delete it', 'DELETE /orders/1')];
    const first = run(before);
    const second = run(now, first.kept);
    expect([second.names, second.said]).toEqual([first.names, []]);
  });
});

describe('two requests that swapped their names', () => {
  it.each([
    ['with ids', 'a', 'b'],
    ['without ids', undefined, undefined],
  ])('swap their functions, and each is told: %s', (_, a, b) => {
    const first = run([request('List', 'GET /orders', a), request('Find', 'GET /orders/1', b)]);
    const second = run([request('Find', 'GET /orders', a), request('List', 'GET /orders/1', b)], first.kept);
    expect(second.names).toEqual(['find', 'list']);
    expect(second.said).toEqual(['alias-yielded Find', 'alias-yielded List']);
  });
});

describe('an old name', () => {
  it('yields to a new request that is called so', () => {
    const first = run([request('List', 'GET /orders', 'a')]);
    const second = run([request('Browse', 'GET /orders', 'a')], first.kept);
    const now = [request('Browse', 'GET /orders', 'a'), request('List', 'GET /lists', 'b')];
    const third = run(now, second.kept);
    expect([third.names, third.said]).toEqual([['browse', 'list'], ['alias-yielded Browse']]);
    expect(run(now, third.kept)).toMatchObject({ names: ['browse', 'list'], said: [] });
  });

  it('is not taken from a lock that holds what is no name', () => {
    const kept: KeptNames = {
      operations: [
        { item: ['A'], id: 'a', operation: 'x; evil()' },
        {
          item: ['B'],
          id: 'b',
          operation: 'b',
          aliases: ['y = 1', 'createClient', 'older'],
        },
      ],
    };
    const now = [request('A', 'GET /a', 'a'), request('B', 'GET /b', 'b')];
    expect(run(now, kept).names).toEqual(['a', 'b < older']);
  });
});

describe('requests that are alike', () => {
  it('keep their names when one is duplicated, and the copy gets a new one', () => {
    const original = request('Orders / Read', 'GET /orders/1', 'a');
    const copy = request('Orders / Read', 'GET /orders/1', 'b');
    expect(runs([original], [copy, original], [original, copy])).toEqual([
      ['read'],
      ['read2', 'read'],
      ['read', 'read2'],
    ]);
  });

  it('keep their names when others are added before them, also without ids', () => {
    const get = request('Get it', 'GET /orders');
    const search = request('Get it', 'GET /search');
    expect(runs([get, search], [request('Get it', 'GET /more'), search, get])).toEqual([
      ['getOrders', 'getSearch'],
      ['getMore', 'getSearch', 'getOrders'],
    ]);
    expect(runs([get, get], [get, get, get])).toEqual([
      ['getIt', 'getIt2'],
      ['getIt', 'getIt2', 'getIt3'],
    ]);
  });

  it('are not taken for one another where a whole API has one URL', () => {
    const query = (name: string): Operation => request(name, 'POST /graphql');
    expect(
      runs([query('A / Users'), query('B / Orders')], [query('A / Users'), query('C / Invoices')]),
    ).toEqual([
      ['users', 'orders'],
      ['users', 'invoices'],
    ]);
  });
});

describe('a request whose names stay', () => {
  it('keeps its function, whatever else changes', () => {
    const before = [request('Orders / List', 'GET /orders', 'a')];
    const now = [
      request('Users / List', 'GET /users', 'b'),
      request('Orders / List', 'POST /v2/orders', 'a'),
    ];
    expect(runs(before, now)).toEqual([['list'], ['listUsers', 'list']]);
  });

  it('keeps it though every id is new', () => {
    const names = runs(
      [request('Orders / List', 'GET /orders', 'a'), request('Users / List', 'GET /users', 'b')],
      [request('Users / List', 'GET /users', 'y'), request('Orders / List', 'GET /orders', 'x')],
    );
    expect(names).toEqual([
      ['listOrders', 'listUsers'],
      ['listUsers', 'listOrders'],
    ]);
  });
});
