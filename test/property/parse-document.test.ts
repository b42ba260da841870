import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { InputError } from '../../src/diagnostics/errors.js';
import type { DocumentNode } from '../../src/model/document.js';
import { parseDocument } from '../../src/parse/parse-document.js';
import { parseEnvironment } from '../../src/parse/environment/parse-environment.js';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const request: Value = {
  method: 'POST',
  url: {
    raw: 'https://api.example.com:8443/orders/:id?page=1#top',
    protocol: 'https',
    auth: { user: 'me', password: '{{password}}' },
    host: ['api', 'example', 'com'],
    port: '8443',
    path: ['orders', ':id'],
    query: [{ key: 'page', value: '1', disabled: false, description: 'Page.' }],
    hash: 'top',
    variable: [{ key: 'id', value: '7', type: 'string' }],
  },
  header: [{ key: 'Accept', value: 'application/json', disabled: true }],
  body: {
    mode: 'raw',
    raw: '{}',
    options: { raw: { language: 'json' } },
    urlencoded: [{ key: 'a', value: '1' }],
    formdata: [{ key: 'a', type: 'file', src: ['a.txt'], fileName: 'b.txt', contentType: 'text/plain' }],
    file: { src: 'a.bin' },
    graphql: { query: '{a}', variables: { a: 1 }, operationName: 'A' },
    disabled: false,
  },
  auth: { type: 'basic', basic: [{ key: 'username', value: 'me' }] },
  description: { content: 'Orders.', type: 'text/markdown' },
};
const collection: { readonly [key: string]: Value } = {
  info: {
    name: 'Orders',
    description: 'All.',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/',
  },
  variable: [{ key: 'base', value: 'x', type: 'secret' }],
  auth: { type: 'bearer', bearer: { token: 'x' } },
  protocolProfileBehavior: { disabledSystemHeaders: { accept: true }, disableBodyPruning: true },
  item: [
    {
      name: 'Folder',
      id: 'f',
      item: [
        {
          name: 'Request',
          _postman_id: 'r',
          request,
          response: [
            { name: 'Fine', code: 200, status: 'OK', header: [], body: '{}', originalRequest: request },
          ],
        },
      ],
    },
    { name: 'Alone', request: 'https://api.example.com' },
  ],
};
const collectionV1: Value = {
  id: 'c',
  name: 'Orders',
  order: ['r1'],
  folders: [{ id: 'f', name: 'Folder', order: ['r2'], folders_order: ['f'], auth: { type: 'noauth' } }],
  folders_order: ['f'],
  variables: [{ key: 'a', value: 'b' }],
  requests: [
    {
      id: 'r1',
      name: 'One',
      method: 'POST',
      url: 'https://api.example.com/:id?a=1',
      headers: 'A: b',
      headerData: [{ key: 'A', value: 'b', enabled: true }],
      queryParams: [{ key: 'a', value: '1', equals: true }],
      pathVariableData: [{ key: 'id', value: '1' }],
      dataMode: 'params',
      data: [{ key: 'a', value: 'b', type: 'text', enabled: true }],
      currentHelper: 'basicAuth',
      helperAttributes: { id: 'basic', username: 'a', password: 'b' },
      responses: [
        { id: 'x', name: 'Fine', responseCode: { code: 200, name: 'OK' }, text: '{}', request: {} },
      ],
    },
    {
      id: 'r2',
      name: 'Two',
      method: 'GET',
      url: 'https://api.example.com',
      rawModeData: 'x',
      dataMode: 'raw',
    },
  ],
};

const oddities = fc.oneof(
  fc.constantFrom<Value>(null, true, 0, -1, 1e300, '', ' ', 'x', '{{', '__proto__', 'constructor', '\ud800'),
  fc.constantFrom<Value>([], {}, [[]], [null], { key: null }, { toString: 1 }, { length: -1 }),
  fc.jsonValue({ maxDepth: 3 }).map((value) => toValue(value)),
);

test.each([
  ['v2.1', collection],
  ['v1', collectionV1],
])(
  'ends in a document or in an InputError, whatever stands anywhere in a collection of format %s',
  async (_, start) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), oddities), { maxLength: 4 }), async (changes) => {
        const changed = changes.reduce<Value>((value, [at, odd]) => replace(value, at, odd), start);
        const outcome = await parsed(JSON.stringify(changed));
        expect(['document', 'InputError']).toContain(outcome);
      }),
      { numRuns: 2000 },
    );
  },
);

test('keeps an entry for every request, whatever stands in the requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), oddities), { maxLength: 4 }), async (changes) => {
      const items = changes.reduce<Value>(
        (value, [at, odd]) => replace(value, at, odd),
        collection['item'] ?? [],
      );
      const item = Array.isArray(items) ? items : [];
      const bytes = new TextEncoder().encode(JSON.stringify({ ...collection, item }));
      const document = await parseDocument(bytes, 'x.json', createDiagnostics());
      expect(countItems(document.items)).toBe(countRequests(item));
    }),
    { numRuns: 2000 },
  );
});

test('ends in a document or in an InputError, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(['document', 'InputError']).toContain(await parsed(text));
    }),
    { numRuns: 1000 },
  );
});

test('ends in values or in an InputError, whatever the environment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        oddities,
        fc.array(oddities).map((values) => ({ values })),
      ),
      async (value) => {
        const bytes = new TextEncoder().encode(JSON.stringify(value));
        const ending = await parseEnvironment(bytes, 'x.json').catch((error: unknown) => error);
        expect(ending instanceof Error ? ending instanceof InputError : true).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

/** What parsing the text ends in; it throws what is no InputError. */
async function parsed(text: string): Promise<string> {
  try {
    await parseDocument(new TextEncoder().encode(text), 'x.json', createDiagnostics());
    return 'document';
  } catch (error) {
    if (error instanceof InputError) return error.name;
    throw error;
  }
}

function countItems(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'item' ? 1 : countItems(node.items)), 0);
}

/** The rule: an item with a list of items is a folder, any other with something under "request" is a request. */
function countRequests(items: readonly Value[]): number {
  return items.reduce<number>((sum, item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return sum;
    if (Array.isArray(item['item'])) return sum + countRequests(item['item']);
    return sum + (item['request'] ? 1 : 0);
  }, 0);
}

/** Replaces one of the values in a value, counted from the outermost. */
function replace(value: Value, at: number, replacement: Value): Value {
  let left = at % countValues(value);
  const visit = (one: Value): Value => {
    left -= 1;
    if (left === -1) return replacement;
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}

function countValues(value: Value): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

/** Reads the value back from JSON, as the program will. */
function toValue(value: unknown): Value {
  if (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
  ) {
    return value;
  }
  if (Array.isArray(value)) return value.map(toValue);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, toValue(inner)]));
}
