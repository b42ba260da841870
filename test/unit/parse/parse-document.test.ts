import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { parse, parseText, trailsOf } from '../../kit/parse-json.js';

/** The code and the message of the problem that the text ends with. */
async function problemOf(text: string): Promise<string> {
  try {
    await parseText(text);
  } catch (error) {
    if (error instanceof InputError) return `${error.diagnostics[0]?.code ?? ''}: ${error.message}`;
    throw error;
  }
  return 'was read';
}

const request = { method: 'GET', url: 'https://api.example.com/orders' };

describe('formats', () => {
  test('reads a collection with all that it says itself', async () => {
    const { document, diagnostics } = await parse({
      info: { name: 'Orders', description: { content: 'All about orders.', type: 'text/markdown' } },
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] },
      variable: [{ key: 'base', value: 'https://api.example.com' }],
      protocolProfileBehavior: { disableBodyPruning: true },
      item: [],
    });
    expect(document).toEqual({
      name: 'Orders',
      description: 'All about orders.',
      variables: [{ key: 'base', value: 'https://api.example.com', secret: false, disabled: false }],
      auth: { type: 'bearer', parameters: [{ key: 'token', value: '{{token}}' }] },
      profile: { disableBodyPruning: true },
      items: [],
    });
    expect(diagnostics).toEqual([]);
  });

  test('reads folders in folders, with pointers and everything of their own', async () => {
    const { document } = await parse({
      info: { name: 'Orders' },
      item: [
        {
          name: 'Billing',
          id: 'f1',
          description: 'Money.',
          auth: { type: 'noauth' },
          item: [{ name: 'Refunds', item: [{ name: 'Refund', _postman_id: 'r1', request }] }],
        },
      ],
    });
    expect(document.items).toEqual([
      {
        kind: 'folder',
        name: 'Billing',
        id: 'f1',
        pointer: '/item/0',
        description: 'Money.',
        variables: [],
        auth: { type: 'noauth', parameters: [] },
        profile: {},
        items: [
          {
            kind: 'folder',
            name: 'Refunds',
            pointer: '/item/0/item/0',
            variables: [],
            profile: {},
            items: [
              {
                kind: 'item',
                name: 'Refund',
                id: 'r1',
                pointer: '/item/0/item/0/item/0',
                variables: [],
                profile: {},
                request: {
                  method: 'GET',
                  url: {
                    raw: 'https://api.example.com/orders',
                    protocol: 'https',
                    host: 'api.example.com',
                    path: ['orders'],
                    query: [],
                    variables: [],
                  },
                  headers: [],
                },
                responses: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('reads a collection in a wrapper, and points into the wrapper', async () => {
    const { document } = await parse({ collection: { info: { name: 'Orders' }, item: [{ request }] } });
    expect(document.items.map(({ pointer }) => pointer)).toEqual(['/collection/item/0']);
  });

  test('reads a collection after a byte order mark', async () => {
    const { document } = await parseText('\uFEFF{"info":{"name":"Orders"},"item":[]}');
    expect(document.name).toBe('Orders');
  });

  test('reads a collection without info, by its own name', async () => {
    const { document } = await parse({ name: 'Orders', description: 'All.', item: [] });
    expect([document.name, document.description]).toEqual(['Orders', 'All.']);
  });

  test('reads "variables" where "variable" is missing', async () => {
    const { document } = await parse({ info: {}, variables: [{ id: 'base', value: 'x' }], item: [] });
    expect(document.variables).toEqual([{ key: 'base', value: 'x', secret: false, disabled: false }]);
  });

  test('reads a lone item as a collection of its name', async () => {
    const { document } = await parse({ name: 'Refund', request: 'https://api.example.com/refunds' });
    expect([document.name, trailsOf(document.items)]).toEqual(['Refund', ['Refund']]);
  });

  test('reads a lone item as Postman shows it under "item"', async () => {
    const { document } = await parse({ item: { name: 'Refund', request } });
    expect(document.items.map(({ name, pointer }) => ({ name, pointer }))).toEqual([
      { name: 'Refund', pointer: '/item' },
    ]);
  });

  test('reads a bare request', async () => {
    const { document } = await parse({ name: 'Refund', ...request });
    expect(trailsOf(document.items)).toEqual(['Refund']);
  });
});

describe('items', () => {
  test('keeps the name of an item as JavaScript writes it', async () => {
    const names = ['Refund', 7, null, '', ['a', 1], { a: 1 }, false];
    const { document } = await parse({
      item: [...names.map((name) => ({ name, request })), { request }],
    });
    expect(document.items.map(({ name }) => name)).toEqual([
      ...['Refund', '7', '', '', 'a,1', '[object Object]', 'false', ''],
    ]);
  });

  test('takes a list of items for a folder, and any other item with a request for a request', async () => {
    const { document, diagnostics } = await parse({
      item: [
        { name: 'a', item: [], request },
        { name: 'b', item: {}, request },
        { name: 'c', item: null },
        { name: 'd', request: null },
        'e',
        null,
        { name: 'f', request: true },
      ],
    });
    expect(document.items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'folder a',
      'item b',
      'item f',
    ]);
    expect(
      diagnostics.map(({ code, location: { pointer, trail } }) => [code, pointer, ...(trail ?? [])]),
    ).toEqual([
      ['item-skipped', '/item/2', 'c'],
      ['item-skipped', '/item/3', 'd'],
      ['item-skipped', '/item/4'],
      ['item-skipped', '/item/5'],
      ['item-unreadable', '/item/6/request', 'f'],
    ]);
  });

  test('keeps a request of which nothing can be read, and the others whole', async () => {
    const { document, diagnostics } = await parse({
      item: [
        { name: 'Broken', request: { method: 7, url: 5, header: 1, body: [], auth: 'x' } },
        { name: 'Fine', request },
      ],
    });
    const [broken, fine] = document.items;
    expect(broken).toMatchObject({
      name: 'Broken',
      request: { method: '7', url: { host: '' }, headers: [] },
    });
    expect(fine).toMatchObject({ name: 'Fine', request: { url: { host: 'api.example.com' } } });
    expect(diagnostics).toEqual(
      [
        ['url: expected a string or an object, found a number.', '/item/0/request/url'],
        ['header: expected a list, found a number.', '/item/0/request/header'],
        ['body: expected an object, found a list.', '/item/0/request/body'],
      ].map(([found, pointer]) => ({
        code: 'item-unreadable',
        severity: 'warning',
        message: `${found ?? ''} Open the request in Postman and save it again.`,
        location: { file: 'orders.json', pointer, trail: ['Broken'] },
      })),
    );
  });

  test('stops following folders that are nested without end, and says so', async () => {
    const deep = 10_000;
    const open = '{"name":"f","item":['.repeat(deep);
    const { document, diagnostics } = await parseText(
      `{"item":[{"name":"top","request":"https://a.example"},${open}${']}'.repeat(deep)}]}`,
    );
    expect(trailsOf(document.items)).toEqual(['top']);
    expect(diagnostics.map(({ code, location }) => [code, location.trail?.length])).toEqual([
      ['folder-too-deep', 500],
    ]);
  });

  test('reads values that are nested without end as nothing', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { document } = await parseText(
      `{"item":[{"name":${nested},"request":{"url":"https://a.example","body":{"mode":"raw","raw":${nested}}}}]}`,
    );
    expect(document.items).toMatchObject([{ name: '', request: { body: { kind: 'raw', text: '' } } }]);
  });
});

describe('what is no collection', () => {
  test('says where a text stops being JSON', async () => {
    expect(await problemOf('{\n  "item": [],\n  "info" {}\n}')).toBe(
      'source-not-json: orders.json is not JSON: line 3, column 10: expected a colon. Export the collection again from Postman as v2.1.',
    );
    expect(await problemOf('{"item": [1, 2,]}')).toMatch('line 1, column 16: expected a value.');
    expect(await problemOf('{"item": [}')).toMatch('line 1, column 11: expected a value.');
    expect(await problemOf('{"item": [] // all\n}')).toMatch('line 1, column 13: JSON has no comments.');
    expect(await problemOf('['.repeat(100_000))).toMatch('orders.json is not JSON');
  });

  test('says that a text is empty', async () => {
    expect(await problemOf(' \n')).toBe(
      'source-not-json: orders.json is not JSON: it is empty. Export the collection again from Postman as v2.1.',
    );
  });

  test('says that a text is a web page', async () => {
    expect(await problemOf('\n<!doctype html><p>Not found')).toBe(
      'source-not-json: orders.json is not JSON: it is an HTML or XML page. Name the file itself, or the URL that serves its JSON.',
    );
  });

  test('knows YAML by its first line', async () => {
    const problem =
      'source-not-json: orders.json is not JSON: it looks like YAML. Export the collection again from Postman as v2.1.';
    expect(await problemOf('orders: 1\n')).toBe(problem);
    expect(await problemOf('---\n$kind: collection')).toBe(problem);
  });

  test.each([
    [[], 'a list. Export the collection from Postman as v2.1.'],
    [null, 'null. Export the collection from Postman as v2.1.'],
    [5, 'a number. Export the collection from Postman as v2.1.'],
    [{}, 'an empty object. Export the collection from Postman as v2.1.'],
    [{ a: 1, b: 2 }, 'an object with "a", "b". Export the collection from Postman as v2.1.'],
    [
      { info: { name: 'Orders' } },
      'an object with "info", but without a list of items. Export the collection from Postman as v2.1.',
    ],
    [{ name: 'Test', values: [] }, 'an environment. Pass it with --environment, beside the collection.'],
    [
      { values: [], _postman_variable_scope: 'globals' },
      'a file of globals. Pass it with --environment, beside the collection.',
    ],
    [
      { openapi: '3.1.0', paths: {} },
      'an OpenAPI document (3.1.0). Import it into Postman and export the collection as v2.1.',
    ],
    [
      { log: { version: '1.2', entries: [] } },
      'a HAR file, a recording of requests. Import it into Postman and export the collection as v2.1.',
    ],
    [
      { _type: 'export', __export_format: 4, resources: [] },
      'an export of Insomnia. Import it into Postman and export the collection as v2.1.',
    ],
    [
      { type: 'collection.insomnia.rest/5.0', collection: [] },
      'an export of Insomnia. Import it into Postman and export the collection as v2.1.',
    ],
    [
      { name: 'Orders', version: '1', items: [{ type: 'http-request', name: 'Get' }] },
      'a collection of Bruno. Export the collection from Bruno as a Postman collection.',
    ],
    [
      { version: '1', name: 'Orders', type: 'collection' },
      'a collection of Bruno. Export the collection from Bruno as a Postman collection.',
    ],
    [{ log: 'text' }, 'an object with "log". Export the collection from Postman as v2.1.'],
    [
      { swagger: '2.0', paths: {} },
      'a Swagger document (2.0). Import it into Postman and export the collection as v2.1.',
    ],
    [
      { version: 1, collections: [{}, {}] },
      'a dump of 2 collections. Export the one that you want from Postman as v2.1.',
    ],
  ])('says what %j is', async (value, found) => {
    expect(await problemOf(JSON.stringify(value))).toBe(
      `source-not-collection: orders.json is no Postman collection: this is ${found}`,
    );
  });
});
