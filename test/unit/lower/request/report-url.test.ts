import { expect, test } from 'vitest';
import { canBeSentTo } from '../../../../src/lower/request/report-url.js';
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
  'http://ftp:',
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

test('says so of declared values, with the variable that has them', async () => {
  const values = ['https:/api.test/v1', 'localhost:port', 'https://api.test/v1?a b', '', 'localhost:80/a:b'];
  const variable = values.map((value, at) => ({ key: `base${at}`, value }));
  const items = values.map((_, at) => ({ name: `Jobs ${at}`, request: { url: `{{base${at}}}/jobs` } }));
  const { messages } = await readItems(items, { variable });
  expect(messages).toEqual([
    'url-invalid: expected a scheme, a host and a port that a URL can have, found "https:", the value of "{{base0}}": calling the function fails without another value. Correct the value in Postman.',
    'url-invalid: expected a scheme, a host and a port that a URL can have, found "localhost:port", the value of "{{base1}}": calling the function fails without another value. Correct the value in Postman.',
  ]);
});
