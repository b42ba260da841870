import { describe, expect, it } from 'vitest';
import type { RequestShape } from '../../../../src/lower/request/shape.js';
import { readItems, readShape } from '../../../kit/lower-json.js';

async function bodyOf(body: object, rest: object = {}): Promise<RequestShape> {
  return await readShape({ method: 'POST', url: 'http://a.test', body, ...rest });
}
const raw = (text: string, language?: string): object => ({
  mode: 'raw',
  raw: text,
  ...(language && { options: { raw: { language } } }),
});
const json = { header: 'Content-Type: application/json' };

describe('a raw body', () => {
  it('is JSON where it reads as such and nothing says that it is something else', async () => {
    const value = { kind: 'object', fields: [{ key: 'a', value: { kind: 'number', text: '1' } }] };
    for (const [language, contentType] of [
      ['json', 'application/json'],
      [undefined, 'text/plain'],
    ]) {
      const { body, recording } = await bodyOf(raw('{"a": 1}', language));
      expect(body).toEqual({ kind: 'json', value, contentType });
      expect(recording?.body).toEqual({ kind: 'json', value });
    }
  });

  it.each([
    [undefined, 'text/plain', 'text'],
    [undefined, 'application/x-www-form-urlencoded', 'text'],
    ['text', undefined, 'text'],
    ['text', 'application/json; charset=utf-8', 'json'],
    [undefined, 'application/vnd.shop.v2+json', 'json'],
    [undefined, '{{type}}', 'json'],
    ['json', 'text/plain', 'json'],
  ])('of JSON in language %s under %s is %s', async (language, type, kind) => {
    const text = '{ "a":\t1 }';
    const header = type === undefined ? [] : [{ key: 'Content-Type', value: type }];
    const { body, recording } = await bodyOf(raw(text, language), { header });
    expect(body.kind).toBe(kind);
    if (kind === 'text') expect(recording?.body).toEqual({ kind, text });
  });

  it.each([
    ['xml', '<a/>', 'application/xml'],
    ['html', '<p>', 'text/html'],
    ['javascript', '{"a": 1}', 'application/javascript'],
    ['text', 'a', 'text/plain'],
    ['json', '{"a": 1} b', 'application/json'],
    ['json', '{{payload}}', 'application/json'],
    [undefined, '42', 'text/plain'],
  ])('of language %s is text: %j', async (language, text, contentType) => {
    const { body, recording } = await bodyOf(raw(text, language));
    expect(body).toEqual({ kind: 'text', contentType });
    expect(recording?.body).toEqual({ kind: 'text', text });
  });

  it('that is almost JSON goes out as it stands, with what it says for the documentation', async () => {
    const text = '{"wait": <seconds>}';
    const { body, recording } = await bodyOf(raw(text, 'json'));
    const value = { kind: 'string', value: '<seconds>', unquoted: true };
    const sketch = { kind: 'object', fields: [{ key: 'wait', value }] };
    expect(body).toEqual({ kind: 'text', contentType: 'application/json', sketch });
    expect(recording?.body).toEqual({ kind: 'text', text });
  });

  it('is a lone scalar where the collection calls it JSON', async () => {
    const { body } = await bodyOf(raw('"a"'), json);
    expect(body).toEqual({ kind: 'json', value: { kind: 'string', value: 'a' }, contentType: 'text/plain' });
  });

  it('loses its comments only where Postman takes it for JSON', async () => {
    const text = '{{a}} // b';
    expect((await bodyOf(raw(text, 'json'))).recording?.body).toEqual({ kind: 'text', text: '{{a}} ' });
    expect((await bodyOf(raw(text), json)).recording?.body).toEqual({ kind: 'text', text: '{{a}} ' });
    expect((await bodyOf(raw(text))).recording?.body).toEqual({ kind: 'text', text });
  });

  it("has no content type where the collection switched Postman's own off", async () => {
    const off = { protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } } };
    const untyped = async (body: object, header = ''): Promise<true | undefined> =>
      (await readShape({ method: 'POST', url: 'http://a.test', body, header }, off)).untypedBody;
    expect(await untyped(raw('{"a": 1}'))).toBe(true);
    expect(await untyped(raw('a'), 'Content-Type: text/csv')).toBeUndefined();
    expect(await untyped({ mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] })).toBe(true);
  });
});

describe('no body', () => {
  it.each([
    ['an empty one', { body: raw('') }],
    ['one that is switched off', { body: { ...raw('a'), disabled: true } }],
    ['one of a GET', { method: 'get', body: raw('a') }],
    ['one of a PURGE', { method: 'PURGE', body: raw('a') }],
    ['one without a mode', { body: { raw: 'a' } }],
  ])('is what is sent for %s', async (_, rest) => {
    const shape = await bodyOf({}, rest);
    expect(shape.body).toEqual({ kind: 'none' });
    expect(shape.recording).toBeUndefined();
  });

  it('is all that fetch sends with GET, also where pruning is switched off', async () => {
    const protocolProfileBehavior = { disableBodyPruning: true };
    const request = (method: string): object => ({
      name: method,
      protocolProfileBehavior,
      request: { method, url: 'http://a.test', body: raw('a') },
    });
    const { shapes, messages } = await readItems([request('GET'), request('PURGE')]);
    expect(shapes.map(({ body }) => body.kind)).toEqual(['none', 'text']);
    expect(messages).toEqual([
      'body-unsendable: fetch sends no body with GET: the recorded one is left out. Use another method if the API takes one.',
    ]);
  });
});

describe('a urlencoded body', () => {
  it('goes out as Postman gathers it: equal keys together, integers first', async () => {
    const urlencoded = [
      { key: 'b', value: '1' },
      { key: 'a', value: '%20+' },
      { key: 'b', value: '2' },
      { key: '7', value: null },
      { key: 'c', value: '3', disabled: true },
    ];
    const { body, recording } = await bodyOf({ mode: 'urlencoded', urlencoded });
    expect(body).toEqual({
      kind: 'form',
      fields: [
        { name: '7', values: [''], disabled: false, positions: [0] },
        { name: 'b', values: ['1', '2'], disabled: false, positions: [1, 2] },
        { name: 'a', values: ['%20+'], disabled: false, positions: [3] },
        { name: 'c', values: ['3'], disabled: true, positions: [] },
      ],
    });
    expect(recording?.body).toEqual({
      kind: 'form',
      entries: [
        { name: '7', value: '' },
        { name: 'b', value: ['1', '2'] },
        { name: 'a', value: '%20+' },
      ],
    });
  });

  it('has fields but nothing recorded when all are disabled', async () => {
    const { body, recording } = await bodyOf({
      mode: 'urlencoded',
      urlencoded: [{ key: 'a', value: '1', disabled: true }],
    });
    expect(body.kind).toBe('form');
    expect(recording).toBeUndefined();
  });
});

describe('a multipart body', () => {
  it('has a content type for a name only where all parts of it have that', async () => {
    const part = (contentType?: string): object => ({ key: 'f', type: 'file', src: '/a.png', contentType });
    const typeOf = async (...formdata: readonly object[]): Promise<unknown> => {
      const { body } = await bodyOf({ mode: 'formdata', formdata });
      return body.kind === 'multipart' ? body.fields[0]?.contentType : body.kind;
    };
    expect(await typeOf(part('image/x'), part('image/x'))).toBe('image/x');
    expect(await typeOf(part(), part('image/x'))).toBeUndefined();
    expect(await typeOf(part('image/x'), { ...part('image/y'), disabled: true })).toBe('image/x');
  });

  it('has texts and files, by their names alone', async () => {
    const formdata = [
      { key: 'note', value: 'a', type: 'text', contentType: 'text/plain' },
      { key: 'photo', type: 'file', src: ['/home/ada/a.png', 'C:\\b.png'] },
      { key: 'empty', type: 'file', src: null },
      { key: 'at', value: '{{$timestamp}}', type: 'text' },
    ];
    const { body, recording } = await bodyOf({ mode: 'formdata', formdata });
    expect(body).toEqual({
      kind: 'multipart',
      fields: [
        {
          name: 'note',
          values: ['a'],
          disabled: false,
          positions: [0],
          file: false,
          contentType: 'text/plain',
        },
        { name: 'photo', values: ['a.png', 'b.png'], disabled: false, positions: [1, 2], file: true },
        { name: 'empty', values: [''], disabled: false, positions: [3], file: true },
        {
          name: 'at',
          values: ['{{$timestamp}}'],
          disabled: false,
          positions: [4],
          file: false,
          sent: [{ kind: 'dynamic', name: 'timestamp' }],
        },
      ],
    });
    expect(recording?.body).toEqual({
      kind: 'multipart',
      entries: [
        { name: 'note', values: ['a'] },
        {
          name: 'photo',
          values: [
            { file: 'a.png', contentType: 'image/png' },
            { file: 'b.png', contentType: 'image/png' },
          ],
        },
        { name: 'empty', values: [{ file: '' }] },
      ],
    });
  });
});

describe('a file as the body', () => {
  it('has the content type that Postman guesses by its name', async () => {
    const { body, recording } = await bodyOf({ mode: 'file', file: { src: '/tmp/a.pdf' } });
    expect(body).toEqual({ kind: 'file' });
    expect(recording?.body).toEqual({
      kind: 'file',
      file: { file: 'a.pdf', contentType: 'application/pdf' },
    });
  });

  it('is taken, though none was recorded', async () => {
    const { body, recording } = await bodyOf({ mode: 'file', file: {} });
    expect(body).toEqual({ kind: 'file' });
    expect(recording).toBeUndefined();
  });
});

describe('a GraphQL body', () => {
  const graphql = (variables: unknown): object => ({
    mode: 'graphql',
    graphql: { query: 'query Q { a(id: "{{id}}") }', operationName: 'Q', variables },
  });

  it('has a fixed query, variables of the client in it, and variables of its own as JSON', async () => {
    const value = { kind: 'object', fields: [{ key: 'n', value: { kind: 'number', text: '1' } }] };
    for (const variables of ['{"n": 1}', { n: 1 }]) {
      const { body, recording } = await bodyOf(graphql(variables));
      expect(body).toEqual({
        kind: 'graphql',
        query: [
          { kind: 'text', text: 'query Q { a(id: "' },
          { kind: 'variable', name: 'id' },
          { kind: 'text', text: '") }' },
        ],
        operationName: [{ kind: 'text', text: 'Q' }],
        variables: value,
      });
      expect(recording?.body).toEqual({ kind: 'graphql', variables: value });
    }
  });

  it('is the text that Postman puts together where its variables are no JSON', async () => {
    const { body, recording } = await bodyOf(graphql('{{vars}}'));
    expect(body).toEqual({ kind: 'text', contentType: 'application/json' });
    expect(recording?.body).toEqual({
      kind: 'text',
      text: '{"query":"query Q { a(id: \\"{{id}}\\") }","operationName":"Q","variables":{{vars}}}',
    });
  });
});
