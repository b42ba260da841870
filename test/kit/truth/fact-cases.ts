import type { ChangeKind } from '../../../src/model/change.js';
import type { Facts } from '../../../src/model/facts.js';
import type { SurfaceAnswer, SurfaceOperation, SurfacePart } from '../../../src/model/surface.js';
import { answer, json, request, rows, type Given } from '../diff-requests.js';

/** One fact of a request that differs on both sides, and what is said of it in each direction. */
export interface FactCase {
  readonly old: Given;
  readonly now: Given;
  readonly forth: readonly ChangeKind[];
  readonly back: readonly ChangeKind[];
}

/** A fact has cases, or is compared by another one, which is named, or is not compared, for a reason. */
export type FactCases = Readonly<Record<string, FactCase>> | string;

const row = (...cells: readonly string[]): Given => rows(`| a | ${cells.join(' | ')} |`);
const bearer = { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] };
const key = (name: string, place = 'header'): object => ({
  type: 'apikey',
  apikey: [
    { key: 'key', value: name },
    { key: 'value', value: '{{token}}' },
    { key: 'in', value: place },
  ],
});
const form = { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'x' }] };
const parts = { mode: 'formdata', formdata: [{ key: 'a', value: 'x', type: 'text' }] };
const text = (language: string): object => ({ mode: 'raw', raw: '<a/>', options: { raw: { language } } });
const listed = (query: string, ...data: readonly unknown[]): Given => ({
  method: 'GET',
  path: `?${query}`,
  answers: { 200: data },
});
const states = (...some: readonly string[]): readonly object[] =>
  Array.from({ length: 12 }, (_, at) => ({ state: some[at % some.length] }));

const limit = (word: string, low: number, high: number, tightens: boolean): FactCases => {
  const kind = word.endsWith('length') ? 'string' : 'integer';
  const said = (value: number): string =>
    word === 'Minimum length' ? `At least ${value} characters.` : `${word}: ${value}.`;
  const change: readonly ChangeKind[] = ['argument-limit-loosened', 'argument-limit-tightened'];
  const [forth, back] = tightens ? change.toReversed() : change;
  if (forth === undefined || back === undefined) throw new Error('two directions');
  return {
    stated: {
      old: row(kind, '', ''),
      now: row(kind, '', said(low)),
      forth: ['argument-limit-stated'],
      back: ['argument-limit-removed'],
    },
    moved: { old: row(kind, '', said(low)), now: row(kind, '', said(high)), forth: [forth], back: [back] },
  };
};

const fact = (
  states: readonly [string, string],
  name: 'format' | 'unit' | 'default',
  kind: string,
): FactCases => ({
  stated: {
    old: row(kind, '', ''),
    now: row(kind, '', states[0]),
    forth: [`argument-${name}-stated`],
    back: [`argument-${name}-removed`],
  },
  changed: {
    old: row(kind, '', states[0]),
    now: row(kind, '', states[1]),
    forth: [`argument-${name}-changed`],
    back: [`argument-${name}-changed`],
  },
});

/** The facts of an argument. */
export const argumentFacts: Readonly<Record<keyof Facts, FactCases>> = {
  required: {
    demanded: {
      old: rows('| a | integer | Optional | |', '| b | integer | Required | |'),
      now: rows('| a | integer | Required | |', '| b | integer | Required | |'),
      forth: ['argument-required'],
      back: ['argument-optional'],
    },
    conditional: {
      old: row('integer', 'Optional', ''),
      now: row('integer', 'Conditional', ''),
      forth: ['argument-conditional'],
      back: ['argument-unconditional'],
    },
  },
  kind: {
    other: {
      old: row('integer', '', ''),
      now: row('boolean', '', ''),
      forth: ['argument-changed'],
      back: ['argument-changed'],
    },
    restated: {
      old: row('integer', '', ''),
      now: row('number', '', ''),
      forth: ['argument-restated'],
      back: ['argument-restated'],
    },
  },
  elements: {
    known: {
      old: row('array', '', ''),
      now: row('array of strings', '', ''),
      forth: ['argument-narrowed'],
      back: ['argument-widened'],
    },
  },
  enum: {
    listed: {
      old: row('string', '', ''),
      now: row('string', '', 'Allowed values: `x`, `y`'),
      forth: ['argument-narrowed'],
      back: ['argument-widened'],
    },
    longer: {
      old: row('string', '', 'Allowed values: `x`, `y`'),
      now: row('string', '', 'Allowed values: `x`, `y`, `z`'),
      forth: ['argument-value-added'],
      back: ['argument-value-removed'],
    },
  },
  default: fact(['Default: 10.', 'Default: 20.'], 'default', 'integer'),
  minimum: limit('Minimum', 1, 2, true),
  maximum: limit('Maximum', 50, 100, false),
  minLength: limit('Minimum length', 2, 5, true),
  maxLength: limit('Maximum length', 20, 50, false),
  format: fact(['A UUID.', 'An email address.'], 'format', 'string'),
  unit: fact(['The time in seconds.', 'The time in minutes.'], 'unit', 'integer'),
  deprecated: {
    stated: {
      old: row('integer', '', 'The size.'),
      now: row('integer', '', 'Deprecated. The size.'),
      forth: ['argument-deprecated'],
      back: ['argument-undeprecated'],
    },
  },
  nullable: {
    stated: {
      old: row('string', '', 'A name.'),
      now: row('string', '', 'A name. Can be null.'),
      forth: ['argument-widened'],
      back: ['argument-narrowed'],
    },
  },
  verb: 'enum: a verb is one of nine values',
  several: 'enum: several values in one text make the list an open one',
  condition: 'required: the sentence is a description',
  readOnly: 'it says of an input only that it may be given in vain',
  description: 'documentation',
  example: 'documentation',
};

/** The facts of a request. */
export const requestFacts: Readonly<
  Record<Exclude<keyof SurfaceOperation, 'id' | 'result' | 'input'>, FactCases>
> = {
  method: {
    other: {
      old: { method: 'POST' },
      now: { method: 'PUT' },
      forth: ['method-changed'],
      back: ['method-changed'],
    },
  },
  url: {
    host: {
      old: { host: 'https://a.test' },
      now: { host: 'https://b.test:81' },
      forth: ['host-changed'],
      back: ['host-changed'],
    },
    path: { old: { path: '/x' }, now: { path: '/y' }, forth: ['path-changed'], back: ['path-changed'] },
  },
  auth: {
    any: { old: {}, now: { auth: bearer }, forth: ['auth-added'], back: ['auth-removed'] },
    other: {
      old: { auth: bearer },
      now: { auth: key('X-Key') },
      forth: ['auth-changed'],
      back: ['auth-changed'],
    },
    place: {
      old: { auth: key('X-A') },
      now: { auth: key('X-B') },
      forth: ['auth-changed'],
      back: ['auth-changed'],
    },
  },
  sends: {
    any: {
      old: {},
      now: { body: form },
      forth: ['body-added', 'argument-added'],
      back: ['body-removed', 'argument-removed'],
    },
    form: {
      old: { body: form },
      now: { body: parts },
      forth: ['body-format-changed'],
      back: ['body-format-changed'],
    },
    'content type': {
      old: { body: text('xml') },
      now: { body: text('html') },
      forth: ['body-format-changed'],
      back: ['body-format-changed'],
    },
  },
  deprecated: {
    request: {
      old: {},
      now: { description: 'Deprecated. Use the other.' },
      forth: ['request-deprecated'],
      back: ['request-undeprecated'],
    },
  },
  paging: {
    any: {
      old: listed('name=x', [{ id: 1 }]),
      now: listed('name=x&offset=0&limit=10', [{ id: 1 }]),
      forth: ['argument-added', 'argument-added', 'paging-added'],
      back: ['argument-removed', 'argument-removed', 'paging-removed'],
    },
    rule: {
      old: listed('offset=0&limit=10', [{ id: 1 }]),
      now: listed('page=1&limit=10', [{ id: 1 }]),
      forth: ['argument-removed', 'argument-added', 'paging-changed'],
      back: ['argument-removed', 'argument-added', 'paging-changed'],
    },
    elements: {
      old: listed('offset=0&limit=10', [{ id: 1 }]),
      now: listed('offset=0&limit=10', [{ id: 'a' }]),
      forth: ['field-changed', 'paging-elements-changed'],
      back: ['field-changed', 'paging-elements-changed'],
    },
  },
  item: 'names: below',
  name: 'names: below',
  aliases: 'names: below',
  bound: 'names: below',
};

/** The facts of a place of the input. */
export const partFacts: Readonly<Record<keyof SurfacePart, FactCases>> = {
  place: {
    query: { old: {}, now: { path: '?a=1' }, forth: ['argument-added'], back: ['argument-removed'] },
    path: {
      old: {},
      now: { path: '/:a' },
      forth: ['path-changed', 'argument-added-required'],
      back: ['path-changed', 'argument-removed'],
    },
    header: {
      old: {},
      now: { header: [{ key: 'X-A', value: '1' }] },
      forth: ['argument-added'],
      back: ['argument-removed'],
    },
    'spelling in the query': {
      old: { path: '?orderId=1' },
      now: { path: '?order_id=1' },
      forth: ['argument-renamed'],
      back: ['argument-renamed'],
    },
    'name in the path': {
      old: { path: '/:id' },
      now: { path: '/:orderId' },
      forth: ['path-changed', 'argument-renamed'],
      back: ['path-changed', 'argument-renamed'],
    },
  },
  required: {
    body: {
      old: { body: json({ a: 1 }) },
      now: { body: json({ a: 1 }), rows: ['| a | integer | Required | |'] },
      forth: ['argument-required', 'argument-required'],
      back: ['argument-optional', 'argument-optional'],
    },
  },
  type: 'the facts of an argument',
};

/** The facts of an answer. */
export const answerFacts: Readonly<Record<keyof SurfaceAnswer, FactCases>> = {
  status: {
    error: {
      old: answer({ id: 1 }),
      now: { answers: { 200: [{ id: 1 }], 404: [{ code: 1 }] } },
      forth: ['error-added'],
      back: ['error-removed'],
    },
    first: { old: {}, now: answer({ id: 1 }), forth: ['response-added'], back: ['response-removed'] },
    'success that reads alike': {
      old: answer({ id: 1 }),
      now: { answers: { 200: [{ id: 1 }], 201: [{ id: 1, at: 1 }] } },
      forth: ['response-added'],
      back: ['response-removed'],
    },
    'success that reads otherwise': {
      old: answer({ id: 1 }),
      now: { answers: { 200: [{ id: 1 }], 202: [{ at: 1 }] } },
      forth: ['response-added-unlike'],
      back: ['response-removed'],
    },
  },
  form: {
    stream: {
      old: answer({ id: 1 }),
      now: { answers: { 200: ['text/event-stream'] } },
      forth: ['response-form-changed'],
      back: ['response-form-changed'],
    },
  },
  type: {
    field: {
      old: answer({ id: 1 }),
      now: answer({ id: 1, at: 'x' }),
      forth: ['field-added'],
      back: ['field-removed'],
    },
    spelling: {
      old: answer({ orderId: 1 }),
      now: answer({ order_id: 1 }),
      forth: ['field-renamed'],
      back: ['field-renamed'],
    },
    presence: {
      old: answer({ id: 1, at: 'x' }),
      now: answer({ id: 1, at: 'x' }, { id: 2 }),
      forth: ['field-optional'],
      back: ['field-required'],
    },
    null: {
      old: answer({ id: 1 }),
      now: answer({ id: 1 }, { id: null }),
      forth: ['field-widened'],
      back: ['field-narrowed'],
    },
    element: {
      old: answer({ ids: [1] }),
      now: answer({ ids: [1] }, { ids: ['x'] }),
      forth: ['field-widened'],
      back: ['field-narrowed'],
    },
    other: {
      old: answer({ id: 1 }),
      now: answer({ id: 'x' }),
      forth: ['field-changed'],
      back: ['field-changed'],
    },
    integer: {
      old: answer({ id: 1 }),
      now: answer({ id: 1.5 }),
      forth: ['field-restated'],
      back: ['field-restated'],
    },
    values: {
      old: answer({ list: states('on', 'off') }),
      now: answer({ list: states('on', 'off', 'idle') }),
      forth: ['field-value-added'],
      back: ['field-value-removed'],
    },
  },
};

/** Two versions of a client that differ in more than one request, and what is said of it in each direction. */
export interface ClientCase {
  readonly old: Version;
  readonly now: Version;
  readonly forth: readonly ChangeKind[];
  readonly back: readonly ChangeKind[];
  /** Old names are dropped. */
  readonly drop?: true;
}

interface Version {
  readonly items: readonly object[];
  readonly rest?: Readonly<Record<string, unknown>>;
}

const only = (given: Given, values: Readonly<Record<string, string>> = {}): Version => ({
  items: [request(given)],
  rest: { variable: Object.entries(values).map(([name, value]) => ({ key: name, value })) },
});
const header = (name: string): Given => ({ header: [{ key: 'X-A', value: `{{${name}}}` }] });
const person = (at: number): object =>
  request({ name: `Get ${at}`, path: `/${at}`, ...answer([{ id: at, name: 'a', mail: 'b' }]) });
const pages = listed('offset=0&limit=10', [{ id: 1 }]);

/** The facts of a client: its names and variables. */
export const clientCases: Readonly<Record<string, ClientCase>> = {
  'a request': {
    old: { items: [request({})] },
    now: { items: [request({}), request({ name: 'Drop', method: 'DELETE' })] },
    forth: ['operation-added'],
    back: ['operation-removed'],
  },
  'a name': {
    old: only({ name: 'Find' }),
    now: only({ name: 'Search' }),
    forth: ['function-aliased', 'request-renamed'],
    back: ['function-aliased', 'request-renamed'],
  },
  'a name that is dropped': {
    drop: true,
    old: only({ name: 'Find' }),
    now: only({ name: 'Search' }),
    forth: ['function-renamed', 'request-renamed', 'bound-moved'],
    back: ['function-renamed', 'request-renamed', 'bound-moved'],
  },
  'a name that another request takes': {
    drop: true,
    old: { items: [request({ name: 'Find', path: '/a' }), request({ name: 'Load', path: '/b' })] },
    now: { items: [request({ name: 'Load', path: '/a' }), request({ name: 'Find', path: '/b' })] },
    forth: ['function-replaced', 'request-renamed', 'function-replaced', 'request-renamed'],
    back: ['function-replaced', 'request-renamed', 'function-replaced', 'request-renamed'],
  },
  'the name of what walks through pages': {
    old: only({ name: 'Find', ...pages }),
    now: only({ name: 'Search', ...pages }),
    forth: ['function-aliased', 'request-renamed', 'paging-renamed', 'paging-renamed'],
    back: ['function-aliased', 'request-renamed', 'paging-renamed', 'paging-renamed'],
  },
  'a folder': {
    old: { items: [{ name: 'Orders', item: [request({})] }] },
    now: { items: [{ name: 'Sales', item: [request({})] }] },
    forth: ['request-moved', 'bound-moved'],
    back: ['request-moved', 'bound-moved'],
  },
  'a variable': {
    old: only({}),
    now: only(header('plan')),
    forth: ['variable-added', 'argument-added'],
    back: ['variable-removed', 'argument-removed'],
  },
  'a needed variable': {
    old: only({ url: 'https://a.test/x' }),
    now: only({ url: '{{base}}/x' }),
    forth: ['variable-added-required', 'host-changed'],
    back: ['variable-removed', 'host-changed'],
  },
  'whether a variable is needed': {
    old: only({ url: '{{base}}/x' }, { base: 'https://a.test' }),
    now: only({ url: '{{base}}/x' }, {}),
    forth: ['variable-required', 'variable-default-changed'],
    back: ['variable-optional', 'variable-default-changed'],
  },
  'whether a variable has a value': {
    old: only(header('plan'), { plan: 'x' }),
    now: only(header('plan'), {}),
    forth: ['variable-unset', 'variable-default-changed'],
    back: ['variable-default-changed'],
  },
  'what needs a variable': {
    old: only({ auth: bearer }),
    now: only({ auth: bearer, ...header('token') }),
    forth: ['variable-required', 'argument-added'],
    back: ['variable-optional', 'argument-removed'],
  },
  'a part of the runtime': {
    old: only({ body: parts }),
    now: only({ body: form }),
    forth: ['export-removed', 'export-removed', 'body-format-changed'],
    back: ['body-format-changed'],
  },
  'a type that others share': {
    old: { items: [1, 2].map(person) },
    now: { items: [1, 2, 3].map(person) },
    forth: ['type-removed', 'type-removed', 'operation-added'],
    back: ['type-removed', 'operation-removed'],
  },
};
