import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseManifest } from '../../src/parse/stored/parse-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';
import { runTests } from '../kit/run-tests.js';
import { writeClient } from '../kit/write-client.js';

interface Saved {
  readonly name?: string;
  readonly code?: number | string;
  readonly type?: string;
  readonly body?: string | null;
}

function get(name: string, ...answers: readonly Saved[]): object {
  const url = `https://api.example.com/${name.replaceAll(' ', '-')}`;
  return {
    name,
    request: { method: 'GET', url },
    response: answers.map(({ name: own = 'OK', code = 200, type, body = '' }) => ({
      name: own,
      code,
      header: type === undefined ? [] : [{ key: 'Content-Type', value: type }],
      body,
    })),
  };
}

const json = 'application/json';

/** Saved answers of every odd kind that collections hold. */
const collection = {
  info: { name: 'Answers', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    { ...get('no code'), response: [{ name: 'OK', header: [], body: '{"id": 1}' }] },
    get('code in a string', { code: '201', type: json, body: '{"id": 1}' }),
    get('code 999', { code: 999, type: json, body: '{"denied": true}' }),
    get('null body', { type: json, body: null }, { code: 404, type: json, body: 'null' }),
    get(
      'same name twice',
      { type: json, body: '{"id": 1}' },
      { type: json, body: '{"id": 2, "name": "x"}' },
      { code: 404, type: json, body: '{"error": "x"}' },
    ),
    get('no content', { code: 204, type: json, body: '{"id": 1}' }),
    get('json as html', { type: 'text/html', body: '{"id": 1}' }),
    get('html as json', { type: json, body: '<p>Hello</p>' }),
    get('no type', { body: '{"id": 1}' }, { code: 400, body: 'bad' }),
    get('csv', { type: 'text/csv', body: 'id,name\n1,x\n' }),
    get('json behind a byte order mark', { type: json, body: '\uFEFF{"id": 1}' }),
    get('csv behind a byte order mark', { type: 'text/csv', body: '\uFEFFid,name\n1,x\n' }),
    get('xml', { type: 'application/xml', body: '<a>\n  <b/>\n</a>' }),
    get('image', { type: 'image/png', body: '\u{fffd}PNG' }, { code: 206, type: 'image/png', body: '' }),
    get('lines', { type: 'application/x-ndjson', body: '{"id": 1}\n{"id": 2}\n' }),
    get('events', {
      type: 'text/event-stream',
      body: 'event: a\ndata: 1\n\n: ping\n\ndata: 2\n\ndata: half',
    }),
    get(
      'events or json',
      { type: 'text/event-stream', body: 'data: 1\n\n' },
      { name: 'Whole', type: json, body: '{"id": 1}' },
    ),
    get('lines as json', { type: json, body: '{"id": 1}\n{"id": 2}\n' }),
    get('one line', { type: 'application/x-ndjson', body: '{"id": 1}' }),
    get(
      'json or text',
      { type: json, body: '{"id": 1}' },
      { name: 'Maintenance', type: 'text/plain', body: 'Down for maintenance' },
    ),
    get('large ids', {
      type: json,
      body: '{"id": 1907593834776899584, "ids": [1, 9007199254740993], "text": "9007199254740993"}',
    }),
  ],
};

it('types every kind of saved answer as what the client returns for it', { timeout: 120_000 }, async () => {
  const folder = await projectFolder();
  await writeClient(folder, collection);
  const client = join(folder, 'client');
  expect(await resultsIn(client, await readManifest(client))).toEqual({
    'no code': '',
    'code in a string': '201 CodeInAStringResponse',
    'code 999': '999 string | Code999Response',
    'null body': '200 undefined, 404 unknown',
    'same name twice': '200 SameNameTwiceResponse, 404 SameNameTwiceNotFound',
    'no content': '204 undefined',
    'json as html': '200 JsonAsHtmlResponse',
    'html as json': '200 unknown',
    'no type': '200 NoTypeResponse, 400 string',
    csv: '200 string',
    'json behind a byte order mark': '200 JsonBehindAByteOrderMarkResponse',
    'csv behind a byte order mark': '200 string',
    xml: '200 string',
    image: '200 Blob, 206 Blob',
    lines: '200 AsyncIterable<LinesResponse>',
    events: '200 AsyncIterable<ServerEvent>',
    'events or json': '200 EventsOrJsonResponse',
    'lines as json': '200 string',
    'one line': '200 AsyncIterable<OneLineResponse>',
    'json or text': '200 JsonOrTextResponse',
    'large ids': '200 LargeIdsResponse',
  });
  expect(await compile('typescript-7', folder)).toBe('');
  const { passed, failed } = await runTests(folder);
  expect(failed).toEqual([]);
  expect(passed).toContain('htmlAsJson returns 200 for "OK"');
});

/** Returns the result types of every operation, by the name of its request. */
async function resultsIn(
  client: string,
  { operations }: Manifest,
): Promise<Readonly<Record<string, string>>> {
  const entries = operations.map(async ({ item, module }): Promise<[string, string]> => {
    const text = await readFile(join(client, module), 'utf8');
    const results = [...text.matchAll(/(?<!Other)Result<(\d+), ((?:[^<>]|<\w+>)+)>/g)];
    return [item.join(), results.map(([, status = '', type = '']) => `${status} ${type}`).join(', ')];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readManifest(client: string): Promise<Manifest> {
  const manifest = parseManifest(await readFile(join(client, 'manifest.json'), 'utf8'));
  if (manifest === undefined) throw new Error('expected a manifest');
  return manifest;
}
