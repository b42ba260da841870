import { describe, expect, it } from 'vitest';
import type { Example, ResponseType } from '../../../src/model/operation.js';
import type { ObjectType, TypeNode } from '../../../src/model/type-node.js';
import { modulePath } from '../../../src/plan/names/module-paths.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { nameResponses } from '../../../src/plan/operations/saved-responses.js';
import { singular } from '../../../src/names/singular.js';
import { planOf } from '../../kit/function-scope.js';
import { operation } from '../../kit/operation.js';
import { shopApi } from '../../kit/shop-api.js';

const string: TypeNode = { kind: 'string' };

function object(fields: Readonly<Record<string, TypeNode>>, name?: string): ObjectType {
  const list = Object.entries(fields).map(([key, type]) => ({ key, type, optional: false }));
  return { kind: 'object', fields: list, ...(name !== undefined && { name }) };
}

function answer(status: number, type: TypeNode): ResponseType {
  return { status, type, reader: 'json', shown: ['json'] };
}

function namesOf(...responses: readonly ResponseType[]): readonly string[] {
  return planOf({ trail: ['Get order'], responses }).declarations.map(({ name }) => name);
}

describe('planClient', () => {
  it('names the types of an operation after it and their places', () => {
    const [create, list, health] = planClient(shopApi).operations;
    expect(create?.declarations.map(({ name }) => name)).toEqual([
      'CreateAnOrderBody',
      'CreateAnOrderResponse',
      'CreateAnOrderResponseAddress',
      'CreateAnOrderNotFound',
    ]);
    expect(list?.declarations.map(({ name }) => name)).toEqual([
      'ListResponse',
      'ListResponseItem',
      'ListResponseAddress',
    ]);
    expect(health).toMatchObject({ name: 'health', module: 'operations/health', declarations: [] });
    expect(health?.input).toBeUndefined();
  });

  it('gives equal shapes of one operation one name', () => {
    const shape = object({ id: string });
    expect(namesOf(answer(200, shape), answer(201, shape), answer(404, object({ error: string })))).toEqual([
      'GetOrderResponse',
      'GetOrderNotFound',
    ]);
  });

  it('calls the only shape the response, and several failures by their statuses', () => {
    expect(namesOf(answer(404, object({ error: string })))).toEqual(['GetOrderResponse']);
    expect(namesOf(answer(404, object({ error: string })), answer(700, object({ code: string })))).toEqual([
      'GetOrderNotFound',
      'GetOrderStatus700',
    ]);
  });

  it('gives plain types no name', () => {
    expect(namesOf(answer(200, string), answer(201, { kind: 'array', element: string }))).toEqual([]);
  });

  it('names elements in the singular and tells what has the same name by an ordinal', () => {
    const type = object({
      addresses: { kind: 'array', element: object({ street: string }) },
      address: object({ number: string }),
      '+1': object({ a: string }),
      '+': object({ b: string }),
    });
    expect(namesOf(answer(200, type))).toEqual([
      'GetOrderResponse',
      'GetOrderResponseAddress',
      'GetOrderResponseAddress2',
      'GetOrderResponse1',
      'GetOrderResponseField',
    ]);
  });

  it('names equal shapes by the outer place, unless nothing is known of them', () => {
    const owner = object({ id: string });
    const bare = object({ data: { kind: 'unknown' } });
    const type = object({ team: object({ lead: owner, a: bare, b: bare }), owner });
    expect(namesOf(answer(200, type))).toEqual([
      'GetOrderResponse',
      'GetOrderResponseTeam',
      'GetOrderResponseOwner',
      'GetOrderResponseTeamA',
      'GetOrderResponseTeamB',
    ]);
  });

  it('names shapes that a key tells apart by its values', () => {
    const shape = (value: string, key: string): ObjectType =>
      object({ type: { kind: 'literal', value }, [key]: string });
    const union: TypeNode = { kind: 'union', members: [shape('text', 'a'), shape('image.png', 'b')] };
    expect(namesOf(answer(200, object({ blocks: { kind: 'array', element: union } })))).toEqual([
      'GetOrderResponse',
      'GetOrderResponseBlockText',
      'GetOrderResponseBlockImagePng',
    ]);
  });

  it('keeps the name of an object when lists of others come beside it', () => {
    const single = object({ a: string });
    const list: TypeNode = { kind: 'array', element: object({ b: string }) };
    const data = (type: TypeNode): ObjectType => object({ data: type });
    expect(namesOf(answer(200, data(single)))).toContain('GetOrderResponseData');
    const both = namesOf(answer(200, data({ kind: 'union', members: [list, single] })));
    expect(both).toEqual(['GetOrderResponse', 'GetOrderResponseDataItem', 'GetOrderResponseData']);
  });

  it('names equal shapes of an answer once, by their first place', () => {
    const address = object({ street: { kind: 'string', format: 'digits' } });
    const type = object({ billing: address, shipping: object({ street: string }) });
    const { declarations } = planOf({
      responses: [answer(200, type), answer(404, object({ street: string }))],
    });
    const billing: TypeNode = { kind: 'reference', name: 'ListOrdersResponseBilling' };
    expect(declarations).toEqual([
      { name: 'ListOrdersResponse', type: object({ billing, shipping: billing }) },
      { name: 'ListOrdersResponseBilling', type: object({ street: string }) },
      { name: 'ListOrdersNotFound', type: billing },
    ]);
  });

  it('refers to a type that holds itself', () => {
    const tree = object(
      { children: { kind: 'array', element: { kind: 'reference', name: 'tree' } } },
      'tree',
    );
    const { declarations, results } = planOf({ responses: [answer(200, tree)] });
    expect(results).toEqual([
      {
        status: 200,
        type: { kind: 'reference', name: 'ListOrdersResponse' },
        reader: 'json',
      },
    ]);
    expect(declarations).toEqual([
      {
        name: 'ListOrdersResponse',
        type: object({
          children: { kind: 'array', element: { kind: 'reference', name: 'ListOrdersResponse' } },
        }),
      },
    ]);
  });

  it('keeps deep names short', () => {
    let type: TypeNode = string;
    for (let depth = 0; depth < 20; depth++) type = object({ [`some_level_${depth}`]: type });
    expect(Math.max(...namesOf(answer(200, type)).map((name) => name.length))).toBeLessThanOrEqual(80);
  });

  it('gives every type of a client a name of its own', () => {
    const body = { kind: 'json' as const, required: true, contentType: 'application/json' };
    const nested = object({ input: object({ a: string }) });
    const { operations } = planClient({
      name: '',
      variables: [],
      operations: [
        operation({ trail: ['Order'], body: { ...body, type: nested } }),
        operation({ trail: ['Order body'], body: { ...body, type: nested } }),
      ],
    });
    const names = operations.flatMap(({ input, resultName, declarations }) => [
      input?.name,
      resultName,
      ...declarations.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      'OrderInput',
      'OrderResult',
      'OrderBody',
      'OrderBodyInput2',
      'OrderBodyInput',
      'OrderBodyResult',
      'OrderBodyBody',
      'OrderBodyBodyInput',
    ]);
  });

  it('asks for the input where a part of it is required', () => {
    const parameter = { name: 'id', type: string, facts: {} };
    expect(planOf({ path: [{ ...parameter, required: true }] }).input?.required).toBe(true);
    expect(planOf({ path: [{ ...parameter, required: false }] }).input?.required).toBe(false);
  });
});

describe('modulePath', () => {
  it.each([
    [['Calls', 'x'], 'listOrders', 'operations/calls/list-orders'],
    [['../..', 'C:\\', 'x'], 'a', 'operations/c/a'],
    [['CON', 'x'], 'nul', 'operations/_con/_nul'],
    [['', ' ', 'x'], 'a', 'operations/a'],
    [['获取', 'x'], 'a', 'operations/huo-qu/a'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'x'], 'a', 'operations/a/b/c/d/a'],
    [['name. ', 'x'], 'a', 'operations/name/a'],
  ])('puts %j, %s into %s', (trail, name, path) => {
    expect(modulePath(operation({ trail }), name)).toBe(path);
  });
});

describe('nameResponses', () => {
  const saved = (name: string, status = 200, body = ''): Example => ({ name, status, headers: [], body });

  it('tells the same names apart by status, then by content, and holds equal responses once', () => {
    const keys = nameResponses([
      saved('Done'),
      saved('Same', 200),
      saved('Same', 404),
      saved('Twice', 200, 'a'),
      saved('Twice', 200, 'b'),
      saved('Done'),
      saved(''),
    ]).map(({ key }) => key);
    expect(keys).toEqual([
      'Done',
      'Same (200)',
      'Same (404)',
      expect.stringMatching(/^Twice \(200, [0-9a-f]{6}\)$/),
      expect.stringMatching(/^Twice \(200, [0-9a-f]{6}\)$/),
      'Response',
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('singular', () => {
  it.each([
    ['Addresses', 'Address'],
    ['Entries', 'Entry'],
    ['Boxes', 'Box'],
    ['Orders', 'Order'],
    ['Status', 'Status'],
    ['Data', 'Data'],
    ['Series', 'Series'],
  ])('%s has the element %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
