import { expect, test } from 'vitest';
import { parse, trailsOf } from '../../../kit/parse-json.js';

const refund = {
  id: 'r1',
  name: 'Refund',
  method: 'POST',
  url: 'https://api.example.com/refunds/:id?dry=1',
  headers: 'Accept: text/plain\n//Off: x\n',
  dataMode: 'urlencoded',
  data: [{ key: 'amount', value: '5', enabled: true }],
  pathVariables: { id: '7' },
  responses: [{ id: 'x1', name: 'Done', responseCode: { code: 201, name: 'Created' }, text: '{}' }],
};
const list = { id: 'r2', name: 'List', method: 'GET', url: 'https://api.example.com/orders' };

function collection(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { id: 'c', name: 'Orders', order: ['r2', 'r1'], requests: [refund, list], ...more };
}

test('reads a collection of format v1 in the order that it states', async () => {
  const { document, diagnostics } = await parse(
    collection({
      folders: [
        { id: 'f1', name: 'Billing', order: ['r1'], folders_order: ['f2'] },
        { id: 'f2', name: 'Empty', order: [] },
      ],
      folders_order: ['f1'],
      order: ['r2'],
    }),
  );
  expect(trailsOf(document.items)).toEqual(['Billing › Refund', 'List']);
  expect(document.name).toBe('Orders');
  expect(diagnostics).toEqual([]);
});

test('reads a request of format v1 with all its parts, and points to where it stands', async () => {
  const { document } = await parse(collection({ order: ['r1'], requests: [refund] }));
  expect(document.items).toEqual([
    {
      kind: 'item',
      name: 'Refund',
      id: 'r1',
      pointer: '/requests/0',
      variables: [],
      profile: {},
      request: {
        method: 'POST',
        url: {
          raw: 'https://api.example.com/refunds/:id?dry=1',
          protocol: 'https',
          host: 'api.example.com',
          path: ['refunds', ':id'],
          query: [{ key: 'dry', value: '1', disabled: false }],
          variables: [{ key: 'id', value: '7', disabled: false }],
        },
        headers: [
          { key: 'Accept', value: 'text/plain', disabled: false },
          { key: 'Off', value: 'x', disabled: true },
        ],
        body: {
          kind: 'urlencoded',
          parameters: [{ key: 'amount', value: '5', disabled: false }],
          disabled: false,
        },
      },
      responses: [{ name: 'Done', pointer: '/requests/0/response/0', status: 201, headers: [], body: '{}' }],
    },
  ]);
});

test('gives no id to what has none, and so the same document each time', async () => {
  const value = collection({ folders: [{ name: 'Empty' }], requests: [], order: [] });
  const [first, second] = [await parse(value), await parse(value)];
  expect(first).toEqual(second);
  expect(first.document.items.map(({ name, id }) => [name, id])).toEqual([['Empty', undefined]]);
});

test('says which requests no order lists', async () => {
  const { document, diagnostics } = await parse(collection({ order: ['r1'] }));
  expect(trailsOf(document.items)).toEqual(['Refund']);
  expect(diagnostics).toEqual([
    {
      code: 'request-unlisted',
      severity: 'warning',
      message:
        'Expected the request in the "order" of the collection or of a folder; it is skipped. Add its id to one of them.',
      location: { file: 'orders.json', pointer: '/requests/1', trail: ['List'] },
    },
  ]);
});

test('keeps the others where one request cannot be converted', async () => {
  const broken = {
    id: 'r3',
    name: 'Broken',
    method: 'PUT',
    url: 'https://api.example.com/x',
    queryParams: [null],
  };
  const { document, diagnostics } = await parse(
    collection({ order: ['r1', 'r3', 'r2'], requests: [refund, broken, list] }),
  );
  expect(trailsOf(document.items)).toEqual(['Refund', 'Broken', 'List']);
  expect(document.items[1]).toMatchObject({ request: { method: 'PUT', url: { host: 'api.example.com' } } });
  expect(diagnostics.map(({ code, location }) => [code, location.pointer, location.trail])).toEqual([
    ['item-unreadable', '/requests/1', ['Broken']],
  ]);
});

test('follows no folder that contains itself, and each folder once', async () => {
  const folders = [
    { id: 'a', name: 'A', order: ['r1'], folders_order: ['b', 'b'] },
    { id: 'b', name: 'B', order: ['r2'], folders_order: ['c'] },
    { id: 'c', name: 'C', order: [], folders_order: ['c', 'b'] },
  ];
  const { document } = await parse(collection({ order: [], folders, folders_order: ['a'] }));
  expect(trailsOf(document.items)).toEqual(['A › B › List', 'A › Refund']);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'takes nothing that every object inherits for a folder or a request with the id %s',
  async (id) => {
    const folders = [{ id: 'a', name: 'A', order: [id, 'r1'], folders_order: [id] }];
    const value = collection({ order: [id, 'r2'], folders, folders_order: ['a', id] });
    const before = [Object.prototype, Object].map((each) => Reflect.ownKeys(each));
    const [first, second] = [await parse(value), await parse(value)];
    expect(trailsOf(first.document.items)).toEqual(['A › Refund', 'List']);
    expect(second).toEqual(first);
    const after = [Object.prototype, Object].map((each) => Reflect.ownKeys(each));
    expect(after).toEqual(before);
  },
);

test('reads one request of format v1', async () => {
  const { document } = await parse(refund);
  expect(document.items).toMatchObject([
    {
      name: 'Refund',
      id: 'r1',
      pointer: '',
      request: { headers: [{ key: 'Accept' }, { key: 'Off', disabled: true }] },
    },
  ]);
});
