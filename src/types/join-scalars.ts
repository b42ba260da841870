import type { LiteralType, NumberType, StringType, TypeNode } from '../model/type-node.js';

/** Joins a list of types into one: handed down so that the modules of the join need not import each other in a circle. */
export type JoinAll = (types: readonly TypeNode[]) => TypeNode;

const single: readonly TypeNode[] = [
  { kind: 'bigint' },
  { kind: 'verb' },
  { kind: 'digits' },
  { kind: 'file' },
  { kind: 'null' },
  { kind: 'undefined' },
];

/** Returns the join of those among the types that have no elements and no fields: one of each kind, and literals that no wider kind takes in. */
export function joinScalars(types: readonly TypeNode[]): readonly TypeNode[] {
  const kinds = new Set(types.map((type) => type.kind));
  const literals = types.filter((type) => type.kind === 'literal');
  const strings = types.filter((type) => type.kind === 'string');
  const text = strings.length > 0;
  return [
    ...joinBooleans(literals, kinds.has('boolean')),
    ...joinNumbers(
      literals,
      types.filter((type) => type.kind === 'number'),
    ),
    ...single.filter(({ kind }) => kinds.has(kind) && !(text && (kind === 'verb' || kind === 'digits'))),
    ...(text ? [joinStrings(strings, strings.length < countText(types))] : literalsOf(literals, 'string')),
  ];
}

function joinBooleans(literals: readonly LiteralType[], wide: boolean): readonly TypeNode[] {
  const found = literalsOf(literals, 'boolean');
  return wide || found.length > 1 ? [{ kind: 'boolean' }] : found;
}

function joinNumbers(literals: readonly LiteralType[], numbers: readonly NumberType[]): readonly TypeNode[] {
  const found = literalsOf(literals, 'number');
  if (numbers.length === 0) return found;
  const integer =
    numbers.every((type) => type.integer) && found.every(({ value }) => Number.isInteger(value));
  return [{ kind: 'number', integer }];
}

/** A format or a list of values is kept only where nothing speaks against it: a bare literal, a verb or digits do. */
function joinStrings(strings: readonly StringType[], mixed: boolean): StringType {
  const [first] = strings;
  const format = strings.every((type) => type.format === first?.format) ? first?.format : undefined;
  const listed = strings.every((type) => type.suggestions !== undefined);
  const suggestions = new Set(strings.flatMap((type) => type.suggestions ?? []));
  if (mixed || (format === undefined && !listed)) return { kind: 'string' };
  return {
    kind: 'string',
    ...(format === undefined ? {} : { format }),
    ...(listed ? { suggestions: [...suggestions].sort() } : {}),
  };
}

function countText(types: readonly TypeNode[]): number {
  return types.filter(
    (type) =>
      type.kind === 'string' ||
      type.kind === 'verb' ||
      type.kind === 'digits' ||
      (type.kind === 'literal' && typeof type.value === 'string'),
  ).length;
}

/** The literals of one kind, each once. */
function literalsOf(
  literals: readonly LiteralType[],
  kind: 'string' | 'number' | 'boolean',
): readonly LiteralType[] {
  const found = literals.filter(({ value }) => typeof value === kind);
  return [...new Map(found.map((literal) => [literal.value, literal])).values()];
}
