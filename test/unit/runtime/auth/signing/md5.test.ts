import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { md5 } from '../../../../../runtime/auth/signing/md5.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
])('hashes %o as RFC 1321 does', (text, hash) => {
  expect(md5(bytes(text))).toBe(hash);
});

test('hashes texts of every length around the ends of its blocks', () => {
  for (let length = 50; length < 140; length++) {
    const text = 'é'.repeat(length);
    expect(md5(bytes(text))).toBe(createHash('md5').update(text).digest('hex'));
  }
});
