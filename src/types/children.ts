import { assertNever } from '../diagnostics/errors.js';
import type { TypeNode } from '../model/type-node.js';

/** Which kinds of types hold others. */
const holding = {
  ...{ object: true, array: true, map: true, tuple: true, union: true },
  ...{ unknown: false, undefined: false, null: false, boolean: false, number: false, bigint: false },
  ...{ string: false, literal: false, verb: false, digits: false, file: false, reference: false, own: false },
} as const satisfies Readonly<Record<TypeNode['kind'], boolean>>;

type Holding = typeof holding;
type LeafKind = { [Kind in keyof Holding]: Holding[Kind] extends false ? Kind : never }[keyof Holding];

/** A type in which no other stands. */
export type LeafType = Extract<TypeNode, { readonly kind: LeafKind }>;

/** The way from a type to one that stands directly in it. A member of a union is in the same place as the union. */
export type ChildStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'element' }
  | { readonly kind: 'value' }
  | { readonly kind: 'member' };

/** A type that stands directly in another one. */
export interface Child {
  readonly type: TypeNode;
  readonly step: ChildStep;
}

const element: ChildStep = { kind: 'element' };
const value: ChildStep = { kind: 'value' };
const member: ChildStep = { kind: 'member' };

/** Tells whether no other type stands in a type. */
export function isLeaf(type: TypeNode): type is LeafType {
  return !holding[type.kind];
}

/** Returns the types that stand directly in a type, in their order. */
export function children(type: TypeNode): readonly Child[] {
  const found: Child[] = [];
  mapChildren(type, (child, step) => {
    found.push({ type: child, step });
    return child;
  });
  return found;
}

/** Returns a type with the types that stand directly in it changed. A type without any is returned as it is. */
export function mapChildren(
  type: TypeNode,
  change: (child: TypeNode, step: ChildStep) => TypeNode,
): TypeNode {
  if (isLeaf(type)) return type;
  switch (type.kind) {
    case 'object': {
      const fields = type.fields.map((field) => {
        return { ...field, type: change(field.type, { kind: 'key', key: field.key }) };
      });
      return { ...type, fields };
    }
    case 'array':
      return { ...type, element: change(type.element, element) };
    case 'map':
      return { ...type, value: change(type.value, value) };
    case 'tuple':
      return { ...type, elements: type.elements.map((each) => change(each, element)) };
    case 'union':
      return { ...type, members: type.members.map((each) => change(each, member)) };
    default:
      return assertNever(type);
  }
}

/** Returns whether a type, or one at any depth in it, passes a test; names are not followed. */
export function holdsType(type: TypeNode, test: (type: TypeNode) => boolean): boolean {
  return test(type) || children(type).some((child) => holdsType(child.type, test));
}
