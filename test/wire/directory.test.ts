import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CollectionDefinition } from 'postman-collection';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { startRecorder, type Recorder } from '../kit/wire/recorder.js';
import { sendByClient } from '../kit/wire/send-by-client.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { steady } from '../kit/wire/steady.js';
import { writeClient } from '../kit/write-client.js';

/** A collection of format v3, file by file, in both of the ways in which the format writes lists. */
const files: Readonly<Record<string, string>> = {
  '.resources/definition.yaml': `
$kind: collection
name: Shop
variables:
  - { key: base, value: "http://api.example.com" }
auth: { type: bearer, credentials: { token: "{{token}}" } }
`,
  'Get order.request.yaml': `
$kind: http-request
order: 20
url: "{{base}}/orders/:id?expand=lines&page=1"
method: GET
pathVariables: { id: 007 }
queryParams:
  - { key: page, value: "2" }
  - { key: limit, value: "10", disabled: true }
  - { key: flag, value: null }
headers:
  X-Version: 1.0
  X-Ids: [1, 2]
`,
  'Add order.request.yaml': `
$kind: http-request
order: 10
url: "{{base}}/orders"
method: post
headers:
  - { key: X-Trace, value: "a{{id}}" }
  - { key: X-Off, value: "1", disabled: true }
body:
  type: json
  content: |
    {
      "n": 1907593834776899584, // large
      "id": {{id}},
      "name": "{{name}}"
    }
`,
  'forms/Form.request.yml': `
url: "{{base}}/form"
method: PUT
auth: { type: noauth }
body:
  type: urlencoded
  content: { a: 1 2, b: [x, y] }
`,
  'forms/Parts.request.yaml': `
$kind: http-request
url: "{{base}}/parts"
method: POST
auth: [{ id: a, name: inherited, type: inherit }, { type: basic, credentials: [{ key: username, value: "{{user}}" }, { key: password, value: "{{pass}}" }] }]
body:
  type: formdata
  content:
    - { key: text, type: text, value: "é", contentType: text/x-a }
    - { key: file, type: file, src: a.txt }
`,
  'forms/.resources/definition.yaml': `
$kind: collection
name: All forms
order: 5
`,
  'graph.request.yaml': `
$kind: graphql-request
url: "{{base}}/graphql"
query: |-
  query A($id: Int) { a(id: $id) }
variables: '{"id": 1}'
auth: { type: inherit }
`,
  'text.request.yaml': `
$kind: http-request
url: "{{base}}/text"
method: POST
body: { type: xml, content: "<a>{{id}}</a>" }
settings: { disabledSystemHeaders: { content-type: true } }
`,
};

const url = 'http://api.example.com';
const bearer = { type: 'bearer' as const, bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] };

/** The same collection in format v2.1. */
const definition = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  auth: bearer,
  item: [
    {
      name: 'All forms',
      item: [
        {
          name: 'Form',
          request: {
            method: 'PUT',
            url: `${url}/form`,
            auth: { type: 'noauth' as const },
            body: {
              mode: 'urlencoded',
              urlencoded: [
                { key: 'a', value: '1 2' },
                { key: 'b', value: 'x' },
                { key: 'b', value: 'y' },
              ],
            },
          },
        },
        {
          name: 'Parts',
          request: {
            method: 'POST',
            url: `${url}/parts`,
            auth: {
              type: 'basic' as const,
              basic: [
                { key: 'username', value: '{{user}}', type: 'string' },
                { key: 'password', value: '{{pass}}', type: 'string' },
              ],
            },
            body: {
              mode: 'formdata',
              formdata: [
                { key: 'text', type: 'text', value: 'é', contentType: 'text/x-a' },
                { key: 'file', type: 'file', src: 'a.txt' },
              ],
            },
          },
        },
      ],
    },
    {
      name: 'Add order',
      request: {
        method: 'POST',
        url: `${url}/orders`,
        header: [{ key: 'X-Trace', value: 'a{{id}}' }],
        body: {
          mode: 'raw',
          raw: '{ "n": 1907593834776899584, "id": "{{id}}", "name": "{{name}}" }',
          options: { raw: { language: 'json' } },
        },
      },
    },
    {
      name: 'Get order',
      request: {
        method: 'GET',
        url: `${url}/orders/007?expand=lines&page=2&flag`,
        header: [
          { key: 'X-Version', value: '1.0' },
          { key: 'X-Ids', value: '1' },
          { key: 'X-Ids', value: '2' },
        ],
      },
    },
    {
      name: 'graph',
      request: {
        method: 'POST',
        url: `${url}/graphql`,
        body: {
          mode: 'graphql',
          graphql: { query: 'query A($id: Int) { a(id: $id) }', variables: '{"id": 1}' },
        },
      },
    },
    {
      name: 'text',
      protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } },
      request: {
        method: 'POST',
        url: `${url}/text`,
        body: { mode: 'raw', raw: '<a>{{id}}</a>', options: { raw: { language: 'xml' } } },
      },
    },
  ],
};

let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

it('a client of a directory sends what Postman sends for the same collection in a file', async () => {
  const folder = await emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, 'shop', path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  await writeFile(join(folder, 'a.txt'), '');
  await writeClient(folder, {}, undefined, { source: join(folder, 'shop') });
  const values = { token: 't', id: '12', name: 'Ada', user: 'u', pass: 'p' };
  const byPostman = await sendByPostman(postman(definition), values, folder, recorder);
  const byClient = await sendByClient(
    join(folder, 'client'),
    { variables: values, recorded: values },
    recorder,
    [],
  );

  expect(byClient.map(({ item }) => item.join(' / '))).toEqual([
    'All forms / Form',
    'All forms / Parts',
    'Add order',
    'Get order',
    'graph',
    'text',
  ]);
  expect(byClient.map(({ sent }) => steady(sent))).toEqual(byPostman.map((sent) => steady(sent)));
});

/** The types of the library know less than it reads. */
function postman(value: object): CollectionDefinition {
  return value;
}
