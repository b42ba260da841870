import { expect, it } from 'vitest';
import type { JudgedChange } from '../../../src/model/change.js';
import { causeOf } from '../../../src/usage/changes-of.js';
import type { ChangedClient } from '../../../src/usage/usage.js';

const operation = { name: 'findOrder', item: ['Find order'] };
const judged = { level: 'major', breaks: 'types' } as const;
const changes: readonly JudgedChange[] = [
  { ...judged, kind: 'field-removed', operation, place: '200 data.id' },
  { ...judged, kind: 'field-optional', operation, place: '200 data.item.total' },
  { ...judged, kind: 'field-optional', operation, place: '200 data.item.name' },
  { ...judged, kind: 'argument-required', operation, place: 'query.state' },
  { ...judged, kind: 'response-removed', operation, place: '201' },
  { ...judged, kind: 'variable-removed', name: 'region' },
  { ...judged, kind: 'variable-added-required', name: 'tenant' },
];
const client: ChangedClient = {
  ...{ name: 'shop', output: 'src/shop', files: [], changes },
  operations: new Map([['operations/find-order', 'findOrder']]),
};

it.each([
  ['operations/find-order', "TS18048 'item.total' is possibly 'undefined'.", ['200 data.item.total']],
  ['operations/find-order', 'TS2554 Expected 2 arguments, but got 1.', ['query.state']],
  ['operations/find-order', "TS18046 'result.data' is of type 'unknown'.", ['201']],
  ['operations/find-order', "TS2339 Property 'id' does not exist on type 'Order'.", ['200 data.id']],
  [
    'client',
    "TS2353 Object literal may only specify known properties, and 'region' does not exist.",
    ['region'],
  ],
  ['client', 'TS2554 Expected 1 arguments, but got 0.', ['tenant']],
  ['client', "TS2322 Type 'string' is not assignable to type 'undefined'.", ['region', 'tenant']],
])('puts an error at a use of %s down to what it can come from: %s', (module, error, places) => {
  const found = causeOf([{ client, module, name: 'use' }], error).changes;
  expect(
    found.map((change) => ('place' in change ? change.place : 'name' in change ? change.name : '')),
  ).toEqual(places);
});
