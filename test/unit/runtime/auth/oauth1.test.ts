import { createHash, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { oauth1BaseString } from '../../../../runtime/auth/signing/oauth1-base-string.js';
import { oauth1Signature } from '../../../../runtime/auth/signing/oauth1-signature.js';
import { oauth1, type Oauth1Parameters } from '../../../../runtime/auth/oauth1.js';
import { rsaKeys } from './signing/keys.js';
import { requestDraft } from './request-draft.js';

/** The client of RFC 5849, section 1.2. */
const printer: Oauth1Parameters = {
  consumerKey: 'dpf43f3p2l4k3l03',
  consumerSecret: 'kd94hf93k423kf44',
  signatureMethod: 'HMAC-SHA1',
  realm: 'Photos',
  addParamsToHeader: 'true',
};
const photos: Oauth1Parameters = {
  ...printer,
  token: 'nnch734d00sl2jdk',
  tokenSecret: 'pfkkdhi9sl3r4s00',
  timestamp: '137131202',
  nonce: 'chapoH',
};
const photosUrl = 'http://photos.example.net/photos?file=vacation.jpg&size=original';

test('builds the base string of RFC 5849, section 3.4.1.1', () => {
  const text = oauth1BaseString('post', 'http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b', [
    ['oauth_consumer_key', '9djdj82h48djs9d2'],
    ['oauth_token', 'kkk9d7dh3k39sjv7'],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', '137131201'],
    ['oauth_nonce', '7d8f3e4a'],
    ['c2', ''],
    ['a3', '2 q'],
  ]);
  expect(text).toBe(
    'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
  );
});

test('asks for temporary credentials as RFC 5849, section 1.2 does', async () => {
  const draft = requestDraft({ method: 'POST', url: 'https://photos.example.net/initiate' });
  const callback = 'http://printer.example.com/ready';
  await oauth1({ ...printer, callback, timestamp: '137131200', nonce: 'wIjqoS' }).authorize(draft);
  expect(draft.headers.get('authorization')).toBe(
    'OAuth realm="Photos",oauth_consumer_key="dpf43f3p2l4k3l03",oauth_signature_method="HMAC-SHA1",oauth_timestamp="137131200",oauth_nonce="wIjqoS",oauth_callback="http%3A%2F%2Fprinter.example.com%2Fready",oauth_signature="74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D"',
  );
});

test('signs the protected request of RFC 5849, section 1.2', async () => {
  const draft = requestDraft({ url: photosUrl, headers: { authorization: 'old' } });
  await oauth1(photos).authorize(draft);
  expect(draft.headers.get('authorization')).toBe(
    'OAuth realm="Photos",oauth_consumer_key="dpf43f3p2l4k3l03",oauth_token="nnch734d00sl2jdk",oauth_signature_method="HMAC-SHA1",oauth_timestamp="137131202",oauth_nonce="chapoH",oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"',
  );
  expect(draft.url).toBe(photosUrl);
});

test('sends the parameters in the query, in place of older ones', async () => {
  const draft = requestDraft({ url: `${photosUrl}&oauth_nonce=old&oauth_signature=old` });
  await oauth1({ ...photos, addParamsToHeader: 'false' }).authorize(draft);
  expect(draft.url).toBe(
    `${photosUrl}&oauth_consumer_key=dpf43f3p2l4k3l03&oauth_token=nnch734d00sl2jdk&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131202&oauth_nonce=chapoH&oauth_signature=MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D`,
  );
  expect([...draft.headers]).toEqual([]);
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

test.each(['c2=&a3=2+q&oauth_nonce=old', new URLSearchParams('c2&a3=2+q&oauth_nonce=old')])(
  'sends the parameters in the form of a POST and signs its fields',
  async (body) => {
    const draft = requestDraft({ method: 'POST', headers: form, body });
    await oauth1({ ...photos, addParamsToHeader: '', signatureMethod: 'PLAINTEXT' }).authorize(draft);
    expect(await new Response(draft.body ?? null).text()).toBe(
      'c2=&a3=2%20q&oauth_consumer_key=dpf43f3p2l4k3l03&oauth_token=nnch734d00sl2jdk&oauth_signature_method=PLAINTEXT&oauth_timestamp=137131202&oauth_nonce=chapoH&oauth_signature=kd94hf93k423kf44%26pfkkdhi9sl3r4s00',
    );
    expect(draft.url).toBe('http://api.test/');
  },
);

test('signs the fields of a form that goes out untouched', async () => {
  const draft = requestDraft({ method: 'POST', headers: form, body: 'c2&a3=2+q' });
  const other = requestDraft({ method: 'POST', url: 'http://api.test/?c2&a3=2+q' });
  await oauth1(photos).authorize(draft);
  await oauth1(photos).authorize(other);
  expect(draft.body).toBe('c2&a3=2+q');
  expect(draft.headers.get('authorization')).toBe(other.headers.get('authorization'));
});

test('signs a hash of a body that is no form', async () => {
  const draft = requestDraft({
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  });
  await oauth1({ ...photos, signatureMethod: 'HMAC-SHA256', includeBodyHash: 'true' }).authorize(draft);
  const hash = createHash('sha256').update('{"a":1}').digest('base64');
  expect(draft.headers.get('authorization')).toContain(`oauth_body_hash="${encodeURIComponent(hash)}"`);
});

test.each(['SHA1', 'SHA256', 'SHA512'])('signs with RSA-%s', async (hash) => {
  const signature = await oauth1Signature(`RSA-${hash}`, 'text', { privateKey: rsaKeys.pkcs1 });
  expect(verify(hash, Buffer.from('text'), rsaKeys.publicKey, Buffer.from(signature, 'base64'))).toBe(true);
});

test('refuses a method that does not exist', async () => {
  await expect(oauth1Signature('HMAC-MD5', 'text', {})).rejects.toThrow(
    'OAuth 1 has no signature method "HMAC-MD5".',
  );
});

test('makes a time and a nonce where none is given', async () => {
  const draft = requestDraft({ url: photosUrl });
  const freshness = { now: () => 137131202999, nonce: () => 'chapoH' };
  await oauth1({ ...photos, timestamp: '', nonce: undefined }, freshness).authorize(draft);
  expect(draft.headers.get('authorization')).toContain('oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"');
});

test.each([
  {},
  { ...printer, consumerKey: '' },
  { ...printer, consumerSecret: undefined },
  { ...printer, signatureMethod: 'RSA-SHA1' },
])('sends nothing for %o', async (parameters) => {
  const draft = requestDraft({ url: photosUrl, headers: { authorization: 'old' } });
  await oauth1(parameters).authorize(draft);
  expect(draft.url).toBe(photosUrl);
  expect([...draft.headers]).toEqual([['authorization', 'old']]);
});
