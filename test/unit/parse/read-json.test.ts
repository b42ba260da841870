import { expect, test } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { readJson } from '../../../src/parse/read-json.js';

function messageOf(bytes: Uint8Array): string {
  try {
    readJson(bytes, 'orders.json');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'was read';
}

test('says where bytes are no UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('{\n"\uFFFDé": "'), Buffer.from([0xe9]), Buffer.from('"}')]);
  expect(messageOf(bytes)).toBe(
    'orders.json is not JSON: line 2, column 8 holds bytes that are no UTF-8. Save it in UTF-8.',
  );
});

test('says where bytes are cut off within a character', () => {
  expect(messageOf(Buffer.from('"é').subarray(0, 2))).toBe(
    'orders.json is not JSON: line 1, column 2 holds bytes that are no UTF-8. Save it in UTF-8.',
  );
});

test('knows UTF-16 by its mark', () => {
  expect(messageOf(Buffer.from('\uFEFF{}', 'utf16le'))).toBe(
    'orders.json is not JSON: it is encoded in UTF-16. Save it in UTF-8.',
  );
});

test('keeps keys that objects have a meaning for', () => {
  const value = readJson(Buffer.from('{"__proto__":{"a":1},"constructor":2}'), 'orders.json');
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":2}');
});
