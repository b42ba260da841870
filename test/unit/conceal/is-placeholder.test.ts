import { expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/conceal/is-placeholder.js';

it.each([
  '<token>',
  '<your API key!>',
  '[Your Token]',
  '{token}',
  '$TOKEN',
  '${API_KEY}',
  '%TOKEN%',
  'your-api-key',
  'YOUR_API_KEY',
  'yourAccessToken',
  'insert your token here',
  'xxxx',
  'XXXXXXXX-XXXX-XXXX',
  '********',
  '…',
  'string',
  'some text',
  'example',
  'null',
])('takes %s for a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  'password',
  'secret',
  'test',
  'hunter2',
  'your2ndToken',
  'string123',
  'my-dog-rex',
  'xxxxGk29',
  'token',
  '',
])('takes %j for none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
