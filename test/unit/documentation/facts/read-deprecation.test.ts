import { expect, it } from 'vitest';
import { readDeprecation } from '../../../../src/documentation/facts/read-deprecation.js';

it.each([
  ['[DEPRECATED] Get user', 'Gets a user.', ''],
  ['Get user (deprecated)', '', ''],
  ['Deprecated: get user', '', ''],
  ['Status', '**Deprecated.** Use status.', 'Use status.'],
  ['Status', '**DEPRECATED** Gets the status.', ''],
  ['Status', '⚠️ **Deprecated**: use `GET /status` instead. Gets the status.', 'use `GET /status` instead.'],
  ['Status', '[Deprecated] Gets the status.\n\n| Name | Type |', ''],
  ['Status', 'This endpoint is deprecated since v2.', 'This endpoint is deprecated since v2.'],
  [
    'Status',
    'Note: this API method has been deprecated. Please use the new one. It is fast.',
    'Note: this API method has been deprecated. Please use the new one.',
  ],
  ['Status', 'Deprecated since March, use `b`.', 'since March, use `b`.'],
  ['Status', 'Deprecated', ''],
  [
    'Status',
    '> This request is now _deprecated_\n> with all of v1.',
    'This request is now _deprecated_ with all of v1.',
  ],
  ['Estado', 'Obsoleto: usa `estado`.', 'usa `estado`.'],
  ['Status', '**Veraltet.** Bitte `status` verwenden.', 'Bitte `status` verwenden.'],
])('reads that a request is deprecated, and why: %s, %s', (name, description, expected) => {
  expect(readDeprecation(name, description)).toBe(expected);
});

it.each([
  ['Get user', 'The field x is deprecated.'],
  ['Get user', 'This endpoint is no longer deprecated.'],
  ['Get user', 'This endpoint is not deprecated.'],
  ['Get user', 'This endpoint replaces the deprecated v1 endpoint.'],
  ['Get user', 'The v1 endpoint is deprecated: use this one.'],
  ['List deprecated items', 'Deprecated items are listed for a year.'],
  ['Get users (deprecated fields)', 'Gets users.\n\nDeprecated: the `age` of users.'],
  ['Get users (non-deprecated)', '**Deprecated** fields are left out.'],
  ['Get user', 'Deprecated: the `age` field. Use `born`.'],
  ['Get user', 'If this endpoint is deprecated, a header says so.'],
  ['Undeprecated: get user', 'Sets `deprecated` to true.'],
  ['Get user', '`deprecated`: whether it is.'],
])('reads of no other thing that the request is deprecated: %s, %s', (name, description) => {
  expect(readDeprecation(name, description)).toBeUndefined();
});
