import { expect, test } from 'vitest';
import type { DocumentUrl } from '../../../../src/model/document.js';
import { parseRequest } from '../../../kit/parse-json.js';

async function parseUrl(url: unknown): Promise<DocumentUrl> {
  return (await parseRequest({ method: 'GET', url })).url;
}

/** The parts of a URL without those that are not there. */
const nothing = { query: [], variables: [] };

test('reads a URL with all its parts', async () => {
  const raw = 'https://me:pw@api.example.com:8443/v1/orders/:id?page=2&flag&empty=#top';
  expect(await parseUrl(raw)).toEqual({
    raw,
    protocol: 'https',
    user: 'me',
    password: 'pw',
    host: 'api.example.com',
    port: '8443',
    path: ['v1', 'orders', ':id'],
    query: [
      { key: 'page', value: '2', disabled: false },
      { key: 'flag', value: null, disabled: false },
      { key: 'empty', value: '', disabled: false },
    ],
    hash: 'top',
    variables: [],
  });
});

test.each<[string, Partial<DocumentUrl>]>([
  ['{{base}}/orders', { host: '{{base}}', path: ['orders'] }],
  [
    '{{protocol}}://{{host}}:{{port}}/x',
    { protocol: '{{protocol}}', host: '{{host}}', port: '{{port}}', path: ['x'] },
  ],
  ['http://{{baseUrl}}/x', { protocol: 'http', host: '{{baseUrl}}', path: ['x'] }],
  ['localhost:7000/x', { host: 'localhost', port: '7000', path: ['x'] }],
  ['{{a}}{{b}}', { host: '{{a}}{{b}}' }],
  ['{{a/b?c#d}}/x-{{v}}', { host: '{{a/b?c#d}}', path: ['x-{{v}}'] }],
  ['{{\u200bbase}}/x', { host: '{{\u200bbase}}', path: ['x'] }],
  ['https://h', { protocol: 'https', host: 'h' }],
  ['https://h/', { protocol: 'https', host: 'h', path: [''] }],
  ['https://h//a/', { protocol: 'https', host: 'h', path: ['', 'a', ''] }],
  ['https:///h/a', { protocol: 'https', host: 'h', path: ['a'] }],
  ['file:///etc/x', { protocol: 'file', host: '', path: ['etc', 'x'] }],
  ['h/a\n', { host: 'h', path: ['a\n'] }],
  ['  h\\a', { host: 'h', path: ['a'] }],
  ['[::1]:80/a', { host: '[::1]', port: '80', path: ['a'] }],
  ['[::1]/a', { host: '[::1]', path: ['a'] }],
  ['', { host: '' }],
])('reads %j', async (raw, parts) => {
  expect(await parseUrl(raw)).toEqual({ raw, ...nothing, ...parts });
});

test('lets the parts win where the recorded text says something else', async () => {
  const url = { raw: 'https://old.example/a?b=1', protocol: 'https', host: ['new', 'example'], path: ['c'] };
  expect(await parseUrl(url)).toEqual({
    raw: url.raw,
    protocol: 'https',
    host: 'new.example',
    path: ['c'],
    ...nothing,
  });
});

test('reads the recorded text where it is all there is', async () => {
  expect(await parseUrl({ raw: 'https://h/a?b=1' })).toEqual({
    raw: 'https://h/a?b=1',
    protocol: 'https',
    host: 'h',
    path: ['a'],
    query: [{ key: 'b', value: '1', disabled: false }],
    variables: [],
  });
});

test('prefers a list of query parameters to the recorded text', async () => {
  const url = {
    raw: 'https://h/a?b=1',
    query: [{ key: 'c', value: '2', disabled: true, description: 'Page.' }],
  };
  expect((await parseUrl(url)).query).toEqual([
    { key: 'c', value: '2', disabled: true, description: 'Page.' },
  ]);
});

test('writes the text of a URL that has parts only', async () => {
  const url = {
    protocol: 'https://',
    auth: { user: 'me', password: 'pw' },
    host: 'api.example.com',
    port: 8443,
    path: ['v1', { type: 'string', value: ':id' }, null, 5],
    query: [
      { key: 'a', value: '1' },
      { key: 'b', value: null },
      { key: 'c', value: '3', disabled: true },
    ],
    hash: 'top',
  };
  const { raw, protocol, port, path } = await parseUrl(url);
  expect(raw).toBe('https://me:pw@api.example.com:8443/v1/:id//5?a=1&b#top');
  expect({ protocol, port, path }).toEqual({ protocol: 'https', port: '8443', path: ['v1', ':id', '', '5'] });
});

test.each<[unknown, readonly string[] | undefined]>([
  ['/a/b', ['a', 'b']],
  ['a/b/', ['a', 'b', '']],
  ['/', ['']],
  ['', undefined],
  [[], ['']],
  [[''], ['']],
  [null, undefined],
])('reads the path %j', async (path, segments) => {
  expect((await parseUrl({ host: 'h', path })).path).toEqual(segments);
});

test.each<[unknown, readonly (readonly [string, string | null])[]]>([
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
      ['b', null],
    ],
  ],
  [['a=1=2', null, 5], [['a', '1=2']]],
  [
    [
      { key: 'a', value: 5 },
      { key: 'b', value: true },
      { key: null, value: 'x' },
    ],
    [
      ['a', null],
      ['b', null],
      ['', 'x'],
    ],
  ],
  [7, []],
])('reads the query %j: a value that is no text is not sent', async (query, pairs) => {
  const found = (await parseUrl({ host: 'h', query })).query;
  expect(found.map(({ key, value }) => [key, value])).toEqual(pairs);
});

test('reads path variables by key, by id and as an object, disabled ones too', async () => {
  const variable = [
    { key: 'a', value: '1', description: { content: 'First.' } },
    { id: 'b', value: '2', disabled: true },
    { key: 'c' },
    { key: '', id: 'd', value: null },
    { key: 'e', value: '5', type: 'number' },
    { value: 'nameless' },
    'text',
  ];
  expect((await parseUrl({ host: 'h', path: [':a'], variable })).variables).toEqual([
    { key: 'a', value: '1', disabled: false, description: 'First.' },
    { key: 'b', value: '2', disabled: true },
    { key: 'c', value: undefined, disabled: false },
    { key: 'd', value: undefined, disabled: false },
    { key: 'e', value: undefined, disabled: false },
  ]);
  expect((await parseUrl({ host: 'h', variable: { a: '1' } })).variables).toEqual([
    { key: 'a', value: '1', disabled: false },
  ]);
});

test('takes the last path variable of a name', async () => {
  const variable = [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
    { key: 'a', value: '3', disabled: true },
  ];
  expect((await parseUrl({ host: 'h', variable })).variables).toEqual([
    { key: 'a', value: '3', disabled: true },
    { key: 'b', value: '2', disabled: false },
  ]);
});
