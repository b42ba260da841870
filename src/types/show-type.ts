import type { ArrayType, TypeNode } from '../model/type-node.js';
import type { LeafType } from './children.js';
import { foldType } from './fold-type.js';

const longest = 120;

/** Returns a type in few words, for people: `integer | null`, `"a" | "b"`, `{ id, name? }[]`. What it holds is only named. */
export function showType(type: TypeNode): string {
  const text = foldType<string>(type, {
    leaf: (leaf) => {
      if (leaf.kind === 'string')
        return ['string', ...(leaf.suggestions ?? []).map((value) => JSON.stringify(value))].join(' | ');
      if (leaf.kind === 'verb') return 'HTTP verb';
      return leaf.kind === 'reference' ? 'object' : leafText(leaf);
    },
    array: showList,
    tuple: (elements) => `[${elements.join(', ')}]`,
    map: (value) => `{ [key]: ${value} }`,
    object: (fields) => {
      const keys = fields.map(({ field: { key, optional } }) => `${key}${optional ? '?' : ''}`);
      return `{ ${keys.join(', ') || '…'} }`;
    },
    union: (members) => members.join(' | ') || 'nothing',
  });
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Returns what kind of values a type has, in fewer words still: `string | null`, `object[]`. */
export function showKind(type: TypeNode): string {
  return foldType<string>(type, {
    leaf: (leaf) => (leaf.kind === 'reference' ? leaf.name : leafText(leaf)),
    array: (element) => (element.includes(' | ') ? `(${element})[]` : `${element}[]`),
    tuple: () => 'tuple',
    map: () => 'map',
    object: () => 'object',
    union: (members) => [...new Set(members)].join(' | '),
  });
}

function leafText(type: LeafType): string {
  if (type.kind === 'number') return type.integer ? 'integer' : 'number';
  if (type.kind === 'literal') return JSON.stringify(type.value);
  return type.kind === 'own' ? type.text : type.kind;
}

function showList(text: string, { element }: ArrayType): string {
  const isChoice =
    element.kind === 'union' || (element.kind === 'string' && element.suggestions !== undefined);
  return isChoice ? `(${text})[]` : `${text}[]`;
}
