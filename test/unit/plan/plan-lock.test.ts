import { expect, it } from 'vitest';
import { printLock } from '../../../src/emit/artefacts/manifest/print-lock.js';
import type { ClientLock } from '../../../src/model/lock.js';
import { readLockText } from '../../../src/parse/stored/parse-lock.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { identityOf, planNames } from '../../../src/plan/plan-lock.js';
import { shopApi } from '../../kit/shop-api.js';

const plan = planClient({ ...shopApi, id: '7c3f0f9e-3c6f-4f6c-9a53-0a5d7a4c2f11' });

it('keeps what requests are known by and what their functions are called', () => {
  const { naming, operations } = planNames(plan);
  expect(naming).toBe(2);
  expect(operations[0]).toEqual({
    item: ['Orders', 'Create an order'],
    id: 'a1',
    method: 'POST',
    url: '{{base_url}}/orders',
    operation: 'createAnOrder',
  });
  expect(identityOf(plan)).toEqual({ id: '7c3f0f9e-3c6f-4f6c-9a53-0a5d7a4c2f11', name: shopApi.name });
});

it.each<[string, Partial<ClientLock>]>([
  ['as it is', {}],
  [
    'with all that one can hold',
    {
      options: { tests: 'none', changelog: true, environment: ['../a.json', '../b.json'] },
      settings: ['tests'],
      operations: [{ item: ['a'], operation: 'a', aliases: ['b', 'c'] }],
    },
  ],
])('is read back %s from the text that is written', async (_, part) => {
  const lock: ClientLock = {
    lockVersion: 1,
    collection: identityOf(plan),
    options: {},
    settings: [],
    ...planNames(plan),
    ...part,
  };
  expect(await readLockText(printLock(lock))).toEqual({ lock });
});

it.each([
  ['{', expect.stringContaining('it is not JSON: line 1, column 2')],
  ['[]', 'expected an object, found a list'],
  ['{ "lockVersion": 1 }', 'collection: expected an object, found nothing'],
  [
    '{ "lockVersion": 1, "collection": { "name": "" }, "options": { "tests": 3 }, "operations": [] }',
    'options › tests: expected a text, true or false, or a list of texts, found a number',
  ],
])('says what is wrong in %s', async (text, problem) => {
  const said: unknown = problem;
  expect(await readLockText(text)).toMatchObject({ problem: said });
});

it('leaves one of a newer postwright alone', async () => {
  expect(await readLockText('{ "lockVersion": 2 }')).toEqual({ newer: 2 });
});
