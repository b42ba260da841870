import { expect, test } from 'vitest';
import { basic } from '../../../../runtime/auth/basic.js';
import { requestDraft } from './request-draft.js';

test('sends the example of RFC 7617, section 2', async () => {
  const draft = requestDraft();
  await basic({ username: 'Aladdin', password: 'open sesame' }).authorize(draft);
  expect(draft.headers.get('authorization')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
});

test('encodes in UTF-8: the example of RFC 7617, section 2.1', async () => {
  const draft = requestDraft();
  await basic({ username: 'test', password: '123£' }).authorize(draft);
  expect(draft.headers.get('authorization')).toBe('Basic dGVzdDoxMjPCow==');
});

test('sends a missing password as an empty one', async () => {
  const draft = requestDraft();
  await basic({ username: 'key', password: undefined }).authorize(draft);
  expect(draft.headers.get('authorization')).toBe('Basic a2V5Og==');
});

test('wins over an Authorization header', async () => {
  const draft = requestDraft({ headers: { Authorization: 'Token old' } });
  await basic({}).authorize(draft);
  expect(draft.headers.get('authorization')).toBe('Basic Og==');
});
