import { joinAll } from '../types/join-types.js';
import type { ObjectType, TypeNode } from '../model/type-node.js';
import { children, mapChildren } from '../types/children.js';
import { createShapes, type Shapes } from '../types/shapes.js';

/**
 * Returns the types with one and the same node for all objects of one shape: a billing address and a shipping address
 * with equal fields are then named once. What their documentation does not have in common is left out.
 */
export function shareShapes(types: readonly TypeNode[]): readonly TypeNode[] {
  const shapes = createShapes();
  const groups = new Map<number, ObjectType[]>();
  for (const type of types) collect(type, shapes, groups);
  const shared = new Map<number, TypeNode>();
  const share = (type: TypeNode): TypeNode => {
    if (!isSharable(type, shapes)) return mapChildren(type, share);
    const { id } = shapes.of(type);
    const known = shared.get(id);
    if (known !== undefined) return known;
    const group = groups.get(id) ?? [];
    const made = mapChildren(group.length > 1 ? joinAll(group) : type, share);
    shared.set(id, made);
    return made;
  };
  return types.map(share);
}

function collect(type: TypeNode, shapes: Shapes, groups: Map<number, ObjectType[]>): void {
  if (isSharable(type, shapes)) {
    const { id } = shapes.of(type);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [type]);
    else group.push(type);
  }
  for (const child of children(type)) collect(child.type, shapes, groups);
}

/**
 * An object with a name of its own keeps it, one that refers to others further up stays where it is, and those of which
 * nothing is known but their keys are not the same for that.
 */
function isSharable(type: TypeNode, shapes: Shapes): type is ObjectType {
  return (
    type.kind === 'object' &&
    type.fields.some((field) => isKnown(field.type)) &&
    type.name === undefined &&
    type.chosen === undefined &&
    shapes.of(type).needs.size === 0
  );
}

function isKnown(type: TypeNode): boolean {
  return type.kind === 'array' ? isKnown(type.element) : type.kind !== 'unknown' && type.kind !== 'null';
}
