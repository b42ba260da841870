import type { TypeNode } from '../model/type-node.js';

const order: readonly TypeNode['kind'][] = [
  'unknown',
  'boolean',
  'number',
  'bigint',
  'verb',
  'string',
  'literal',
  'digits',
  'file',
  'tuple',
  'array',
  'object',
  'map',
  'reference',
  'own',
  'null',
  'undefined',
];

/** Returns the union of types that are already apart, in one fixed order of kinds: `string | null`, never `null | string`. */
export function unionOf(members: readonly TypeNode[]): TypeNode {
  const [only, second] = members;
  if (only === undefined) return { kind: 'unknown' };
  if (second === undefined) return only;
  return {
    kind: 'union',
    members: [...members].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

/** Returns a type that takes a text, too. */
export function withText(type: TypeNode): TypeNode {
  const members = type.kind === 'union' ? type.members : [type];
  const isOpen = members.some(({ kind }) => kind === 'string' || kind === 'unknown');
  return isOpen ? type : unionOf([...members, { kind: 'string' }]);
}
