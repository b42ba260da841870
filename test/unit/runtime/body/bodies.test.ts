import type { FormParamDefinition, RequestBodyDefinition } from 'postman-collection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from '../../../../runtime/body/form.js';
import { graphql } from '../../../../runtime/body/graphql.js';
import { json } from '../../../../runtime/body/json.js';
import { losslessJson } from '../../../../runtime/body/lossless-json.js';
import { multipart } from '../../../../runtime/body/multipart.js';
import { text } from '../../../../runtime/body/text.js';
import type { Body } from '../../../../runtime/body/body.js';
import { send } from '../../../../runtime/send/send.js';
import { startRecorder, type Recorder, type Sent } from '../../../kit/wire/recorder.js';
import { sendByPostman } from '../../../kit/wire/send-by-postman.js';
import { described } from '../../../kit/described.js';

const url = 'http://api.example.com/things';
const language = (name: string): object => ({ raw: { language: name } });
/** What the types of postman-collection leave out. */
interface PostmanBody extends Omit<RequestBodyDefinition, 'formdata'> {
  readonly options?: object;
  readonly formdata?: (FormParamDefinition & { readonly type: 'text'; readonly contentType?: string })[];
  readonly graphql?: object;
}
let recorder: Recorder;
let sentByPostman: readonly (Sent | undefined)[];

beforeAll(async () => {
  recorder = await startRecorder();
  const item = pairs.map(([name, body]) => ({ name, request: { method: 'POST', url, body } }));
  sentByPostman = await sendByPostman({ item }, {}, '.', recorder);
});
afterAll(() => recorder.close());

async function contentOf(body: Body | undefined): Promise<unknown> {
  return typeof body?.content === 'string' ? body.content : new Response(body?.content ?? null).text();
}

/** A body as Postman holds it, and as a client makes it. */
type Pair = readonly [name: string, postman: PostmanBody, ours: Body | undefined];

const formEntries = [
  { key: 'plain', value: "a b+c&d=e%20'!()*~-_." },
  { key: 'list[]', value: 'é😀' },
  { key: 'list[]', value: '' },
  { key: 'lines', value: 'one\r\ntwo\n' },
];

const pairs: readonly Pair[] = [
  [
    'JSON',
    { mode: 'raw', raw: '{"a":[1,null,"é"],"b":{"c":true}}', options: language('json') },
    json({ a: [1, null, 'é'], b: { c: true, d: undefined } }),
  ],
  [
    'JSON with integers beyond 2^53',
    {
      mode: 'raw',
      raw: '{"id":1907593834776899584,"ids":[-9007199254740993,null]}',
      options: language('json'),
    },
    losslessJson({ id: 1907593834776899584n, ids: [-9007199254740993n, undefined], none: undefined }),
  ],
  ['text', { mode: 'raw', raw: 'one\ntwo' }, text('one\ntwo')],
  ['an empty text', { mode: 'raw', raw: '' }, text('')],
  ['XML', { mode: 'raw', raw: '<a>é</a>', options: language('xml') }, text('<a>é</a>', 'application/xml')],
  [
    'a form',
    { mode: 'urlencoded', urlencoded: formEntries },
    form({ plain: formEntries[0]?.value, 'list[]': ['é😀', null], lines: 'one\r\ntwo\n', none: undefined }),
  ],
  ['a form without fields', { mode: 'urlencoded', urlencoded: [] }, form({ none: undefined })],
  [
    'multipart texts',
    {
      mode: 'formdata',
      formdata: [
        { key: 'plain', value: "a b+c&d=e%20'é😀", type: 'text' },
        { key: 'lines', value: 'one\r\ntwo\n', type: 'text' },
        { key: 'list', value: '1', type: 'text' },
        { key: 'list', value: '2', type: 'text' },
      ],
    },
    multipart({ plain: "a b+c&d=e%20'é😀", lines: 'one\r\ntwo\n', list: [1, '2'] }),
  ],
  [
    'a multipart text with a content type',
    {
      mode: 'formdata',
      formdata: [{ key: 'data', value: '{"a":1}', type: 'text', contentType: 'application/json' }],
    },
    multipart([['data', { a: 1 }]], { data: 'application/json' }),
  ],
  [
    'GraphQL',
    {
      mode: 'graphql',
      graphql: { query: '{ a(b: "é") }', operationName: 'q', variables: '{"n":1}' },
    },
    graphql('{ a(b: "é") }', { n: 1 }, 'q'),
  ],
  ['GraphQL without variables', { mode: 'graphql', graphql: { query: '{ a }' } }, graphql('{ a }')],
];

describe('a body goes on the wire as Postman sends it:', () => {
  it.each(pairs.map(([name, , ours], at) => ({ name, ours, at })))('$name', async ({ ours, at }) => {
    await send({ fetch: recorder.fetch }, undefined, { ...described, method: 'POST', url, body: ours });
    expect(sentByPostman[at]).toBeDefined();
    expect(recorder.take()).toEqual([sentByPostman[at]]);
  });
});

describe('json', () => {
  it('is no body for undefined', () => {
    expect([json(undefined), losslessJson(undefined)]).toEqual([undefined, undefined]);
  });

  it.each([
    'text',
    0,
    false,
    null,
    [],
    {},
    new Date(0),
    { __proto__: 1 },
    [undefined, () => 1],
    'line\n\u2028',
  ])('writes %j the same with and without bigints', async (value) => {
    expect(await contentOf(losslessJson(value))).toBe(JSON.stringify(value));
    expect(await contentOf(json(value))).toBe(JSON.stringify(value));
  });

  it('does not take a string for a bigint', async () => {
    expect(await contentOf(losslessJson(['1n', 1n, { '1': '1' }]))).toBe('["1n",1,{"1":"1"}]');
  });
});

describe('form', () => {
  it('keeps the order of a list, also of interleaved names', async () => {
    const list = [
      ['a', 1],
      ['b', null],
      ['a', true],
      ['c', undefined],
    ];
    expect(await contentOf(form(list))).toBe('a=1&b=&a=true');
  });
});

describe('multipart', () => {
  const bytes = (body: Body | undefined): Promise<unknown> =>
    contentOf(body).then((content) => String(content).replaceAll(/----form\d+/g, 'BOUNDARY'));

  it('sends files with their names and types', async () => {
    const body = multipart({
      one: new File(['1'], 'a "b"\n.txt', { type: 'text/plain' }),
      list: [new File(['2'], 'é.bin'), new Blob(['3'], { type: 'image/png' })],
    });
    expect(await bytes(body)).toBe(
      [
        '--BOUNDARY',
        'Content-Disposition: form-data; name="one"; filename="a %22b%22%0A.txt"',
        'Content-Type: text/plain',
        '',
        '1',
        '--BOUNDARY',
        'Content-Disposition: form-data; name="list"; filename="é.bin"',
        'Content-Type: application/octet-stream',
        '',
        '2',
        '--BOUNDARY',
        'Content-Disposition: form-data; name="list"; filename="blob"',
        'Content-Type: image/png',
        '',
        '3',
        '--BOUNDARY--',
        '',
      ].join('\r\n'),
    );
  });

  it('sends an empty file name for a file part without a file', async () => {
    expect(await bytes(multipart({ file: new File([], '') }))).toContain('name="file"; filename=""\r\n');
  });

  it('prefers the content type of the collection to that of the file', async () => {
    const body = multipart({ file: new File(['x'], 'x', { type: 'text/plain' }) }, { file: 'text/csv' });
    expect(await bytes(body)).toContain('\r\nContent-Type: text/csv\r\n\r\nx\r\n');
  });

  it('does not let a name or a file name begin a header or a part', async () => {
    const name = 'a"\r\nX-Injected: 1';
    expect(await bytes(multipart({ [name]: new File([], name) }))).toContain(
      'form-data; name="a%22%0D%0AX-Injected: 1"; filename="a%22%0D%0AX-Injected: 1"\r\n',
    );
  });

  it('is read back by any implementation of multipart/form-data', async () => {
    const body = multipart({ a: 'line\nline', file: new File(['x\0y'], 'é"x.bin') });
    const response = new Response(body?.content ?? null, {
      headers: { 'content-type': body?.contentType ?? '' },
    });
    const data = await response.formData();
    expect(data.get('a')).toBe('line\nline');
    const file = data.get('file');
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['é"x.bin', 'x\0y']);
  });

  it('keeps no type of a field that only objects have', async () => {
    expect(await bytes(multipart({ constructor: 'x' }))).not.toContain('Content-Type');
  });
});
