import { expect, test } from 'vitest';
import { apikey } from '../../../../runtime/auth/apikey.js';
import { requestDraft } from './request-draft.js';

test.each([undefined, '', 'header', 'cookie'])('sends the key in a header when "in" is %o', async (place) => {
  const draft = requestDraft({ headers: { 'x-api-key': 'old', accept: 'text/plain' } });
  await apikey({ key: 'X-Api-Key', value: 'new', in: place }).authorize(draft);
  expect([...draft.headers]).toEqual([
    ['accept', 'text/plain'],
    ['x-api-key', 'new'],
  ]);
});

test('sends the key at the end of the query, in place of one of the same name', async () => {
  const draft = requestDraft({ url: 'http://api.test/a?b=%20+c&key=old&Key=1&d#f' });
  await apikey({ key: 'key', value: 'a&b=c #é', in: 'query' }).authorize(draft);
  expect(draft.url).toBe('http://api.test/a?b=%20+c&Key=1&d&key=a%26b=c%20%23%C3%A9');
});

test('knows an encoded name in the query', async () => {
  const draft = requestDraft({ url: 'http://api.test/?api%5Bkey%5D=old' });
  await apikey({ key: 'api[key]', value: 'new', in: 'query' }).authorize(draft);
  expect(draft.url).toBe('http://api.test/?api[key]=new');
});

test('sends a key without a value empty', async () => {
  const draft = requestDraft();
  await apikey({ key: 'key', value: undefined }).authorize(draft);
  expect([...draft.headers]).toEqual([['key', '']]);
});

test('sends a key without a value bare in the query', async () => {
  const draft = requestDraft();
  await apikey({ key: 'key', in: 'query' }).authorize(draft);
  expect(draft.url).toBe('http://api.test/?key');
});

test('sends nothing without a name', async () => {
  const draft = requestDraft();
  await apikey({ key: undefined, value: 'secret' }).authorize(draft);
  expect([...draft.headers]).toEqual([]);
});
