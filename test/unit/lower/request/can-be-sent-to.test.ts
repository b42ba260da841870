import { expect, test } from 'vitest';
import { canBeSentTo } from '../../../../src/lower/request/read-request.js';
import { readTemplate } from '../../../../src/notation/read-template.js';
import { readItems } from '../../../kit/lower-json.js';

test.each([
  'https://api.example.com',
  'http://localhost:8080',
  'http://localhost:{{port}}',
  'https://{{host}}:80{{last}}',
  'https://{{tenant}}.example.{{tld}}:{{port}}',
  '{{base}}',
  '{{scheme}}{{host}}',
  '{{scheme}}://{{host}}',
  '{{protocol}}//{{host}}:8080',
  'https:{{slashes}}{{host}}',
  'http://[::1]:8080',
  'https://müller.example',
])('%s can be sent to', (base) => {
  expect(canBeSentTo(readTemplate(base))).toBe(true);
});

test.each([
  '',
  'http://about:blank',
  'https://{{server}}::9090',
  'http://https:',
  'http://https::',
  'https://:host',
  'https://',
  'ftp://files.example.com',
  'https://<your host>',
  'http://{{base}} /v1',
  'https://api.example.com:port',
])('%j can never be', (base) => {
  expect(canBeSentTo(readTemplate(base))).toBe(false);
});

test('says so of the request, with what stands before the path', async () => {
  const { messages } = await readItems([{ name: 'Jobs', request: { url: 'https://{{server}}::9090/v1' } }]);
  expect(messages).toEqual([
    'url-invalid: expected a scheme, a host and a port that a URL can have, found "https://{{server}}::9090": calling the function fails without a baseUrl. Correct the URL in Postman.',
  ]);
});
