import { expect, test } from 'vitest';
import { parse, parseItem } from '../../../kit/parse-json.js';

test('reads a saved example with its request', async () => {
  const { responses } = await parseItem({
    request: 'h',
    response: [
      {
        name: 'Found',
        code: 200,
        status: 'OK',
        header: 'Content-Type: application/json',
        body: '{"id":1}',
        _postman_previewlanguage: 'json',
        originalRequest: { method: 'GET', url: 'h' },
      },
    ],
  });
  expect(responses).toEqual([
    {
      name: 'Found',
      pointer: '/item/0/response/0',
      status: 200,
      headers: [{ key: 'Content-Type', value: 'application/json', disabled: false }],
      body: '{"id":1}',
      language: 'json',
      request: { method: 'GET', url: { raw: 'h', host: 'h', query: [], variables: [] }, headers: [] },
    },
  ]);
});

test.each<[Readonly<Record<string, unknown>>, number | undefined]>([
  [{ code: 999 }, 999],
  [{ code: '201' }, 201],
  [{ status: '404 Not Found' }, 404],
  [{ status: 500 }, 500],
  [{ status: 'OK' }, undefined],
  [{ code: null }, undefined],
  [{ code: 20.5 }, undefined],
  [{ code: 'all' }, undefined],
])('reads the status of %j', async (response, status) => {
  const { responses } = await parseItem({ request: 'h', response: [response] });
  expect(responses[0]?.status).toBe(status);
});

test.each([
  [null, null],
  [undefined, undefined],
  ['', ''],
  [{ a: 1 }, '{"a":1}'],
  [5, '5'],
])('reads the body %j', async (body, text) => {
  const { responses } = await parseItem({ request: 'h', response: [{ code: 200, body }] });
  expect(responses[0]?.body).toBe(text);
});

test('reports an example that is none, and keeps the others', async () => {
  const { document, diagnostics } = await parse({
    item: [
      { name: 'a', request: 'h', response: ['x', null, { name: 'Fine', header: null, originalRequest: 5 }] },
    ],
  });
  expect(document.items).toMatchObject([{ responses: [{ name: 'Fine', headers: [] }] }]);
  expect(diagnostics.map(({ location, message }) => `${location.pointer ?? ''} ${message}`)).toEqual([
    '/item/0/response/0 response: expected an object, found a string. Open the request in Postman and save it again.',
    '/item/0/response/2 code: expected a status from 100 to 999, found nothing: the saved response says nothing of the result. Save it again in Postman.',
    '/item/0/response/2/originalRequest request: expected an object or a URL, found a number. Open the request in Postman and save it again.',
  ]);
});

test('reads what a body of UTF-8 can have held', async () => {
  const { responses } = await parseItem({ request: 'h', response: { body: 'a\ud800b🚀' } });
  expect(responses[0]?.body).toBe('a\ufffdb🚀');
});

test.each([null, undefined, []])('has no examples where they are %j', async (response) => {
  expect((await parseItem({ request: 'h', response })).responses).toEqual([]);
});
