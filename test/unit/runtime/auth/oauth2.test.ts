import { expect, test } from 'vitest';
import { oauth2, type Oauth2Parameters } from '../../../../runtime/auth/oauth2.js';
import { requestDraft } from './request-draft.js';

async function authorization(parameters: Oauth2Parameters): Promise<string | null> {
  const draft = requestDraft();
  await oauth2(parameters).authorize(draft);
  return draft.headers.get('authorization');
}

test('sends the token behind "Bearer" when nothing else is said', async () => {
  expect(await authorization({ accessToken: 't0' })).toBe('Bearer t0');
});

test('sends the token behind the prefix, with one space between', async () => {
  expect(await authorization({ accessToken: 't0', headerPrefix: ' Token  ' })).toBe('Token t0');
});

test('sends the token alone when the prefix is empty', async () => {
  expect(await authorization({ accessToken: 't0', headerPrefix: '' })).toBe('t0');
});

test('sends the token in the query and takes an Authorization header away', async () => {
  const draft = requestDraft({
    url: 'http://api.test/?access_token=old&page=1',
    headers: { Authorization: 'Bearer old' },
  });
  await oauth2({ accessToken: 't0', addTokenTo: 'queryParams' }).authorize(draft);
  expect(draft.url).toBe('http://api.test/?page=1&access_token=t0');
  expect([...draft.headers]).toEqual([]);
});

test('takes a token in the query away when it goes into the header', async () => {
  const draft = requestDraft({ url: 'http://api.test/?access_token=old' });
  await oauth2({ accessToken: 't0', addTokenTo: '' }).authorize(draft);
  expect(draft.url).toBe('http://api.test/');
  expect(draft.headers.get('authorization')).toBe('Bearer t0');
});

test.each([{}, { accessToken: '' }, { accessToken: 't0', tokenType: 'MAC' }])(
  'leaves the request alone for %o',
  async (parameters) => {
    const draft = requestDraft({ headers: { Authorization: 'Token old' } });
    await oauth2(parameters).authorize(draft);
    expect([...draft.headers]).toEqual([['authorization', 'Token old']]);
  },
);
