import { constants, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromBase64 } from '../../../../runtime/auth/signing/from-base64.js';
import { hmac } from '../../../../runtime/auth/signing/hmac.js';
import { base64url } from '../../../../runtime/auth/signing/base64url.js';
import { jwt, type JwtParameters } from '../../../../runtime/auth/jwt.js';
import { ecKeys, rsaKeys } from './signing/keys.js';
import { requestDraft } from './request-draft.js';

/** The token that jwt.io shows. */
const shown: JwtParameters = {
  algorithm: 'HS256',
  secret: 'your-256-bit-secret',
  header: '{"alg": "none", "typ": "JWT"}',
  payload: ' {"sub": "1234567890", "name": "John Doe", "iat": 1516239022} ',
};
const token =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';

async function authorization(parameters: JwtParameters): Promise<string | null> {
  const draft = requestDraft();
  await jwt(parameters).authorize(draft);
  return draft.headers.get('authorization');
}

test('signs the token that jwt.io shows', async () => {
  expect(await authorization(shown)).toBe(`Bearer ${token}`);
});

test('takes a secret in base64', async () => {
  const encoded = { ...shown, secret: btoa('your-256-bit-secret'), isSecretBase64Encoded: 'true' };
  expect(await authorization(encoded)).toBe(`Bearer ${token}`);
});

test('signs the example of RFC 7515, appendix A.1', async () => {
  const key = fromBase64(
    'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
  );
  const text =
    'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
  expect(base64url(await hmac('SHA-256', key, text))).toBe('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
});

test.each([
  ['', token],
  ['Token', `Token ${token}`],
])('puts the prefix %o before the token', async (headerPrefix, value) => {
  expect(await authorization({ ...shown, headerPrefix })).toBe(value);
});

test('sends the token in the query, in place of an older one', async () => {
  const draft = requestDraft({ url: 'http://api.test/?token=old&a=1', headers: { authorization: 'kept' } });
  await jwt({ ...shown, addTokenTo: 'queryParam', queryParamKey: '' }).authorize(draft);
  expect(draft.url).toBe(`http://api.test/?a=1&token=${token}`);
  expect(draft.headers.get('authorization')).toBe('kept');
});

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
const p256 = ecKeys('P-256');
const p384 = ecKeys('P-384');
const p521 = ecKeys('P-521');

test.each([
  ['RS256', rsaKeys, {}],
  ['RS384', rsaKeys, {}],
  ['RS512', rsaKeys, {}],
  ['PS256', rsaKeys, pss],
  ['PS384', rsaKeys, pss],
  ['PS512', rsaKeys, pss],
  ['ES256', p256, { dsaEncoding: 'ieee-p1363' }],
  ['ES384', p384, { dsaEncoding: 'ieee-p1363' }],
  ['ES512', p521, { dsaEncoding: 'ieee-p1363' }],
] as const)('signs with %s what its public key verifies', async (algorithm, keys, options) => {
  const value = await authorization({ algorithm, privateKey: keys.pkcs8, payload: '{"a":1}' });
  const [header = '', claims = '', signature = ''] = value?.replace('Bearer ', '').split('.') ?? [];
  expect(Buffer.from(header, 'base64url').toString()).toBe(`{"alg":"${algorithm}"}`);
  expect(Buffer.from(claims, 'base64url').toString()).toBe('{"a":1}');
  const data = Buffer.from(`${header}.${claims}`);
  const key = { key: keys.publicKey, ...options };
  expect(verify(`sha${algorithm.slice(2)}`, data, key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test.each([{}, { ...shown, secret: '' }, { ...shown, algorithm: '' }, { algorithm: 'ES256' }])(
  'sends nothing for %o',
  async (parameters) => {
    expect(await authorization(parameters)).toBe(null);
  },
);

test.each([
  [{ ...shown, payload: '{"secret":' }, 'The payload of the JWT must be a JSON object.'],
  [{ ...shown, header: '[]' }, 'The header of the JWT must be a JSON object.'],
  [{ algorithm: 'XX256', privateKey: 'key' }, 'There is no JWT algorithm "XX256".'],
])('names what is wrong with %o', async (parameters, message) => {
  await expect(authorization(parameters)).rejects.toThrow(new TypeError(message));
});
