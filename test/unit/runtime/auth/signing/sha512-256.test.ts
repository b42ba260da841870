import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha512256 } from '../../../../../runtime/auth/signing/sha512-256.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('hashes "abc" as the examples of FIPS 180-4 show', () => {
  expect(sha512256(bytes('abc'))).toBe('53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23');
});

test('hashes texts of every length around the ends of its blocks', () => {
  for (let length = 100; length < 260; length++) {
    const text = 'x'.repeat(length);
    expect(sha512256(bytes(text))).toBe(createHash('sha512-256').update(text).digest('hex'));
  }
});
