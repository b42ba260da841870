import fc from 'fast-check';

/** A value of an example, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One row of the table that documents a body, or the description of a parameter. */
export interface RowSpec {
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'array' | '';
  readonly need: 'Required' | 'Optional' | '';
  readonly values: readonly string[];
  readonly default: string;
  readonly maximum: number;
}

export interface AnswerSpec {
  readonly status: number;
  readonly examples: readonly Value[];
}

export interface RequestSpec {
  readonly id: number;
  readonly name: string;
  readonly folder: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: readonly string[];
  readonly query: readonly RowSpec[];
  /** Variables that headers are made of. */
  readonly headers: readonly string[];
  readonly body: {
    readonly recorded: Readonly<Record<string, Value>>;
    readonly rows: readonly RowSpec[];
  } | null;
  readonly answers: readonly AnswerSpec[];
}

/** A small API, from which a collection is written. */
export interface ApiSpec {
  readonly requests: readonly RequestSpec[];
  readonly variables: Readonly<Record<string, string>>;
  readonly auth: 'none' | 'bearer' | 'basic';
}

const words = ['id', 'name', 'size', 'state', 'owner', 'tags', 'constructor', 'two words'];
const states = ['open', 'closed', 'lost'];

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(...states, 'some text', '2024-01-01', '300', 'true'),
  fc.constantFrom<Value>(1, 2.5, 12345678901234568),
  fc.boolean(),
  fc.constant(null),
);

/** Any value of an answer, nested three deep at most. */
export const value: fc.Arbitrary<Value> = fc.letrec<{ any: Value; object: Value }>((tie) => ({
  object: fc.dictionary(fc.constantFrom(...words), tie('any'), { minKeys: 1, maxKeys: 4 }),
  any: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    scalar,
    tie('object'),
    fc.array(tie('any'), { maxLength: 2 }),
  ),
})).object;

export const row: fc.Arbitrary<RowSpec> = fc.record({
  name: fc.constantFrom(...words.slice(0, 6)),
  kind: fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', ''),
  need: fc.constantFrom('Required', 'Optional', ''),
  values: fc.subarray(states),
  default: fc.constantFrom('', '', 'open', '10'),
  maximum: fc.constantFrom(0, 0, 50, 100),
});

const rows = fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 4 });

export const answer: fc.Arbitrary<AnswerSpec> = fc.record({
  status: fc.constantFrom(200, 201, 404),
  examples: fc.array(fc.oneof(value, fc.array(value, { maxLength: 2 })), { minLength: 1, maxLength: 2 }),
});

export const request: fc.Arbitrary<RequestSpec> = fc.record({
  id: fc.nat(9999),
  name: fc.constantFrom('Get it', 'List all', 'Make one', 'Change', 'Drop'),
  folder: fc.constantFrom('', 'Orders', 'Users'),
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  path: fc.subarray(['orders', ':id', 'items', ':item']),
  query: rows,
  headers: fc.subarray(['version', 'tenant'], { maxLength: 1 }),
  body: fc.option(
    fc.record({ recorded: fc.dictionary(fc.constantFrom(...words), fc.oneof(scalar, value)), rows }),
  ),
  answers: fc.uniqueArray(answer, { selector: ({ status }) => status, maxLength: 2 }),
});

export const api: fc.Arbitrary<ApiSpec> = fc.record({
  requests: fc.array(request, { minLength: 1, maxLength: 4 }),
  variables: fc.dictionary(
    fc.constantFrom('baseUrl', 'version', 'unused'),
    fc.constantFrom('', 'https://example.com'),
  ),
  auth: fc.constantFrom('none', 'bearer', 'basic'),
});

/** Returns the collection of an API, as Postman exports it. */
export function collectionOf({ requests, variables, auth }: ApiSpec): object {
  const folders = [...new Set(requests.map(({ folder }) => folder))];
  return {
    info: {
      name: 'Shop',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: Object.entries(variables).map(([key, text]) => ({ key, value: text })),
    auth: authOf(auth),
    item: folders.flatMap((folder) => {
      const items = requests.filter((each) => each.folder === folder).map(itemOf);
      return folder === '' ? items : [{ name: folder, item: items }];
    }),
  };
}

function authOf(kind: ApiSpec['auth']): object {
  if (kind === 'bearer') return { type: kind, bearer: [{ key: 'token', value: '{{token}}' }] };
  const basic = [
    { key: 'username', value: '{{user}}' },
    { key: 'password', value: '{{token}}' },
  ];
  return kind === 'basic' ? { type: kind, basic } : { type: 'noauth' };
}

function itemOf({ id, name, method, path, query, headers, body, answers }: RequestSpec): object {
  return {
    id: `id-${id}`,
    name,
    request: {
      method,
      description: body === null ? '' : tableOf(body.rows),
      header: headers.map((variable) => ({ key: `X-${variable}`, value: `{{${variable}}}` })),
      url: {
        raw: `{{baseUrl}}/${path.join('/')}`,
        host: ['{{baseUrl}}'],
        path,
        query: query.map((each) => ({ key: each.name, value: '', description: describeRow(each) })),
      },
      ...(body && {
        body: { mode: 'raw', raw: JSON.stringify(body.recorded), options: { raw: { language: 'json' } } },
      }),
    },
    response: answers.flatMap(({ status, examples }) =>
      examples.map((example, at) => ({
        name: `Answer ${at}`,
        code: status,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: JSON.stringify(example),
      })),
    ),
  };
}

function tableOf(documented: readonly RowSpec[]): string {
  const lines = documented.map((each) => `| ${each.name} | ${each.kind} | ${each.need} | ${factsOf(each)} |`);
  return ['| Name | Type | Required | Description |', '|---|---|---|---|', ...lines].join('\n');
}

function describeRow(each: RowSpec): string {
  return [each.need, each.kind, factsOf(each)].filter(Boolean).join('. ');
}

function factsOf({ values, default: preset, maximum }: RowSpec): string {
  return [
    values.length > 0 ? `Allowed values: ${values.map((text) => `\`${text}\``).join(', ')}.` : '',
    preset === '' ? '' : `Default: ${preset}.`,
    maximum === 0 ? '' : `Maximum: ${maximum}.`,
  ].join(' ');
}
