import { verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { privateKey } from '../../../../../runtime/auth/signing/private-key.js';
import { rsaKeys } from './keys.js';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const data = new TextEncoder().encode('text');

test.each([
  ['PKCS#8', rsaKeys.pkcs8],
  ['PKCS#1', rsaKeys.pkcs1],
  ['bare base64', rsaKeys.pkcs8.replace(/-----.*-----|\n/g, '')],
  ['PEM with its line breaks escaped', rsaKeys.pkcs8.replaceAll('\n', '\\n')],
])('reads an RSA key in %s', async (_form, pem) => {
  const signature = await crypto.subtle.sign(algorithm.name, await privateKey(pem, algorithm), data);
  expect(verify('sha256', data, rsaKeys.publicKey, Buffer.from(signature))).toBe(true);
});

test('refuses what is no key without showing it', async () => {
  await expect(privateKey('not-a-key', algorithm)).rejects.toThrow(
    new TypeError('The private key is no RSASSA-PKCS1-v1_5 key in PEM (PKCS#8).'),
  );
});
