import { describe, expect, it } from 'vitest';
import { credentialParts } from '../../../src/conceal/credential-parts.js';
import { conceal } from '../../kit/conceal.js';
import { fakeKey, fakePassword } from '../../kit/fake-secrets.js';
import { parse } from '../../kit/parse-json.js';

const password = fakePassword(5);
const key = fakeKey(5);

describe('credentialParts', () => {
  it.each([
    [`theme=dark; sid=${key}; Path=/`, [key]],
    [Buffer.from(`ada:${password}`).toString('base64'), [password]],
    [`team/${key}`, [key]],
    [key, []],
    ['theme=dark; lang=en', []],
    [Buffer.from('ada:word').toString('base64'), []],
  ])('of %s are %j', (value, parts) => {
    expect(credentialParts(value)).toEqual(parts);
  });
});

it('are replaced where they stand alone', async () => {
  const header = [
    { key: 'Authorization', value: `Basic ${Buffer.from(`ada:${password}`).toString('base64')}` },
    { key: 'Cookie', value: `sid=${key}; theme=dark` },
  ];
  const description = `Log in with ${password}, which gives ${key}.`;
  const request = { url: 'https://a.test', header, description };
  const { document } = await parse({ info: { name: 'Orders' }, item: [{ name: 'Order', request }] });
  expect((await conceal(document)).document.items[0]).toMatchObject({
    description: 'Log in with {{authorization}}, which gives {{cookie}}.',
  });
});
