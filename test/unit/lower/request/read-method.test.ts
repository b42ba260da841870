import { expect, it } from 'vitest';
import { readItems } from '../../../kit/lower-json.js';

it.each([
  [
    'trace',
    'fetch refuses the method TRACE: calling the function fails. Choose another method, or give createClient a fetch that can send it.',
  ],
  [
    '{{verb}}',
    'The method is {{VERB}}, which no function can take: calling it fails. Write the method itself in Postman.',
  ],
  ['GET POST', '"GET POST" is no method of HTTP: calling the function fails. Correct it in Postman.'],
])('the method %s is reported, as fetch refuses it', async (method, said) => {
  const { messages } = await readItems([{ name: 'Order', request: { url: 'http://a.test', method } }]);
  expect(messages).toEqual([`method-forbidden: ${said}`]);
});

it.each(['get', 'M-SEARCH', 'VERSION-CONTROL', ''])('nothing is said of the method %j', async (method) => {
  const { messages } = await readItems([{ name: 'Order', request: { url: 'http://a.test', method } }]);
  expect(messages).toEqual([]);
});
