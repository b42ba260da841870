import { expect, test } from 'vitest';
import { bearer } from '../../../../runtime/auth/bearer.js';
import { requestDraft } from './request-draft.js';

test('sends the token in place of an Authorization header', async () => {
  const draft = requestDraft({ headers: { Authorization: 'Token old' } });
  await bearer({ token: 'mF_9.B5f-4.1JqM' }).authorize(draft);
  expect([...draft.headers]).toEqual([['authorization', 'Bearer mF_9.B5f-4.1JqM']]);
});

test.each([undefined, ''])('leaves the request alone when the token is %o', async (token) => {
  const draft = requestDraft({ headers: { Authorization: 'Token old' } });
  await bearer({ token }).authorize(draft);
  expect([...draft.headers]).toEqual([['authorization', 'Token old']]);
});
