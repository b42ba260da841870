import type { TypeNode } from '../model/type-node.js';
import type { LeafType } from './children.js';
import { foldType } from './fold-type.js';

/**
 * Returns a text that is the same for two types exactly when they mean the same: the order of fields and of union
 * members, names and doc comments left aside.
 */
export function typeKey(type: TypeNode): string {
  return foldType<string>(type, {
    leaf: (leaf) => {
      if (leaf.kind === 'number') return leaf.integer ? 'integer' : 'number';
      if (leaf.kind !== 'string') return leafKey(leaf);
      return JSON.stringify(['string', leaf.format ?? '', ...[...(leaf.suggestions ?? [])].sort()]);
    },
    array: (element) => `${element}[]`,
    tuple: (elements) => `[${elements.join()}]`,
    map: (value) => `map(${value})`,
    object: (fields) =>
      `{${fields
        .map(({ field, result }) => `${JSON.stringify(field.key)}${field.optional ? '?' : ''}:${result}`)
        .sort()
        .join()}}`,
    union: (members) => `(${[...members].sort().join('|')})`,
  });
}

/** Returns a text that is the same for two types without others in them when they mean the same, formats and integers left aside. */
export function leafKey(type: LeafType): string {
  if (type.kind === 'string') return JSON.stringify(['string', ...(type.suggestions ?? [])]);
  if (type.kind === 'literal') return JSON.stringify(['literal', type.value]);
  if (type.kind === 'reference') return JSON.stringify(['reference', type.name]);
  return type.kind === 'own' ? JSON.stringify(['own', type.text, type.from ?? '']) : type.kind;
}
