import { verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { asap, type AsapParameters } from '../../../../runtime/auth/asap.js';
import { rsaKeys } from './signing/keys.js';
import { requestDraft } from './request-draft.js';

const service: AsapParameters = { iss: 'me', aud: 'them', kid: 'me/key-1', privateKey: rsaKeys.pkcs8 };
const freshness = { now: (): number => 1_700_000_000_999, nonce: () => 'id-1' };

async function token(parameters: AsapParameters): Promise<readonly string[]> {
  const draft = requestDraft();
  await asap(parameters, freshness).authorize(draft);
  return draft.headers.get('authorization')?.replace('Bearer ', '').split('.') ?? [];
}

const text = (part = ''): string => Buffer.from(part, 'base64url').toString();

test('signs a token that says who, to whom, and for how long', async () => {
  const [header = '', claims = '', signature = ''] = await token(service);
  expect(text(header)).toBe('{"alg":"RS256","kid":"me/key-1"}');
  expect(text(claims)).toBe(
    '{"iat":1700000000,"iss":"me","sub":"me","jti":"id-1","aud":"them","exp":1700003600}',
  );
  expect(
    verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      rsaKeys.publicKey,
      Buffer.from(signature, 'base64url'),
    ),
  ).toBe(true);
});

test('lets the claims go before the parameters', async () => {
  const [, claims] = await token({
    ...service,
    exp: '60',
    sub: 'ignored',
    claims: '{"sub":"subject","role":["a"],"iss":"another"}',
  });
  expect(text(claims)).toBe(
    '{"sub":"subject","role":["a"],"iss":"another","iat":1700000000,"jti":"id-1","aud":"them","exp":1700000060}',
  );
});

test('takes the key as a data URI', async () => {
  const bare = rsaKeys.pkcs8.replace(/-----.*-----|\n/g, '');
  const uri = `"data:application/pkcs8;kid=me%2Fkey-1;base64,${encodeURIComponent(bare)}"`;
  expect(await token({ ...service, privateKey: uri })).toEqual(await token(service));
});

test.each(['iss', 'aud', 'kid', 'privateKey'])('sends nothing without %s', async (name) => {
  expect(await token({ ...service, [name]: '' })).toEqual([]);
});

test.each([
  [{ claims: '"text"' }, 'The claims of the ASAP token must be a JSON object.'],
  [{ privateKey: 'data:,x' }, 'The private key of ASAP is no data URI of application/pkcs8.'],
  [
    { privateKey: 'data:application/pkcs8;kid=other;base64,AAAA' },
    'The data URI of the private key names another key id.',
  ],
  [{ privateKey: '1001' }, 'The private key is no RSASSA-PKCS1-v1_5 key in PEM (PKCS#8).'],
  [{ alg: 'HS256' }, 'There is no JWT algorithm "HS256".'],
])('names what is wrong with %o', async (change, message) => {
  await expect(token({ ...service, ...change })).rejects.toThrow(new TypeError(message));
});
