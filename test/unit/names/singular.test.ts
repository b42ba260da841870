import { expect, it } from 'vitest';
import { singular, singularName } from '../../../src/names/singular.js';

it.each([
  ['Addresses', 'Address'],
  ['OrderReplies', 'OrderReply'],
  ['Boxes', 'Box'],
  ['LineItems', 'LineItem'],
  ['OrderChildren', 'OrderChild'],
  ['people', 'person'],
  ['Status', 'Status'],
  ['Analysis', 'Analysis'],
  ['News', 'News'],
  ['Data', 'Data'],
  ['grandchildren', 'grandchildren'],
])('one of %s is %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});

it.each([
  ['line_items', 'LineItem'],
  ['replies', 'Reply'],
  ['childrenById', 'ChildrenById'],
  ['404s', undefined],
  ['--', undefined],
])('what stands under %s is called %s', (key, name) => {
  expect(singularName(key)).toBe(name);
});
