import { join } from 'node:path';
import type { CollectionDefinition } from 'postman-collection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertCollectionV1 } from '../../src/parse/v1/convert-v1.js';
import { emptyFolder } from '../kit/folder.js';
import { startRecorder, type Recorder } from '../kit/wire/recorder.js';
import { sendByClient } from '../kit/wire/send-by-client.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { steady } from '../kit/wire/steady.js';
import { writeSourceClient } from '../kit/write-source-client.js';

const schema = (version: string, host = 'schema.getpostman.com'): string =>
  `https://${host}/json/collection/v${version}/collection.json`;

const list = { name: 'List', request: { method: 'GET', url: 'http://api.example.com/things?page=1' } };
const create = {
  name: 'Create',
  request: {
    method: 'POST',
    header: [{ key: 'X-Tenant', value: '{{tenant}}' }],
    auth: { type: 'basic', basic: [{ key: 'username', value: '{{user}}' }] },
    body: { mode: 'raw', raw: '{"name":"Ada"}', options: { raw: { language: 'json' } } },
    url: 'http://api.example.com/things',
  },
};

function collection(version: string, host?: string): CollectionDefinition {
  const info = { name: 'Things', schema: schema(version, host) };
  return {
    info,
    item: [list, { name: 'Folder', item: [create] }],
  };
}

/** The same requests as Postman wrote them before it had folders in folders. */
const v1 = {
  id: 'c',
  name: 'Things',
  order: ['r1'],
  folders: [{ id: 'f', name: 'Folder', order: ['r2', 'r3', 'r4'] }],
  requests: [
    {
      id: 'r1',
      name: 'List',
      method: 'GET',
      url: 'http://api.example.com/things/:id',
      pathVariables: { id: '7' },
    },
    {
      id: 'r2',
      name: 'Create',
      method: 'POST',
      url: 'http://api.example.com/things',
      headers: 'X-Tenant: {{tenant}}\n//X-Off: 1\nContent-Type: application/json\n',
      dataMode: 'raw',
      rawModeData: '{"name":"Ada"}',
      currentHelper: 'basicAuth',
      helperAttributes: { id: 'basic', username: '{{user}}', password: '' },
    },
    {
      id: 'r3',
      name: 'Form',
      method: 'PUT',
      url: 'http://api.example.com/things',
      dataMode: 'urlencoded',
      data: [
        { key: 'a', value: '1', type: 'text', enabled: true },
        { key: 'b', value: '2', type: 'text', enabled: false },
      ],
    },
    {
      id: 'r4',
      name: 'Parts',
      method: 'POST',
      url: 'http://api.example.com/things',
      dataMode: 'params',
      data: [{ key: 'a', value: '1', type: 'text' }],
    },
  ],
};

/** In v2.0 a URL is a text and the parameters of an auth block are an object. */
const v2 = {
  info: { name: 'Things', schema: schema('2.0.0') },
  auth: { type: 'bearer', bearer: { token: '{{token}}' } },
  variables: [{ id: 'tenant', value: 'acme' }],
  item: [
    list,
    {
      name: 'Create',
      request: {
        ...create.request,
        auth: { type: 'basic', basic: { username: '{{user}}', password: '' } },
        url: 'http://api.example.com/things',
      },
    },
    {
      name: 'Key',
      request: { ...list.request, auth: { type: 'apikey', apikey: { key: 'X-Key', value: '{{token}}' } } },
    },
  ],
};

const variables = { tenant: 'acme', user: 'ada', token: 't-1' };

/** What a source holds for a client, and for Postman, which takes nothing but collections of v2. */
const sources: Readonly<Record<string, readonly [text: string, definition: () => unknown]>> = {
  'v2.1': [JSON.stringify(collection('2.1.0')), () => collection('2.1.0')],
  'v2.1 of the other schema host': [
    JSON.stringify(collection('2.1.0', 'schema.postman.com')),
    () => collection('2.1.0', 'schema.postman.com'),
  ],
  'v2.0': [JSON.stringify(v2), () => v2],
  v1: [JSON.stringify(v1), () => convertCollectionV1(structuredClone(v1))],
  wrapper: [JSON.stringify({ collection: collection('2.1.0') }), () => collection('2.1.0')],
  'byte order mark': [`\uFEFF${JSON.stringify(collection('2.1.0'))}`, () => collection('2.1.0')],
  'lone item': [JSON.stringify(create), () => ({ ...collection('2.1.0'), item: [create] })],
};

let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

describe('a client of every kind of source sends what Postman sends', () => {
  it.each(Object.entries(sources))('%s', async (_, [text, definition]) => {
    const folder = await emptyFolder();
    const { operations } = await writeSourceClient(folder, text);
    const read = await definition();
    if (!isDefinition(read)) throw new Error('Postman reads no collection');
    const byPostman = await sendByPostman(read, variables, folder, recorder);
    const values = { variables, recorded: variables };
    const byClient = await sendByClient(join(folder, 'client'), values, recorder, []);

    expect(byPostman).not.toContain(undefined);
    expect(byPostman).toHaveLength(operations);
    expect(byClient.map(({ sent }) => steady(sent))).toEqual(byPostman.map((sent) => steady(sent)));
  });
});

describe('an environment', () => {
  const values = [
    { key: 'base', value: 'http://{{host}}/v2', enabled: true },
    { key: 'host', value: 'env.example.com' },
    { key: 'tenant', value: 'off', enabled: false },
  ];
  const declaring = {
    info: { name: 'Things', schema: schema('2.1.0') },
    variable: [
      { key: 'base', value: 'http://old.example.com' },
      { key: 'tenant', value: 'acme' },
    ],
    item: [
      {
        name: 'List',
        request: {
          method: 'GET',
          header: [{ key: 'X-Tenant', value: '{{tenant}}' }],
          url: '{{base}}/things',
        },
      },
    ],
  };

  it('goes before the variables of the collection, its disabled values left out', async () => {
    const folder = await emptyFolder();
    await writeSourceClient(folder, JSON.stringify(declaring), { name: 'Test', values });
    const enabled = { base: 'http://{{host}}/v2', host: 'env.example.com' };
    const [byPostman] = await sendByPostman(declaring, enabled, folder, recorder);
    const [byClient] = await sendByClient(
      join(folder, 'client'),
      { variables: {}, recorded: { tenant: 'acme' } },
      recorder,
      [],
    );

    expect(byPostman?.origin).toBe('http://env.example.com');
    expect(byClient?.sent).toEqual(byPostman);
  });
});

function isDefinition(value: unknown): value is CollectionDefinition {
  return typeof value === 'object' && value !== null && 'item' in value;
}
