import { expect, test } from 'vitest';
import { hawk, type HawkParameters } from '../../../../runtime/auth/hawk.js';
import { requestDraft } from './request-draft.js';

/** The credentials and the request of the protocol example in Hawk's own documentation. */
const example: HawkParameters = {
  authId: 'dh37fgj492je',
  authKey: 'werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn',
  algorithm: 'sha256',
  timestamp: '1353832234',
  nonce: 'j4h3g2',
  extraData: 'some-app-ext-data',
};
const url = 'http://example.com:8000/resource/1?b=1&a=2';

test('sends the header of the protocol example', async () => {
  const draft = requestDraft({ url, headers: { authorization: 'old' } });
  await hawk(example).authorize(draft);
  expect(draft.headers.get('authorization')).toBe(
    'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="',
  );
});

test('sends the header of the protocol example with a payload', async () => {
  const draft = requestDraft({
    method: 'POST',
    url,
    headers: { 'content-type': 'Text/Plain; charset=utf-8' },
    body: 'Thank you for flying Hawk',
  });
  await hawk({ ...example, includePayloadHash: 'true' }).authorize(draft);
  expect(draft.headers.get('authorization')).toBe(
    'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", hash="Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=", ext="some-app-ext-data", mac="aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw="',
  );
});

test('makes a time and a nonce where none is given', async () => {
  const draft = requestDraft({ url });
  await hawk(
    { ...example, timestamp: '', nonce: '' },
    { now: () => 1353832234999, nonce: () => 'j4h3g2-and-more' },
  ).authorize(draft);
  expect(draft.headers.get('authorization')).toContain('mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="');
});

test.each([{ authId: '' }, { authKey: undefined }, { algorithm: 'md5' }])(
  'sends nothing for %o',
  async (change) => {
    const draft = requestDraft({ url });
    await hawk({ ...example, ...change }).authorize(draft);
    expect([...draft.headers]).toEqual([]);
  },
);
