import type { TypeNode } from '../model/type-node.js';

/** A type that stands directly in another. */
export interface Part {
  readonly type: TypeNode;
  /** The key of a field, `[]` for elements and values; undefined for a member of a union, which is in the same place. */
  readonly key?: string;
}

/** Returns the types that stand directly in a type, in their order. */
export function partsOf(type: TypeNode): readonly Part[] {
  if (type.kind === 'object') return type.fields;
  if (type.kind === 'array') return [{ type: type.element, key: '[]' }];
  if (type.kind === 'map') return [{ type: type.value, key: '[]' }];
  if (type.kind === 'tuple') return type.elements.map((element) => ({ type: element, key: '[]' }));
  return type.kind === 'union' ? type.members.map((member) => ({ type: member })) : [];
}
