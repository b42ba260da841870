import { describe, expect, it } from 'vitest';
import { compile } from '../../src/client/compile.js';

function answer(name: string, code: number, body: unknown): object {
  return {
    name,
    code,
    header: [{ key: 'Content-Type', value: 'application/json' }],
    body: JSON.stringify(body),
  };
}

interface Saved {
  readonly name: string;
  readonly request: object;
  readonly response: readonly object[];
}

function request(name: string, route: string, response: readonly object[], body?: unknown): Saved {
  const [method, path = ''] = route.split(' ');
  return {
    name,
    request: {
      method,
      header: [{ key: 'X-Tenant', value: `{{tenant}}` }],
      url: `{{baseUrl}}${path}`,
      ...(body !== undefined && {
        body: { mode: 'raw', raw: JSON.stringify(body), options: { raw: { language: 'json' } } },
      }),
    },
    response,
  };
}

const user = { id: 'u-1', name: 'Ann', address: { city: 'Oslo', zip: '0150' } };
const users = [
  request('List', 'GET /users?page={{page}}', [
    answer('All', 200, { items: [user, { ...user, role: 'admin' }], next: null }),
    answer('None', 200, { items: [], next: 'x', total: 0 }),
    answer('Refused', 401, { error: 'no' }),
    answer('Refused', 401, { error: 'never', code: 7 }),
  ]),
  request('Get', 'GET /users/:id', [answer('One', 200, user), answer('Other', 200, { ...user, age: 3 })]),
  request('Create', 'POST /users', [answer('Created', 201, user)], {
    name: 'Ann',
    address: { city: 'Oslo' },
  }),
  request('Create', 'POST /users?dry={{dry}}', [answer('Created', 201, user)], { name: 'Ann' }),
];
const orders = [
  request('List', 'GET /orders', [
    answer('All', 200, [{ id: 1, owner: user }]),
    answer('B', 200, [{ id: 'x' }]),
  ]),
  request('Get', 'GET /orders/:id', [answer('One', 200, { id: 1, owner: user, status: 'open' })]),
  request('Get', 'GET /orders/:id', [answer('One', 200, { id: 1, owner: user, status: 'open' })]),
];

/** A folder of the collection, its requests and their responses turned round where that is asked for. */
function folder(name: string, items: readonly Saved[], reversed: boolean): object {
  const turn = <T>(list: readonly T[]): readonly T[] => (reversed ? list.toReversed() : list);
  return { name, item: turn(items).map((item) => ({ ...item, response: turn(item.response) })) };
}

function collection(reversed: boolean): object {
  const folders = [folder('Users', users, reversed), folder('Orders', orders, reversed)];
  return {
    info: { name: 'Shop' },
    variable: [{ key: 'baseUrl', value: 'https://api.example.com' }],
    item: reversed ? folders.toReversed() : folders,
  };
}

async function filesOf(content: object): Promise<Readonly<Record<string, string>>> {
  const { files } = await compile(content);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

describe('the order of requests and examples', () => {
  it('changes nothing but the manifest and the lock', async () => {
    const {
      'manifest.json': manifest,
      'postwright.lock.json': lock,
      ...files
    } = await filesOf(collection(false));
    const {
      'manifest.json': turned,
      'postwright.lock.json': turnedLock,
      ...turnedFiles
    } = await filesOf(collection(true));
    expect(turned).not.toBe(manifest);
    expect(turnedLock).not.toBe(lock);
    expect(turnedFiles).toEqual(files);
  });
});
