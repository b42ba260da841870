import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeClient } from '../../src/client/write-client.js';
import { answer, request, rows, type Given } from './diff-requests.js';

/** The configuration of the code that calls the client. */
export const ordersConfig = {
  compilerOptions: {
    ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
  },
  include: ['src'],
};

/** Code of all sorts that calls the client; what it does is nothing. */
export const callers: Readonly<Record<string, string>> = {
  'direct.ts': `
import { createClient, findOrder, listOrders, dropOrder, makeOrder } from './shop/index.js';
const client = createClient();
export async function total(id: string) {
  const result = await findOrder(client, { path: { id } });
  if (result.status === 200) return result.data.total;
  return undefined;
}
export const first = async () => {
  const result = await listOrders(client, {
    query: {
      state: 'closed',
      size: 10,
    },
  });
  return result.status === 200 ? result.data.map((order) => order.name.toUpperCase()) : [];
};
export const drop = () => dropOrder(client);
export const make = () => makeOrder(client, { body: { amount: 1, note: 'x' } });
`,
  'wrapped.ts': `
import * as shop from './shop/index.js';
import type { FindOrderResult, ListOrdersInput } from './shop/index.js';
const client = shop.createClient();
export const input: ListOrdersInput = { query: { state: 'closed' } };
export async function load(): Promise<number> {
  const { data } = await shop.findOrder(client, { path: { id: 'a' } }).then((each) => {
    if (each.status !== 200) throw new Error('none');
    return each;
  });
  const { total } = data;
  return total;
}
export function show(result: FindOrderResult): string {
  return result.status === 200 ? result.data.name.trim() : '';
}
export const lines = (result: FindOrderResult) => (result.status === 200 ? result.data.lines.map(({ sku }) => sku) : []);
`,
  'bound.ts': `
import { createClient } from './shop/index.js';
import { bind } from './shop/bind.js';
const shop = bind(createClient());
export const all = () => shop.listOrders({ query: { state: 'open', size: 500 } });
export const none = () => shop.listOrders({ query: { state: 'open' } });
export const orders = () => shop.findOrder({ path: { id: 'x' } });
`,
  'indirect.ts': `
import { load } from './wrapped.js';
import { total } from './direct.js';
export const doubled = async (): Promise<number> => 2 * (await load());
export const sum: Promise<number | undefined> = total('a');
const unrelated: string = 1;
export { unrelated };
`,
};

export const find = (more: Given): object =>
  request({ name: 'Find order', method: 'GET', url: 'https://a.test/orders/:id', ...more });
export const list = (more: Given): object => request({ name: 'List orders', method: 'GET', ...more });
export const make = (more: Given): object =>
  request({ name: 'Make order', url: 'https://a.test/orders', ...more });
const drop = request({ name: 'Drop order', method: 'DELETE', url: 'https://a.test/orders/all' });
export const query = (state: string, size: string): Given => ({
  url: {
    raw: 'https://a.test/orders?state=open&size=1',
    query: [
      { key: 'state', value: 'open', description: state },
      { key: 'size', value: '1', description: size },
    ],
  },
});
export const order = { id: 1, total: 2.5, name: 'a', lines: [{ sku: 'x' }] };
export const listed = answer([{ id: 1, name: 'a' }]);
/** The collection by its requests. */
export const orderRequests = {
  find: find(answer(order)),
  list: list({ ...query('Allowed values: `open`, `closed`', 'Integer. Maximum: 500.'), ...listed }),
  make: make(rows('| amount | integer | Required | |', '| note | string | Optional | |')),
  drop,
};

/** Writes the collection of the project, with what became of some of its requests. */
export async function writeOrders(folder: string, changed: Partial<typeof orderRequests>): Promise<void> {
  const info = {
    name: 'Shop',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  };
  const item = Object.values({ ...orderRequests, ...changed });
  await writeFile(join(folder, 'shop.json'), JSON.stringify({ info, item }));
}

/** Makes a folder a project with a client of orders, and code of all sorts that calls it. */
export async function makeOrdersProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(ordersConfig));
  for (const [name, text] of Object.entries(callers)) await writeFile(join(folder, 'src', name), text);
  const client = { source: 'shop.json', output: 'src/shop', changelog: true, tests: 'none' };
  await writeFile(join(folder, 'postwright.json'), JSON.stringify({ clients: { shop: client } }));
  await writeOrders(folder, {});
  const [source, output] = [join(folder, 'shop.json'), join(folder, 'src/shop')];
  await writeClient({ source, output, changelog: true, tests: 'none' });
}
