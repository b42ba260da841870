import { assertNever } from '../diagnostics/errors.js';
import type { ArrayType, FieldType, ObjectType, TypeNode } from '../model/type-node.js';
import { isLeaf, type LeafType } from './children.js';

/** A field with what its type has become. */
export interface FoldedField<R> {
  readonly field: FieldType;
  readonly result: R;
}

/** What becomes of each kind of type, given what the types in it have become. */
export interface TypeFold<R> {
  readonly leaf: (type: LeafType) => R;
  readonly array: (element: R, type: ArrayType) => R;
  readonly tuple: (elements: readonly R[]) => R;
  readonly map: (value: R) => R;
  readonly object: (fields: readonly FoldedField<R>[], type: ObjectType) => R;
  readonly union: (members: readonly R[]) => R;
}

/** Returns what a type becomes, from the inside out. */
export function foldType<R>(type: TypeNode, to: TypeFold<R>): R {
  const fold = (each: TypeNode): R => foldType(each, to);
  if (isLeaf(type)) return to.leaf(type);
  switch (type.kind) {
    case 'array':
      return to.array(fold(type.element), type);
    case 'tuple':
      return to.tuple(type.elements.map(fold));
    case 'map':
      return to.map(fold(type.value));
    case 'object':
      return to.object(
        type.fields.map((field) => ({ field, result: fold(field.type) })),
        type,
      );
    case 'union':
      return to.union(type.members.map(fold));
    default:
      return assertNever(type);
  }
}
