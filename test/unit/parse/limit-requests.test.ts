import { expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { limitRequests } from '../../../src/parse/parse-inputs.js';
import { parse } from '../../kit/parse-json.js';

/** A collection of two folders and a request, with so many requests in all. */
async function collectionOf(count: number): Promise<Document> {
  const request = { name: 'Get', request: 'https://api.example.com' };
  const folder = { name: 'Orders', item: [{ name: 'Old', item: [request] }] };
  const { document } = await parse({ info: { name: 'Orders' }, item: [folder, request] });
  const [first, last] = document.items;
  if (first?.kind !== 'folder' || last?.kind !== 'item') throw new Error('expected a folder and a request');
  const many = Array.from({ length: count - 2 }, () => last);
  return { ...document, items: [{ ...first, items: [...first.items, ...many] }, last] };
}

it('takes a collection with as many requests as a client may have', async () => {
  const document = await collectionOf(50_000);
  expect(() => {
    limitRequests(document, 'orders.json');
  }).not.toThrow();
});

it('refuses one more, wherever it stands', async () => {
  const document = await collectionOf(50_001);
  expect(() => {
    limitRequests(document, 'orders.json');
  }).toThrow(
    'orders.json holds 50001 requests, and a client may have 50000. Split the collection by its folders into several.',
  );
});
