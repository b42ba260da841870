import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/conceal/allowances.js';
import { createReplacer } from '../../../src/conceal/replace-known.js';
import type { Document } from '../../../src/model/document.js';
import { conceal, type ConcealedDocument } from '../../kit/conceal.js';
import { fakePassword, fakeSecrets } from '../../kit/fake-secrets.js';
import { parse } from '../../kit/parse-json.js';

const token = fakeSecrets[0]?.make(1) ?? '';
const password = fakePassword(1);

async function concealItem(item: object, notSecrets: readonly string[] = []): Promise<ConcealedDocument> {
  const { document } = await parse({ info: { name: 'Orders' }, item: [{ name: 'Order', ...item }] });
  return conceal(document, notSecrets);
}

function onlyItem({ items: [item] }: Document): Extract<Document['items'][number], { kind: 'item' }> {
  if (item?.kind !== 'item') throw new Error('expected one request');
  return item;
}

describe('a credential under a neutral name', () => {
  it('is replaced by the same placeholder wherever it stands', async () => {
    const { document } = await concealItem({
      request: { url: `https://a.test/${token}/x`, header: [{ key: 'X-A', value: `a ${token}` }] },
      response: [{ name: 'OK', code: 200, body: `<a>${token}</a>` }],
    });
    const { request, responses } = onlyItem(document);
    expect(request.url.path).toEqual(['{{github_token}}', 'x']);
    expect(request.headers[0]?.value).toBe('a {{github_token}}');
    expect(responses[0]?.body).toBe('<a>{{github_token}}</a>');
  });

  it('is named after the variable that is declared with it', async () => {
    const { document } = await parse({
      info: { name: 'Orders', description: `Say ${password}!` },
      item: [],
      variable: [{ key: 'mine', type: 'secret', value: password }],
    });
    expect((await conceal(document)).document).toMatchObject({
      description: 'Say {{mine}}!',
      variables: [{ key: 'mine', secret: true }],
    });
  });

  it('is reported once for each request, by its trail and without its value', async () => {
    const item = { request: { url: 'https://a.test', description: `${token} ${token}` } };
    const { messages } = await concealItem({ ...item, name: `Order ${token}` });
    expect(messages).toEqual([
      `secret-replaced: the name held a credential, known by the looks of a github token: {{github_token}} stands there now. If it is none, allow "${fingerprint(token)}" in the configuration.`,
    ]);
  });
});

describe('a value that is allowed by its hash', () => {
  it('stays where it is found by its looks and where it is found by its place', async () => {
    const item = { request: { url: `https://a.test?api_key=${password}`, description: token } };
    const { document, messages } = await concealItem(item, [fingerprint(password), fingerprint(token)]);
    expect(onlyItem(document).request.url.query[0]?.value).toBe(password);
    expect(onlyItem(document).description).toBe(token);
    expect(messages).toEqual([]);
  });

  it('is missed where it is gone', async () => {
    const item = { request: { url: `https://a.test?api_key=${password}` } };
    const { messages } = await concealItem(item, ['abc123', fingerprint(password), 'abc123']);
    expect(messages).toEqual([
      'not-secret-unmatched: notSecrets: "abc123" names no value that would be taken for a credential, nor a field. Delete it, or correct it.',
    ]);
  });

  it('is named by too little of a hash to be found from it', () => {
    expect(fingerprint('secret')).toMatch(/^[0-9a-f]{3}$/);
    expect(fingerprint(token)).toMatch(/^[0-9a-f]{6}$/);
  });
});

describe('the body of a request', () => {
  it.each([
    ['{"password": "a\\"b", "n": 1.50}', '{"password": "{{password}}", "n": 1.50}'],
    ['{"pwd": 123456, "id": 123456}', '{"pwd": 0, "id": 123456}'],
    ['{"cookie": ["a=b", "c"], "list": ["a"]}', '{"cookie": ["{{cookie}}", "{{cookie}}"], "list": ["a"]}'],
    ['{"token": {"type": "x"}, "token_type": "Bearer"}', '{"token": {"type": "x"}, "token_type": "Bearer"}'],
    ['{"password": "<password>", "token": "{{t}}"}', '{"password": "<password>", "token": "{{t}}"}'],
    [
      '<a><password>hunter2</password><pass>x</pass></a>',
      '<a><password>{{password}}</password><pass>x</pass></a>',
    ],
    ['<password>string</password>', '<password>string</password>'],
    [
      '<a><apiKey><![CDATA[hunter2]]></apiKey><password>a]b</password></a>',
      '<a><apiKey><![CDATA[{{api_key}}]]></apiKey><password>{{password}}</password></a>',
    ],
    ['grant_type=x&client_secret=hunter2', 'grant_type=x&client_secret={{client_secret}}'],
    ['{"password": "cut o', '{"password": "cut o'],
    ['{"password": "string", "token": "********"}', '{"password": "string", "token": "********"}'],
    ['{"credentials": {"value": "Zq812-vT4m"}}', '{"credentials": {"value": "{{credentials}}"}}'],
    ['{"secrets": ["Zq812-vT4m", "none"]}', '{"secrets": ["{{secrets}}", "none"]}'],
    [
      '{"auth": [{"id": "4f9b2c7e81d05a63", "of": {"it": "Zq812-vT4m12pLx9"}}], "it": "Zq812-vT4m12"}',
      '{"auth": [{"id": "4f9b2c7e81d05a63", "of": {"it": "{{auth}}"}}], "it": "Zq812-vT4m12"}',
    ],
    [
      '{"password": {"type": "string", "value": "rex"}}',
      '{"password": {"type": "string", "value": "{{password}}"}}',
    ],
    ['{"tokens": {"a": "Zq812-vT4m12pLx9', '{"tokens": {"a": "Zq812-vT4m12pLx9'],
    ['key=name&code=US&auth=Zq812-vT4m12pLx9', 'key=name&code=US&auth={{auth}}'],
  ])('%s becomes %s', async (raw, concealed) => {
    const { document } = await concealItem({
      request: { url: 'https://a.test', body: { mode: 'raw', raw } },
    });
    expect(onlyItem(document).request.body).toMatchObject({ text: concealed });
  });
});

describe('createReplacer', () => {
  const replace = (known: readonly [string, string][], text: string): string =>
    createReplacer(new Map(known.map(([value, name]) => [value, { name }])))(text, () => undefined);

  it('takes the longest of several', () => {
    expect(
      replace(
        [
          ['abcdef1', 'a'],
          ['abcdef12', 'b'],
        ],
        'abcdef12 abcdef1',
      ),
    ).toBe('{{b}} {{a}}');
  });

  it('finds a short one behind an escape, which is no part of a word', () => {
    const replace = createReplacer(new Map([['Winter24!x', { name: 'password' }]]));
    const hear = (): void => undefined;
    const texts = ['%3AWinter24!x%40a', '"a\\nWinter24!x"', 'nWinter24!x'];
    expect(texts.map((text) => replace(text, hear))).toEqual([
      '%3A{{password}}%40a',
      '"a\\n{{password}}"',
      'nWinter24!x',
    ]);
  });

  it('leaves a short one that is a part of a word', () => {
    expect(replace([['admin123', 'a']], 'superadmin1234 admin123')).toBe('superadmin1234 {{a}}');
  });

  it('finds one as JSON and URLs write it', () => {
    expect(replace([['p"ß/123', 'a']], 'p\\"ß/123 p%22%C3%9F%2F123')).toBe('{{a}} {{a}}');
  });
});
