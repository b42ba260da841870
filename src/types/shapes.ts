import type { ObjectType, TypeNode } from '../model/type-node.js';
import { children } from './children.js';
import { leafKey } from './type-key.js';

/** What an object's shape is known by. */
export interface Shape {
  /** The same for two objects exactly when their fields have the same types, in any order. */
  readonly id: number;
  /** The objects further up to which references inside it lead: it cannot stand without those. */
  readonly needs: ReadonlySet<string>;
}

/** Knows the shapes of types: documentation, formats and the difference of integers count for nothing. */
export interface Shapes {
  of(type: TypeNode): Shape;
}

const nothing: ReadonlySet<string> = new Set();

/** Returns an empty register of shapes. It looks at each node once, however deep a type nests. */
export function createShapes(): Shapes {
  const ids = new Map<string, number>();
  const known = new WeakMap<TypeNode, Shape>();
  const idOf = (text: string): number => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  };
  const of = (type: TypeNode): Shape => {
    const found = known.get(type) ?? shapeOf(type, of, idOf);
    known.set(type, found);
    return found;
  };
  return { of };
}

function shapeOf(type: TypeNode, of: Shapes['of'], idOf: (text: string) => number): Shape {
  const shapes = children(type).map((child) => of(child.type));
  const needed = new Set<string>();
  for (const { needs } of shapes) for (const name of needs) needed.add(name);
  if (type.kind === 'reference') needed.add(type.name);
  if (type.kind === 'object' && type.name !== undefined) needed.delete(type.name);
  const inner = shapes.map(({ id }) => id);
  return { id: idOf(textOf(type, inner)), needs: needed.size === 0 ? nothing : needed };
}

function textOf(type: TypeNode, inner: readonly number[]): string {
  if (type.kind === 'object')
    return `object ${type.chosen ?? ''} ${type.name ?? ''} ${fieldsText(type, inner)}`;
  if (type.kind === 'union') return `union ${[...inner].sort((a, b) => a - b).join()}`;
  if (type.kind === 'array' || type.kind === 'map' || type.kind === 'tuple')
    return `${type.kind} ${inner.join()}`;
  return leafKey(type);
}

function fieldsText({ fields }: ObjectType, inner: readonly number[]): string {
  // The length tells where a key ends, whatever stands in it.
  const texts = fields.map(
    ({ key, optional }, at) => `${String(key.length)} ${key} ${optional ? '?' : ''}${String(inner[at])}`,
  );
  return texts.sort().join();
}
