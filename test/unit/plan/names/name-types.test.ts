import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../../../src/model/api.js';
import type { KeptNames } from '../../../../src/model/lock.js';
import type { ObjectType, TypeNode } from '../../../../src/model/type-node.js';
import { planClient } from '../../../../src/plan/plan-client.js';
import { planNames } from '../../../../src/plan/plan-lock.js';
import { createDiagnostics } from '../../../../src/diagnostics/collector.js';
import { operation } from '../../../kit/operation.js';
import { shopApi } from '../../../kit/shop-api.js';

const string: TypeNode = { kind: 'string' };

function object(fields: Readonly<Record<string, TypeNode>>): ObjectType {
  const list = Object.entries(fields).map(([key, type]) => ({ key, type, optional: false }));
  return { kind: 'object', fields: list };
}

function list(element: TypeNode): TypeNode {
  return { kind: 'array', element };
}

/** Returns an API of one operation that answers with this type. */
function apiOf(type: TypeNode, name = 'Get order'): Api {
  const responses = [{ status: 200, type, reader: 'json', shown: ['json'] } as const];
  return { ...shopApi, operations: [operation({ trail: [name], responses })] };
}

function namesOf(type: TypeNode, name?: string): readonly string[] {
  return planClient(apiOf(type, name)).operations.flatMap(({ declarations }) =>
    declarations.map((declaration) => declaration.name),
  );
}

const billing = object({
  recipients: list(object({ primary: object({ address: object({ city: string }) }) })),
});

describe('the name of a type', () => {
  it('does not grow with its depth', () => {
    expect(namesOf(object({ billing }))).toEqual([
      'GetOrderResponse',
      'GetOrderResponseBilling',
      'GetOrderResponseRecipient',
      'GetOrderResponsePrimary',
      'GetOrderResponseAddress',
    ]);
  });

  it('tells what has the same key apart by what it stands in, the outer one first', () => {
    const item = object({
      address: object({ zip: string }),
      shop: object({ address: object({ no: string }) }),
    });
    expect(namesOf(object({ items: list(item), address: object({ city: string }) }))).toEqual([
      'GetOrderResponse',
      'GetOrderResponseItem',
      'GetOrderResponseAddress',
      'GetOrderResponseItemAddress',
      'GetOrderResponseShop',
      'GetOrderResponseShopAddress',
    ]);
  });

  it('has the key above a short one in it', () => {
    expect(namesOf(object({ team: object({ a: object({ x: string }), b: object({ y: string }) }) }))).toEqual(
      ['GetOrderResponse', 'GetOrderResponseTeam', 'GetOrderResponseTeamA', 'GetOrderResponseTeamB'],
    );
  });

  it('is short for a long operation and a long key', () => {
    const key = 'the_settings_of_the_notifications_of_all_subscribers';
    expect(
      namesOf(object({ [key]: object({ a: string }) }), 'Get the status of the execution of a workflow'),
    ).toEqual(['GetStatusExecutionWorkflowResponse', 'GetStatusExecutionWorkflowResponseOfAllSubscribers']);
  });
});

const keys = fc.constantFrom(
  'a',
  'item',
  'items',
  'address',
  'primary_recipient_of_the_bill',
  'value',
  'Ärger',
  '1st',
  '',
);
const types = fc.letrec<{ type: TypeNode }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<TypeNode>(string, { kind: 'null' }, { kind: 'bigint' }),
    tie('type').map(list),
    tie('type').map((value): TypeNode => ({ kind: 'map', value })),
    fc
      .array(tie('type'), { minLength: 2, maxLength: 3 })
      .map((members): TypeNode => ({ kind: 'union', members })),
    fc.dictionary(keys, tie('type'), { minKeys: 1, maxKeys: 4 }).map(object),
  ),
})).type;

/** A client as a version wrote it that named types by the first rule. */
function writtenBefore(api: Api): KeptNames {
  const { naming, ...manifest } = planNames(planClient(api));
  expect(naming).toBe(2);
  return manifest;
}

it('names are unique identifiers, and what the first rule called them is exported until it is dropped', () => {
  const diagnostics = createDiagnostics();
  fc.assert(
    fc.property(types, (type) => {
      const api = apiOf(object({ type }), 'List the recipients of all the bills of a customer');
      const before = writtenBefore(api);
      const fresh = planClient(api);
      const kept = planClient(api, before);
      const dropped = planClient(api, before, { drop: true, diagnostics });
      const names = (plan: typeof fresh): readonly string[] =>
        plan.operations.flatMap(({ declarations, resultName }) => [
          resultName,
          ...declarations.map(({ name }) => name),
        ]);
      const all = names(fresh);
      expect(new Set(all).size).toBe(all.length);
      for (const name of all) expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,63}$/);
      expect(names(kept)).toEqual(all);
      expect(fresh.operations[0]?.formerTypes).toEqual([]);
      expect(dropped.operations[0]?.formerTypes).toEqual([]);
      const old = kept.operations[0]?.formerTypes ?? [];
      expect(old).toContainEqual({
        name: 'ListTheRecipientsOfAllTheBillsOfACustomerResponse',
        of: 'ListRecipientsAllBillsCustomerResponse',
      });
      for (const { name, of } of old) {
        expect(all).toContain(of);
        expect(all).not.toContain(name);
      }
      expect([kept, dropped, fresh].map((plan) => planNames(plan).naming)).toEqual([undefined, 2, 2]);
      expect(planClient(api, planNames(kept)).operations[0]?.formerTypes).toEqual(old);
    }),
    { seed: 17, numRuns: 200 },
  );
});
