import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeClient } from '../../../../kit/write-client.js';

const node = (id: string, children: readonly unknown[] = []): object => ({ id, children });

const order = {
  id: 'o1',
  total: 12.5,
  number: 1907593834776899584n,
  note: null,
  state: 'open',
  lines: [{ sku: 'a', count: 1 }],
  rates: { EUR: 1 },
  tree: node('a', [node('b')]),
};

/** Integers keep their digits on their way into the collection. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'bigint' ? `#${String(each)}#` : each,
  ).replace(/"#(\d+)#"/g, '$1');
}

const saved = [
  { status: 200, body: asJson(order) },
  { status: 200, body: asJson({ ...order, note: 'n', state: 'sent', lines: [], number: 5 }) },
  { status: 404, body: '{"error":{"code":"gone","fields":[]}}' },
  { status: 422, body: '["a",1,null]' },
];

const collection = {
  info: { name: 'Orders', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Get order',
      request: {
        method: 'GET',
        url: {
          raw: 'https://api.example.com/orders?limit=10',
          protocol: 'https',
          host: ['api', 'example', 'com'],
          path: ['orders'],
          query: [{ key: 'limit', value: '10', description: 'Integer between 1 and 50.' }],
        },
      },
      response: saved.map(({ status, body }, at) => ({
        name: `Answer ${String(at)}`,
        code: status,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body,
      })),
    },
  ],
};

interface Told {
  readonly kind: string;
  readonly path: string;
}

/** The functions of the client, as far as this test calls them. */
interface WatchedClient {
  readonly createClient: (options: object) => object;
  readonly getOrder: (client: object) => Promise<{ readonly data: unknown }>;
  readonly checkInput: (schema: unknown, input: unknown) => unknown;
  readonly getOrderInputSchema: unknown;
}

const clients = new Map<string, { readonly api: WatchedClient; readonly folder: string }>();

async function makeClient(validators: 'observe' | 'strict' | 'none'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'postwright-'));
  await writeClient(folder, collection, undefined, { validators, tests: 'none' });
  const api = (await import(pathToFileURL(join(folder, 'client/index.ts')).href)) as WatchedClient;
  clients.set(validators, { api, folder });
}

function clientOf(validators: string): WatchedClient {
  const found = clients.get(validators);
  if (found === undefined) throw new Error('expected a client');
  return found.api;
}

/** Returns what a client is told of an answer. */
async function driftOf(status: number, body: string): Promise<readonly Told[]> {
  const { createClient, getOrder } = clientOf('observe');
  const told: Told[] = [];
  const client = createClient({
    fetch: () => Promise.resolve(new Response(body, { status })),
    onDrift: ({ differences }: { readonly differences: readonly Told[] }) => void told.push(...differences),
  });
  await getOrder(client);
  await new Promise((resolve) => setTimeout(resolve, 1));
  return told;
}

beforeAll(async () => {
  for (const each of ['observe', 'strict', 'none'] as const) await makeClient(each);
}, 60_000);

afterAll(async () => {
  for (const { folder } of clients.values()) await rm(folder, { recursive: true, force: true });
});

describe('a client that observes', () => {
  it('has nothing to tell of the answers that were saved', async () => {
    for (const { status, body } of saved) expect(await driftOf(status, body)).toEqual([]);
  });

  it.each<readonly [string, object, Told]>([
    ['a dropped field', { total: undefined }, { kind: 'missing', path: 'total' }],
    ['an added one', { added: 1 }, { kind: 'new', path: 'added' }],
    ['another kind', { lines: [{ sku: 1, count: 1 }] }, { kind: 'kind', path: 'lines[].sku' }],
    ['null', { tree: null }, { kind: 'null', path: 'tree' }],
    [
      'a change in what holds itself',
      { tree: node('a', [{ id: 1, children: [] }]) },
      { kind: 'kind', path: 'tree.children[].id' },
    ],
  ])('tells of %s', async (_, change, expected) => {
    expect(await driftOf(200, asJson({ ...order, ...change }))).toMatchObject([expected]);
  });

  it('checks an input on wish', () => {
    const { checkInput, getOrderInputSchema } = clientOf('observe');
    expect(checkInput(getOrderInputSchema, { query: { limit: 5 } })).toEqual({ query: { limit: 5 } });
    expect(() => checkInput(getOrderInputSchema, { query: { limit: 99 } })).toThrow(
      'query.limit: rule: expected at most 50',
    );
  });
});

it('a strict client fails with an error that has the answer', async () => {
  const { createClient, getOrder } = clientOf('strict');
  const answering = (body: object): object =>
    createClient({ fetch: () => Promise.resolve(new Response(asJson(body))) });
  await expect(getOrder(answering({ ...order, added: 1 }))).resolves.toMatchObject({ status: 200 });
  await expect(getOrder(answering({ ...order, id: 1 }))).rejects.toMatchObject({
    name: 'DriftError',
    result: { data: { id: 1 } },
  });
});

it('weighs 1,200 bytes and 45 for each field at most, and nothing without', async () => {
  const sizes = new Map<string, number>();
  for (const [name, { folder }] of clients) {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "import { createClient, getOrder } from './client/index.js'; export const a = await getOrder(createClient());",
        resolveDir: folder,
        loader: 'ts',
      },
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
    });
    const [bundle] = outputFiles;
    sizes.set(name, bundle?.contents.length ?? 0);
  }
  // Of the order 8, its lines 2, its tree 2, the error 3, and the places of the tuple.
  const fields = 18;
  const [observe = 0, strict = 0, none = 0] = ['observe', 'strict', 'none'].map((name) => sizes.get(name));
  process.stdout.write(
    `Validators: ${String(observe - none)} bytes observing, ${String(strict - none)} strict.\n`,
  );
  expect(observe - none).toBeLessThanOrEqual(1200 + 45 * fields);
  // Its error is what it is more.
  expect(strict - none).toBeLessThanOrEqual(1500 + 45 * fields);
});
