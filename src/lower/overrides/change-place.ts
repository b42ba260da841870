import type { TypeChange } from '../../model/config.js';
import type { FieldType, ObjectType, TypeNode } from '../../model/type-node.js';
import { unionOf } from '../../types/union-of.js';
import { changeType, type Changed } from './change-type.js';
import type { TypeStep } from './type-path.js';

/** Returns the type with a change at a place inside it; undefined where it has no such place. */
export function changePlace(
  type: TypeNode,
  steps: readonly TypeStep[],
  change: TypeChange,
  open: boolean,
): Changed | undefined {
  if (type.kind === 'union' && steps.length > 0)
    return changeEach(
      type.members,
      (member) => changePlace(member, steps, change, open),
      (members) => unionOf(members),
    );
  const [first, ...rest] = steps;
  if (first === undefined) {
    if (change.kind === 'optional') return { refused: 'is no field: only a field may be missing' };
    return changeType(type, change, open);
  }
  const inside = (part: TypeNode): Changed | undefined => changePlace(part, rest, change, open);
  if (first.kind === 'key')
    return type.kind === 'object' ? changeField(type, first.key, rest, change, open) : undefined;
  if (first.kind === 'value')
    return type.kind === 'map' ? wrap(inside(type.value), (value) => ({ kind: 'map', value })) : undefined;
  if (type.kind === 'array') return wrap(inside(type.element), (element) => ({ kind: 'array', element }));
  if (type.kind !== 'tuple') return undefined;
  return changeEach(type.elements, inside, (elements) => ({ kind: 'tuple', elements }));
}

function changeField(
  type: ObjectType,
  key: string,
  rest: readonly TypeStep[],
  change: TypeChange,
  open: boolean,
): Changed | undefined {
  const field = type.fields.find((each) => each.key === key);
  if (field === undefined) return undefined;
  const put = (changed: FieldType): TypeNode => ({
    ...type,
    fields: type.fields.map((each) => (each === field ? changed : each)),
  });
  if (rest.length === 0 && change.kind === 'optional')
    return { type: put({ ...field, optional: change.optional }) };
  return wrap(changePlace(field.type, rest, change, open), (inner) => put({ ...field, type: inner }));
}

function wrap(changed: Changed | undefined, put: (type: TypeNode) => TypeNode): Changed | undefined {
  return changed !== undefined && 'type' in changed ? { type: put(changed.type) } : changed;
}

/** Changes those of the parts that have the place. */
function changeEach(
  parts: readonly TypeNode[],
  change: (part: TypeNode) => Changed | undefined,
  put: (parts: readonly TypeNode[]) => TypeNode,
): Changed | undefined {
  const results = parts.map(change);
  const known = results.filter((result) => result !== undefined);
  if (!known.some((result) => 'type' in result)) return known[0];
  return { type: put(parts.map((part, at) => typeOr(results[at], part))) };
}

function typeOr(changed: Changed | undefined, otherwise: TypeNode): TypeNode {
  return changed !== undefined && 'type' in changed ? changed.type : otherwise;
}
