import * as v from 'valibot';
import type { Facts } from '../../model/facts.js';
import type { FieldType, TypeNode } from '../../model/type-node.js';
import { isRecord } from '../json-value.js';
import { stringFormats } from '../../model/string-format.js';
import { flag, list, numeric, oneOf, record, text } from './schema.js';

const words: ReadonlyMap<unknown, TypeNode> = new Map<unknown, TypeNode>([
  ...(['unknown', 'undefined', 'null', 'boolean', 'bigint', 'verb', 'digits', 'file', 'string'] as const).map(
    (kind): [string, TypeNode] => [kind, { kind }],
  ),
  ['integer', { kind: 'number', integer: true }],
  ['number', { kind: 'number', integer: false }],
]);

type TypeSchema = v.GenericSchema<unknown, TypeNode>;

/** A type as a snapshot holds it: a word where that says all, else an object with one key for its kind. */
export const storedType: TypeSchema = v.lazy((value) => {
  const word = words.get(value);
  if (word !== undefined)
    return v.pipe(
      v.unknown(),
      v.transform(() => word),
    );
  const [key = ''] = isRecord(value) ? Object.keys(value) : [];
  return (Object.hasOwn(kinds, key) ? kinds[key] : undefined) ?? nothing;
});

const nothing = v.never('the kind of a type');

const scalar = v.union([text, numeric, flag], 'a string, a number, true or false');

const facts = record({
  optional: v.optional(flag, false),
  default: v.exactOptional(scalar),
  minimum: v.exactOptional(numeric),
  maximum: v.exactOptional(numeric),
  minLength: v.exactOptional(numeric),
  maxLength: v.exactOptional(numeric),
  format: v.exactOptional(oneOf(...stringFormats)),
  unit: v.exactOptional(text),
  required: v.exactOptional(oneOf('conditional')),
  deprecated: v.exactOptional(v.unknown()),
});

/** `["id", "string"]`, and a third element where it is optional or there are facts. */
const field = v.pipe(
  v.tuple([text, storedType, v.optional(facts, {})], 'a list'),
  v.transform(([key, type, { optional, deprecated, ...limits }]): FieldType => {
    const known: Facts = { ...limits, ...(deprecated === true && { deprecated }) };
    return { key, type, optional, ...(Object.keys(known).length > 0 && { facts: known }) };
  }),
);

/** Each kind by the key that says it. */
const kinds: Readonly<Record<string, TypeSchema>> = {
  string: kind({ string: list(text) }, ({ string }) => ({ kind: 'string', suggestions: string })),
  literal: kind({ literal: scalar }, ({ literal }) => ({ kind: 'literal', value: literal })),
  array: kind({ array: storedType }, ({ array }) => ({ kind: 'array', element: array })),
  map: kind({ map: storedType }, ({ map }) => ({ kind: 'map', value: map })),
  tuple: kind({ tuple: list(storedType) }, ({ tuple }) => ({ kind: 'tuple', elements: tuple })),
  union: kind({ union: list(storedType) }, ({ union }) => ({ kind: 'union', members: union })),
  object: kind({ object: list(field) }, ({ object }) => ({ kind: 'object', fields: object })),
  reference: kind({ reference: text }, ({ reference }) => ({ kind: 'reference', name: reference })),
  own: kind({ own: text, from: v.exactOptional(text) }, ({ own, ...rest }) => ({
    kind: 'own',
    text: own,
    ...rest,
  })),
};

function kind<const Members extends v.ObjectEntries>(
  members: Members,
  make: (found: v.InferOutput<ReturnType<typeof record<Members>>>) => TypeNode,
): TypeSchema {
  return v.pipe(record(members), v.transform(make));
}
