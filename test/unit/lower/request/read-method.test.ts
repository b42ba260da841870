import { expect, it } from 'vitest';
import { readItems } from '../../../kit/lower-json.js';

it.each([
  ['trace', 'TRACE'],
  ['{{verb}}', '{{VERB}}'],
  ['GET POST', 'GET POST'],
])('the method %s is reported, as fetch refuses it', async (method, named) => {
  const { messages } = await readItems([{ name: 'Order', request: { url: 'http://a.test', method } }]);
  expect(messages).toEqual([
    `method-forbidden: fetch refuses the method ${named}: calling the function fails.`,
  ]);
});

it.each(['get', 'M-SEARCH', 'VERSION-CONTROL', ''])('nothing is said of the method %j', async (method) => {
  const { messages } = await readItems([{ name: 'Order', request: { url: 'http://a.test', method } }]);
  expect(messages).toEqual([]);
});
