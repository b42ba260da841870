import fc from 'fast-check';
import { answer, request, row, value } from './api-spec.js';
import type { AnswerSpec, ApiSpec, RequestSpec, RowSpec, Value } from './api-spec.js';

/** One thing that somebody changes in a collection. */
export type Mutation = (api: ApiSpec) => ApiSpec;

/** Any change of any part; what is hit follows from numbers, so that it fits every API. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), requestMutation()).map(([at, change]): Mutation => inRequest(at, change)),
  request.map((added): Mutation => (api) => ({ ...api, requests: [...api.requests, added] })),
  fc.nat().map((at): Mutation => (api) => ({ ...api, requests: without(api.requests, at) })),
  fc.constant<Mutation>((api) => ({ ...api, requests: api.requests.toReversed() })),
  fc.constant<Mutation>((api) => ({
    ...api,
    requests: api.requests.map((each) => ({ ...each, id: each.id + 10_000 })),
  })),
  fc
    .tuple(fc.constantFrom('baseUrl', 'version', 'unused'), fc.constantFrom('', 'https://b.example'))
    .map(([name, text]): Mutation => (api) => ({ ...api, variables: { ...api.variables, [name]: text } })),
  fc.constantFrom('none', 'bearer', 'basic').map((auth): Mutation => (api) => ({ ...api, auth })),
);

function requestMutation(): fc.Arbitrary<(spec: RequestSpec) => RequestSpec> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.nat(), answerMutation()).map(([at, change]) => inAnswer(at, change)),
    },
    { weight: 4, arbitrary: fc.tuple(fc.nat(), rowMutation()).map(([at, change]) => inBody(at, change)) },
    { weight: 4, arbitrary: fc.tuple(fc.nat(), rowMutation()).map(([at, change]) => inQuery(at, change)) },
    fc.constantFrom('Get it', 'Fetch', 'Update').map((name) => (spec: RequestSpec) => ({ ...spec, name })),
    fc.constantFrom('', 'Orders', 'Stock').map((folder) => (spec: RequestSpec) => ({ ...spec, folder })),
    fc
      .constantFrom('GET' as const, 'PUT' as const)
      .map((method) => (spec: RequestSpec) => ({ ...spec, method })),
    fc
      .constantFrom('v2', ':part')
      .map((part) => (spec: RequestSpec) => ({ ...spec, path: [...spec.path, part] })),
    fc.subarray(['version', 'tenant']).map((headers) => (spec: RequestSpec) => ({ ...spec, headers })),
    answer.map((added) => (spec: RequestSpec) => ({
      ...spec,
      answers: [...spec.answers.filter(({ status }) => status !== added.status), added],
    })),
    row.map((added) => (spec: RequestSpec) => ({ ...spec, query: withRow(spec.query, added) })),
    row.map((added) => (spec: RequestSpec) => ({
      ...spec,
      body: spec.body && { ...spec.body, rows: withRow(spec.body.rows, added) },
    })),
    fc.constant((spec: RequestSpec) => ({ ...spec, body: spec.body ? null : { recorded: {}, rows: [] } })),
  );
}

function answerMutation(): fc.Arbitrary<(spec: AnswerSpec) => AnswerSpec> {
  return fc.oneof(
    value.map((added) => (spec: AnswerSpec) => ({ ...spec, examples: [...spec.examples, added] })),
    fc.tuple(fc.nat(), value).map(([at, other]) => (spec: AnswerSpec) => ({
      ...spec,
      examples: spec.examples.map((example) => changeValue(example, at, other)),
    })),
    fc.tuple(fc.nat(), value).map(([at, other]) => (spec: AnswerSpec) => ({
      ...spec,
      examples: [
        ...spec.examples,
        ...spec.examples.slice(0, 1).map((example) => changeValue(example, at, other)),
      ],
    })),
  );
}

/** Drops, adds, empties or replaces one field, here or further in. */
function changeValue(example: Value, at: number, other: Value): Value {
  if (Array.isArray(example)) return example.map((each: Value) => changeValue(each, at, other));
  if (!isObject(example)) return example;
  const entries = Object.entries(example);
  const place = at % Math.max(1, entries.length);
  const rest = Math.floor(at / 7);
  const [, inner] = entries[place] ?? [];
  switch (at % 5) {
    case 0:
      return Object.fromEntries(entries.filter((_, index) => index !== place));
    case 1:
      return { ...example, ...(isObject(other) ? other : {}) };
    case 2:
      return Object.fromEntries(entries.map(([key, each], index) => [key, index === place ? null : each]));
    case 3:
      return Object.fromEntries(entries.map(([key, each], index) => [key, index === place ? other : each]));
    default:
      return Object.fromEntries(
        entries.map(([key, each], index) => [
          key,
          index === place && inner !== undefined ? changeValue(inner, rest, other) : each,
        ]),
      );
  }
}

function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Changes one fact of a row, or drops the row. */
function rowMutation(): fc.Arbitrary<(spec: RowSpec) => RowSpec | null> {
  const fact: fc.Arbitrary<Partial<RowSpec>> = fc.oneof(
    row.map(({ kind }) => ({ kind })),
    row.map(({ need }) => ({ need })),
    row.map(({ values }) => ({ values })),
    row.map((each) => ({ default: each.default, maximum: each.maximum })),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fact.map((facts) => (spec: RowSpec) => ({ ...spec, ...facts })) },
    { weight: 1, arbitrary: fc.constant(() => null) },
  );
}

function inRequest(at: number, change: (spec: RequestSpec) => RequestSpec): Mutation {
  return (api) => ({ ...api, requests: changeAt(api.requests, at, change) });
}

function inAnswer(at: number, change: (spec: AnswerSpec) => AnswerSpec) {
  return (spec: RequestSpec): RequestSpec => ({ ...spec, answers: changeAt(spec.answers, at, change) });
}

function inQuery(at: number, change: (spec: RowSpec) => RowSpec | null) {
  return (spec: RequestSpec): RequestSpec => ({ ...spec, query: changeAt(spec.query, at, change) });
}

function inBody(at: number, change: (spec: RowSpec) => RowSpec | null) {
  return (spec: RequestSpec): RequestSpec => ({
    ...spec,
    body: spec.body && { ...spec.body, rows: changeAt(spec.body.rows, at, change) },
  });
}

function changeAt<T>(list: readonly T[], at: number, change: (element: T) => T | null): readonly T[] {
  return list.flatMap((element, index) => {
    const changed = index === at % list.length ? change(element) : element;
    return changed === null ? [] : [changed];
  });
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at % list.length);
}

function withRow(rows: readonly RowSpec[], added: RowSpec): readonly RowSpec[] {
  return [...rows.filter(({ name }) => name !== added.name), added];
}
