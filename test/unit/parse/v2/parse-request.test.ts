import { describe, expect, test } from 'vitest';
import type { DocumentBody } from '../../../../src/model/document.js';
import { parseItem, parseRequest } from '../../../kit/parse-json.js';

describe('method', () => {
  test.each([
    ['get', 'get'],
    ['VIEW', 'VIEW'],
    ['', ''],
    [' ', ' '],
    [null, ''],
    [undefined, ''],
    [['POST'], 'POST'],
  ])('keeps %j as recorded', async (method, kept) => {
    expect((await parseRequest({ method, url: 'h' })).method).toBe(kept);
  });
});

test('reads a request that is its URL alone', async () => {
  expect(await parseRequest('https://h')).toEqual({
    method: '',
    url: { raw: 'https://h', protocol: 'https', host: 'h', query: [], variables: [] },
    headers: [],
  });
});

describe('headers', () => {
  async function headersOf(header: unknown): Promise<readonly (readonly unknown[])[]> {
    const { headers } = await parseRequest({ url: 'h', header });
    return headers.map(({ key, value, disabled }) => (disabled ? [key, value, 'disabled'] : [key, value]));
  }

  test.each<[unknown, readonly (readonly unknown[])[]]>([
    [null, []],
    ['', []],
    [
      'A: b\r\nC:d\nno header\nX-Long: e\r\n f',
      [
        ['A', 'b'],
        ['C', 'd'],
        ['X-Long', 'e f'],
      ],
    ],
    [['A: b: c', ':x', ''], [['A', 'b: c']]],
    [
      { A: 'b', C: 5 },
      [
        ['A', 'b'],
        ['C', '5'],
      ],
    ],
    [
      [{ key: 'A', value: 'b', disabled: true }, null, { key: '', value: 'c' }, { key: null }],
      [['A', 'b', 'disabled']],
    ],
    [
      [{ key: 'A' }, { key: 'B', value: null }, { key: 'C', value: 5 }, { key: 6, value: true }],
      [
        ['A', ''],
        ['B', 'null'],
        ['C', '5'],
        ['6', 'true'],
      ],
    ],
    [[{ key: ' A', value: '{{b}} ' }], [[' A', '{{b}} ']]],
  ])('reads %j as Postman sends it', async (header, pairs) => {
    expect(await headersOf(header)).toEqual(pairs);
  });

  test('keeps descriptions', async () => {
    const { headers } = await parseRequest({
      url: 'h',
      header: [{ key: 'A', value: 'b', description: 'What for.' }],
    });
    expect(headers).toEqual([{ key: 'A', value: 'b', disabled: false, description: 'What for.' }]);
  });
});

describe('body', () => {
  async function bodyOf(body: unknown): Promise<DocumentBody | undefined> {
    return (await parseRequest({ url: 'h', body })).body;
  }
  const raw = (text: string): DocumentBody => ({ kind: 'raw', text, disabled: false });

  test.each<[unknown, DocumentBody | undefined]>([
    [null, undefined],
    [{}, undefined],
    [{ raw: 'no mode' }, undefined],
    ['text', raw('text')],
    [{ mode: 'raw', raw: '{"a":1}' }, raw('{"a":1}')],
    [{ mode: 'raw' }, raw('')],
    [{ mode: 'raw', raw: 5 }, raw('')],
    [{ mode: 'raw', raw: {} }, raw('')],
    [{ mode: 'raw', raw: { a: 1 } }, raw('{"a":1}')],
    [{ mode: 'unheard-of', raw: 'x' }, raw('x')],
    [
      { mode: 'raw', raw: 'x', disabled: true },
      { kind: 'raw', text: 'x', disabled: true },
    ],
    [
      { mode: 'RAW', raw: '<a/>', options: { raw: { language: 'xml' } } },
      { kind: 'raw', text: '<a/>', language: 'xml', disabled: false },
    ],
    [{ mode: 'file' }, { kind: 'file', disabled: false }],
    [
      { mode: 'file', file: { src: null } },
      { kind: 'file', disabled: false },
    ],
    [
      { mode: 'file', file: 'a.bin' },
      { kind: 'file', disabled: false },
    ],
    [
      { mode: 'file', file: { src: 'a.bin' } },
      { kind: 'file', file: 'a.bin', disabled: false },
    ],
    [
      { mode: 'file', file: { content: 'YQ==' } },
      { kind: 'file', content: 'YQ==', disabled: false },
    ],
    [{ mode: 'graphql' }, { kind: 'raw', text: '{}', language: 'json', disabled: false }],
    [
      { mode: 'graphql', graphql: { query: '{a}', variables: '{"x":1}', operationName: 'A' } },
      { kind: 'graphql', query: '{a}', variables: '{"x":1}', operationName: 'A', disabled: false },
    ],
    [
      { mode: 'graphql', graphql: { query: '{a}', variables: { x: 1 } } },
      { kind: 'graphql', query: '{a}', variables: '{"x":1}', disabled: false },
    ],
    [
      { mode: 'graphql', graphql: { query: '{a}', variables: null } },
      { kind: 'graphql', query: '{a}', variables: 'null', disabled: false },
    ],
    [
      { mode: 'graphql', graphql: { query: '{a}', variables: '' } },
      { kind: 'graphql', query: '{a}', disabled: false },
    ],
  ])('reads %j', async (body, expected) => {
    expect(await bodyOf(body)).toEqual(expected);
  });

  test.each<[unknown, readonly (readonly unknown[])[]]>([
    [undefined, []],
    ['', []],
    [
      'a=1&b',
      [
        ['a', '1'],
        ['b', null],
      ],
    ],
    [
      { a: '1', b: 2 },
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [{ key: 'a', value: '1' }, [['a', '1']]],
    [['a=1', 5, null], [['a', '1']]],
    [
      [{ key: 'a', value: 5 }, { key: 'b', value: null }, { key: 'c' }],
      [
        ['a', '5'],
        ['b', undefined],
        ['c', undefined],
      ],
    ],
    [
      [{ key: null, value: 'x' }, { value: 'y' }, { key: '' }],
      [
        ['null', 'x'],
        ['undefined', 'y'],
        ['', undefined],
      ],
    ],
    [
      [
        { key: 'a', value: ['x', 'y'] },
        { key: 'b', value: { c: 1 } },
      ],
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', undefined],
      ],
    ],
  ])('reads the form %j', async (urlencoded, pairs) => {
    const body = await bodyOf({ mode: 'urlencoded', urlencoded });
    expect(body?.kind === 'urlencoded' && body.parameters.map(({ key, value }) => [key, value])).toEqual(
      pairs,
    );
  });

  test('reads the parts of a multipart form, no content type of several lines', async () => {
    const formdata = [
      { key: 'a', value: 'x', type: 'text', contentType: 'application/json', description: 'A.' },
      { key: 'b', value: 5, disabled: true, contentType: 'text/plain\r\nX-Own: 1' },
      { key: 'c', value: { d: 1 } },
      { key: 'e', type: 'file', src: 'one.pdf', fileName: 'sent.pdf' },
      { key: 'f', type: 'file', src: ['one.pdf', null, 'two.pdf'] },
      { key: 'g', type: 'file', src: null },
      { type: 'file' },
      'h=1',
      null,
    ];
    const body = await bodyOf({ mode: 'formdata', formdata });
    expect(body).toEqual({
      kind: 'formdata',
      parts: [
        {
          kind: 'text',
          key: 'a',
          value: 'x',
          disabled: false,
          contentType: 'application/json',
          description: 'A.',
          files: [],
        },
        { kind: 'text', key: 'b', value: '5', disabled: true, files: [] },
        { kind: 'text', key: 'c', value: '{"d":1}', disabled: false, files: [] },
        {
          kind: 'file',
          key: 'e',
          value: undefined,
          disabled: false,
          files: ['one.pdf'],
          fileName: 'sent.pdf',
        },
        { kind: 'file', key: 'f', value: undefined, disabled: false, files: ['one.pdf', 'two.pdf'] },
        { kind: 'file', key: 'g', value: undefined, disabled: false, files: [] },
        { kind: 'file', key: '', value: undefined, disabled: false, files: [] },
      ],
      disabled: false,
    });
    expect(await bodyOf({ mode: 'formdata', formdata: 'text' })).toEqual({
      kind: 'formdata',
      parts: [],
      disabled: false,
    });
  });
});

describe('auth', () => {
  async function authOf(auth: unknown): Promise<unknown> {
    return (await parseRequest({ url: 'h', auth })).auth;
  }

  test.each([null, undefined, {}, [], [{ type: 'basic' }], { type: null }, { type: 'type' }, 'basic'])(
    'inherits where the block is %j',
    async (auth) => {
      expect(await authOf(auth)).toBeUndefined();
    },
  );

  test.each<[unknown, string, readonly (readonly [string, string])[]]>([
    [{ type: 'noauth' }, 'noauth', []],
    [{ type: '' }, 'noauth', []],
    [{ type: 'bearer' }, 'bearer', []],
    [{ type: 'bearer', bearer: null }, 'bearer', []],
    [{ type: 'constructor' }, 'constructor', []],
    [
      { type: 'basic', basic: { username: 'a', password: 5, showPassword: false } },
      'basic',
      [
        ['username', 'a'],
        ['password', '5'],
        ['showPassword', 'false'],
      ],
    ],
    [
      {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'A' },
          { key: 'in', value: null },
          null,
          { value: 'x' },
          { key: 'key', value: 'B' },
        ],
      },
      'apikey',
      [['key', 'B']],
    ],
  ])('reads %j', async (auth, type, parameters) => {
    expect(await authOf(auth)).toEqual({
      type,
      parameters: parameters.map(([key, value]) => ({ key, value })),
    });
  });
});

test('takes the description of the item, else the one of the request', async () => {
  const request = { url: 'h', description: { content: 'Of the request.', type: 'text/markdown' } };
  expect((await parseItem({ request, description: 'Of the item.' })).description).toBe('Of the item.');
  expect((await parseItem({ request, description: '' })).description).toBe('Of the request.');
  expect((await parseItem({ request: { url: 'h', description: null } })).description).toBeUndefined();
});

test('reads what a profile says about the request itself', async () => {
  const protocolProfileBehavior = {
    disableBodyPruning: 1,
    disableUrlEncoding: false,
    disabledSystemHeaders: { 'user-agent': true, accept: false },
    strictSSL: false,
  };
  expect((await parseItem({ request: 'h', protocolProfileBehavior })).profile).toEqual({
    disableBodyPruning: true,
    disableUrlEncoding: false,
    disabledSystemHeaders: ['user-agent'],
  });
  expect((await parseItem({ request: 'h', protocolProfileBehavior: null })).profile).toEqual({});
});
