import type { Facts, Scalar } from '../../model/facts.js';
import type { FieldType, TypeNode } from '../../model/type-node.js';
import type { JsonRecord } from '../json-value.js';
import { flag, list, record, SnapshotError, text } from './decode.js';

const words: ReadonlyMap<unknown, TypeNode> = new Map<unknown, TypeNode>([
  ...(['unknown', 'undefined', 'null', 'boolean', 'bigint', 'verb', 'digits', 'file', 'string'] as const).map(
    (kind): [string, TypeNode] => [kind, { kind }],
  ),
  ['integer', { kind: 'number', integer: true }],
  ['number', { kind: 'number', integer: false }],
]);

/** Each kind by the key that says it. */
const kinds: Readonly<Record<string, (content: unknown, all: JsonRecord) => TypeNode>> = {
  string: (content) => ({ kind: 'string', suggestions: list(content, text) }),
  literal: (content) => ({ kind: 'literal', value: scalar(content) }),
  array: (content) => ({ kind: 'array', element: decodeType(content) }),
  map: (content) => ({ kind: 'map', value: decodeType(content) }),
  tuple: (content) => ({ kind: 'tuple', elements: list(content, decodeType) }),
  union: (content) => ({ kind: 'union', members: list(content, decodeType) }),
  object: (content) => ({ kind: 'object', fields: list(content, decodeField) }),
  reference: (content) => ({ kind: 'reference', name: text(content) }),
  own: (content, { from }) => ({
    kind: 'own',
    text: text(content),
    ...(from !== undefined && { from: text(from) }),
  }),
};

/** Returns the type that a snapshot holds. */
export function decodeType(value: unknown): TypeNode {
  const word = words.get(value);
  if (word !== undefined) return word;
  const all = record(value);
  const [key = ''] = Object.keys(all);
  const decode = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  if (decode === undefined) throw new SnapshotError('the kind of a type', value);
  return decode(all[key], all);
}

function decodeField(value: unknown): FieldType {
  const [key, type, rest = {}] = list(value, (element) => element);
  const { optional = false, ...facts } = record(rest);
  const known = decodeFacts(facts);
  return {
    key: text(key),
    type: decodeType(type),
    optional: flag(optional),
    ...(Object.keys(known).length > 0 && { facts: known }),
  };
}

function decodeFacts({ default: preset, deprecated, ...limits }: JsonRecord): Facts {
  const { minimum, maximum, minLength, maxLength } = limits;
  return {
    ...(preset !== undefined && { default: scalar(preset) }),
    ...(minimum !== undefined && { minimum: number(minimum) }),
    ...(maximum !== undefined && { maximum: number(maximum) }),
    ...(minLength !== undefined && { minLength: number(minLength) }),
    ...(maxLength !== undefined && { maxLength: number(maxLength) }),
    ...(deprecated === true && { deprecated }),
  };
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new SnapshotError('a string, a number, true or false', value);
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new SnapshotError('a number', value);
}
