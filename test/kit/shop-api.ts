import type { Api } from '../../src/model/api.js';
import type { Operation } from '../../src/model/operation.js';
import type { ObjectType, TypeNode } from '../../src/model/type-node.js';
import { operation, text } from './operation.js';

const string: TypeNode = { kind: 'string' };
const number: TypeNode = { kind: 'number', integer: true };

const order: ObjectType = {
  kind: 'object',
  fields: [
    { key: 'id', type: { kind: 'string', format: 'uuid' }, optional: false },
    { key: 'total', type: { kind: 'number', integer: false }, optional: false },
    {
      key: 'address',
      type: { kind: 'object', fields: [{ key: 'street', type: string, optional: true }] },
      optional: false,
    },
  ],
};

const base = [{ kind: 'variable' as const, name: 'base_url' }];
const basic: Operation['auth'] = {
  kind: 'basic',
  parameters: [
    { key: 'username', value: [{ kind: 'variable', name: 'user' }] },
    { key: 'password', value: [{ kind: 'variable', name: 'password' }] },
  ],
};

const createOrder = operation({
  trail: ['Orders', 'Create an order'],
  id: 'a1',
  description: 'Creates an order.\n\nIt is shipped **at once**.',
  method: 'POST',
  url: { display: '{{base_url}}/orders', base, path: text('/orders') },
  auth: basic,
  headers: [{ name: 'X-Version', value: text('2') }],
  body: {
    kind: 'json',
    contentType: 'application/json',
    required: true,
    type: {
      kind: 'object',
      fields: [
        {
          key: 'sku',
          type: string,
          optional: false,
          facts: { required: 'yes', description: 'What is ordered.', example: 'A-1' },
        },
        {
          key: 'count',
          type: number,
          optional: true,
          facts: { default: 1, minimum: 1, maximum: 99, description: 'How many.' },
        },
        { key: 'number', type: { kind: 'bigint' }, optional: true },
        {
          key: 'callback_method',
          type: { kind: 'verb' },
          optional: true,
          facts: { deprecated: true },
        },
      ],
    },
  },
  responses: [
    { status: 201, type: order, reader: 'json', shown: ['json'] },
    {
      status: 404,
      type: { kind: 'object', fields: [{ key: 'error', type: string, optional: false }] },
      reader: 'json',
      shown: ['json'],
    },
  ],
  examples: [
    {
      name: 'Created',
      status: 201,
      headers: [['Content-Type', 'application/json']],
      body: '{\n  "id": "9834029e-58b6-11e1-b8b7-a5bd0e4e126f",\n  "total": 1.5,\n  "address": {}\n}',
    },
    { name: 'Unknown', status: 404, headers: [], body: '{"error":"no such sku"}' },
  ],
  recording: {
    path: [],
    query: [],
    headers: [],
    body: {
      kind: 'json',
      value: {
        kind: 'object',
        fields: [
          { key: 'sku', value: { kind: 'string', value: '{{sku}}' } },
          { key: 'count', value: { kind: 'number', text: '2' } },
          { key: 'number', value: { kind: 'number', text: '1907593834776899584' } },
          { key: 'callback_method', value: { kind: 'string', value: 'POSt' } },
        ],
      },
    },
  },
});

const listOrders = operation({
  trail: ['Orders', 'List'],
  url: {
    display: '{{base_url}}/customers/:customer/orders',
    base,
    path: [
      { kind: 'text', text: '/customers/' },
      { kind: 'argument', name: 'customer' },
      { kind: 'text', text: '/orders' },
    ],
  },
  auth: basic,
  path: [{ name: 'customer', type: string, required: true, facts: {} }],
  query: [
    { name: 'action', type: string, required: false, facts: {}, positions: [0], sent: text('list') },
    { name: 'limit', type: number, required: false, facts: {}, positions: [1] },
  ],
  headerArguments: [
    {
      name: 'X-Tenant',
      type: string,
      required: false,
      facts: {},
      sent: [{ kind: 'variable', name: 'tenant' }],
    },
  ],
  responses: [{ status: 200, type: { kind: 'array', element: order }, reader: 'json', shown: ['json'] }],
  examples: [{ name: '200', status: 200, headers: [['content-type', 'application/json']], body: '[]' }],
  recording: {
    path: [{ name: 'customer', value: 'a b' }],
    query: [
      { name: 'action', value: 'list' },
      { name: 'limit', value: '10' },
    ],
    headers: [{ name: 'X-Tenant', value: '{{tenant}}' }],
  },
});

const health = operation({
  trail: ['Health'],
  url: {
    display: 'https://status.example.com/health',
    base: text('https://status.example.com'),
    path: text('/health'),
  },
});

/** An API of three operations, with one thing of each kind: what the stages after the model work from. */
export const shopApi: Api = {
  name: 'Shop',
  variables: [
    { name: 'base_url', required: false, default: 'https://api.example.com', secret: false },
    { name: 'user', required: true, secret: false },
    { name: 'password', required: true, secret: true },
    { name: 'tenant', required: false, secret: false, description: 'Whose orders.' },
  ],
  operations: [createOrder, listOrders, health],
};
