import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/conceal/parts-of.js';
import { conceal } from '../../kit/conceal.js';
import { fakeKey, fakePassword } from '../../kit/fake-secrets.js';
import { parse } from '../../kit/parse-json.js';

const password = fakePassword(5);
const key = fakeKey(5);

describe('partsOf', () => {
  it.each([
    [`theme=dark; sid=${key}; Path=/`, [key]],
    [Buffer.from(`ada:${password}`).toString('base64'), [password]],
    [`team/${key}`, [key]],
    [key, []],
    ['theme=dark; lang=en', []],
    [Buffer.from('ada:word').toString('base64'), []],
  ])('of %s are %j', (value, parts) => {
    expect(partsOf(value)).toEqual(parts);
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
