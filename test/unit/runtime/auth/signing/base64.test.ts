import { expect, test } from 'vitest';
import { base64 } from '../../../../../runtime/auth/signing/base64.js';
import { base64url } from '../../../../../runtime/auth/signing/base64url.js';
import { fromBase64 } from '../../../../../runtime/auth/signing/from-base64.js';

const all = Uint8Array.from({ length: 256 }, (_value, at) => at);

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('writes and reads %o as RFC 4648 does', (text, encoded) => {
  expect(base64(new TextEncoder().encode(text))).toBe(encoded);
  expect(new TextDecoder().decode(fromBase64(encoded))).toBe(text);
});

test('writes the alphabet for URLs without padding', () => {
  expect(base64url(Uint8Array.of(251, 255, 254, 0))).toBe('-__-AA');
});

test('reads both alphabets', () => {
  expect([...new Uint8Array(fromBase64(base64(all)))]).toEqual([...all]);
  expect([...new Uint8Array(fromBase64(base64url(all)))]).toEqual([...all]);
});

test('reads what Node reads: without white space, strange characters and a lone last one', () => {
  for (const text of ['Zm9v\r\n YmFy', 'Zm9vY', 'Zm*9v!']) {
    expect(new TextDecoder().decode(fromBase64(text))).toBe(Buffer.from(text, 'base64').toString());
  }
});
