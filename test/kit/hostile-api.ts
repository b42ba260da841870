import fc from 'fast-check';
import type { Api, ClientVariable } from '../../src/model/api.js';
import type { Facts } from '../../src/model/facts.js';
import type { Json } from '../../src/model/json.js';
import type {
  Body,
  Example,
  Operation,
  Parameter,
  QueryParameter,
  RecordedBody,
  RecordedEntry,
  ResponseType,
} from '../../src/model/operation.js';
import type { Template } from '../../src/model/template.js';
import type { ObjectType, TypeNode } from '../../src/model/type-node.js';
import { hostileText } from './hostile-text.js';

const template: fc.Arbitrary<Template> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('text'), text: hostileText }),
    fc.record({ kind: fc.constant('variable'), name: hostileText }),
    fc.record({ kind: fc.constant('dynamic'), name: hostileText }),
  ),
  { maxLength: 3 },
);

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    description: hostileText,
    condition: hostileText,
    unit: hostileText,
    default: hostileText,
    example: hostileText,
    minimum: fc.integer(),
    deprecated: fc.constant(true),
  },
  { requiredKeys: [] },
);

const { type } = fc.letrec<{ type: TypeNode }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<TypeNode>({ kind: 'unknown' }, { kind: 'verb' }, { kind: 'digits' }, { kind: 'bigint' }),
    fc.record({ kind: fc.constant('literal'), value: hostileText }),
    fc.record({
      kind: fc.constant('string'),
      suggestions: fc.array(hostileText, { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('array'), element: tie('type') }),
    fc.record({ kind: fc.constant('map'), value: tie('type') }),
    fc.record({ kind: fc.constant('union'), members: fc.array(tie('type'), { maxLength: 3 }) }),
    objectOf(tie('type')),
  ),
}));

function objectOf(element: fc.Arbitrary<TypeNode>): fc.Arbitrary<ObjectType> {
  const field = fc.record({ key: hostileText, type: element, optional: fc.boolean(), facts });
  return fc.record({
    kind: fc.constant('object'),
    fields: fc.uniqueArray(field, { maxLength: 3, selector: ({ key }) => key }),
  });
}

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant('string'), value: hostileText }),
    fc.constantFrom<Json>({ kind: 'null' }, { kind: 'number', text: '1907593834776899584' }),
    fc.record({ kind: fc.constant('array'), items: fc.array(tie('json'), { maxLength: 2 }) }),
    fc.record({
      kind: fc.constant('object'),
      fields: fc.array(fc.record({ key: hostileText, value: tie('json'), comment: hostileText }), {
        maxLength: 3,
      }),
    }),
  ),
}));

const parameter: fc.Arbitrary<Parameter> = fc.record(
  { name: hostileText, type, required: fc.boolean(), facts, sent: template },
  { requiredKeys: ['name', 'type', 'required', 'facts'] },
);

const parameters: fc.Arbitrary<Parameter[]> = unique(parameter);

const fields: fc.Arbitrary<QueryParameter[]> = unique(parameter).chain((list) =>
  fc.constantFrom(
    list.map((each, at) => ({ ...each, positions: [at] })),
    list.map((each, at) => ({ ...each, positions: [at, at + list.length] })),
    list.map((each) => ({ ...each, positions: [] })),
  ),
);

function unique<T extends { readonly name: string }>(element: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(element, { maxLength: 3, selector: ({ name }) => name });
}

const entries: fc.Arbitrary<RecordedEntry[]> = unique(
  fc.record({
    name: hostileText,
    value: fc.oneof(hostileText, fc.constant(null), fc.array(hostileText, { minLength: 2, maxLength: 3 })),
  }),
);

const body: fc.Arbitrary<Body> = fc.oneof(
  fc.constant<Body>({ kind: 'none' }),
  fc.record({ kind: fc.constant('json'), type, required: fc.boolean(), contentType: hostileText }),
  fc.record({ kind: fc.constant('text'), required: fc.boolean(), contentType: hostileText }),
  fc.record({ kind: fc.constant('form'), required: fc.boolean(), fields }),
  fc.record({
    kind: fc.constant('multipart'),
    required: fc.boolean(),
    fields: fields.map((list) => list.map((each) => ({ ...each, contentType: each.name }))),
  }),
  fc.record({
    kind: fc.constant('graphql'),
    query: template,
    operationName: template,
    variables: type,
    required: fc.boolean(),
  }),
);

const file = fc.record({ file: hostileText, contentType: hostileText });

const recordedBody: fc.Arbitrary<RecordedBody> = fc.oneof(
  fc.record({ kind: fc.constant('json'), value: json }),
  fc.record({ kind: fc.constant('text'), text: hostileText }),
  fc.record({ kind: fc.constant('form'), entries }),
  fc.record({
    kind: fc.constant('multipart'),
    entries: fc.array(fc.record({ name: hostileText, values: fc.array(fc.oneof(hostileText, file)) })),
  }),
  fc.record({ kind: fc.constant('file'), file }),
  fc.record({ kind: fc.constant('graphql'), variables: json }),
);

const example: fc.Arbitrary<Example> = fc.record({
  name: hostileText,
  status: fc.constantFrom(200, 201, 404, 700),
  headers: fc.constantFrom<Example['headers']>([], [['Content-Type', 'application/json; x="*/"']]),
  body: fc.oneof(
    hostileText,
    json.map((value) => JSON.stringify(value)),
  ),
});

const responses: fc.Arbitrary<ResponseType[]> = fc.uniqueArray(
  fc.record({
    status: fc.constantFrom(200, 201, 404, 700),
    type,
    reader: fc.constantFrom('json', 'text', 'none'),
    shown: fc.uniqueArray(fc.constantFrom('json', 'text', 'none')),
  }),
  { maxLength: 3, selector: ({ status }) => status },
);

const auth: fc.Arbitrary<Operation['auth']> = fc.oneof(
  fc.constant<Operation['auth']>({ kind: 'none' }),
  fc.record({
    kind: fc.constantFrom('basic', 'bearer', 'apikey', 'oauth2', 'hawk'),
    parameters: fc.array(
      fc.record({ key: fc.constantFrom('username', 'password', 'token', 'key', 'value'), value: template }),
      { maxLength: 3 },
    ),
  }),
);

const operation: fc.Arbitrary<Operation> = fc.record(
  {
    trail: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    id: hostileText,
    pointer: hostileText,
    description: hostileText,
    method: hostileText,
    url: fc.record({ display: hostileText, base: template, path: template }),
    auth,
    headers: fc.array(fc.record({ name: hostileText, value: template }), { maxLength: 2 }),
    path: parameters,
    query: fields,
    headerArguments: parameters,
    body,
    arguments: fc.constant([]),
    responses,
    examples: fc.array(example, { maxLength: 3 }),
    recording: fc.record(
      { path: entries, query: entries, headers: entries, body: recordedBody },
      { requiredKeys: ['path', 'query', 'headers'] },
    ),
  },
  {
    requiredKeys: [
      ...(['trail', 'pointer', 'method', 'url', 'auth', 'headers', 'path', 'query'] as const),
      ...(['headerArguments', 'body', 'arguments', 'responses', 'examples'] as const),
    ],
  },
);

const variable: fc.Arbitrary<ClientVariable> = fc.record(
  {
    name: hostileText,
    required: fc.boolean(),
    default: hostileText,
    secret: fc.boolean(),
    description: hostileText,
  },
  { requiredKeys: ['name', 'required', 'secret'] },
);

/** APIs all of whose texts come from a stranger. */
export const hostileApi: fc.Arbitrary<Api> = fc.record(
  {
    name: hostileText,
    description: hostileText,
    variables: unique(variable),
    operations: fc.array(operation, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'variables', 'operations'] },
);
