import type { TypeChange } from '../../model/config.js';
import type { Scalar } from '../../model/facts.js';
import type { ObjectType, TypeNode } from '../../model/type-node.js';
import { joinAll } from '../../types/join-types.js';
import { unionOf } from '../../types/union-of.js';

/** What a change of a type comes to: the type, or why it cannot be. */
export type Changed = { readonly type: TypeNode } | { readonly refused: string };

/** A change of a type itself: whether a field may be missing is said of the field. */
export type OwnChange = Exclude<TypeChange, { kind: 'optional' }>;

/** Returns the type as the user wants it. Values that are listed stay open in an answer; null stays where it was seen. */
export function changeType(type: TypeNode, change: OwnChange, open: boolean): Changed {
  const members = type.kind === 'union' ? type.members : [type];
  switch (change.kind) {
    case 'enum':
      return listValues(members, change.values, open);
    case 'map':
      return changeObjects(members, 'has no fields that could be the keys of a map', (object) => ({
        kind: 'map',
        value: joinAll(object.fields.map((field) => field.type)),
      }));
    case 'name':
      return changeObjects(members, 'is no object, which alone can have a name', (object) => ({
        ...object,
        chosen: change.name,
      }));
    case 'type': {
      const { text, from } = change;
      return { type: { kind: 'own', text, ...(from === undefined ? {} : { from }) } };
    }
  }
}

function listValues(members: readonly TypeNode[], values: readonly Scalar[], open: boolean): Changed {
  if (members.some(({ kind }) => kind === 'array' || kind === 'tuple'))
    return { refused: 'is a list: name its elements by [] behind the path' };
  const kept = members.filter(({ kind }) => kind === 'null' || kind === 'undefined' || kind === 'object');
  if (kept.some(({ kind }) => kind === 'object'))
    return { refused: 'is an object, which no list of values describes' };
  return { type: unionOf([...(open ? openValues(values) : closedValues(values)), ...kept]) };
}

function closedValues(values: readonly Scalar[]): readonly TypeNode[] {
  return values.map((value) => ({ kind: 'literal', value }));
}

function openValues(values: readonly Scalar[]): readonly TypeNode[] {
  const texts = values.filter((value) => typeof value === 'string');
  const numbers = values.filter((value) => typeof value === 'number');
  const types: TypeNode[] = values.some((value) => typeof value === 'boolean') ? [{ kind: 'boolean' }] : [];
  if (texts.length > 0) types.push({ kind: 'string', suggestions: texts });
  if (numbers.length > 0) types.push({ kind: 'own', text: `${numbers.join(' | ')} | (number & {})` });
  return types;
}

function changeObjects(
  members: readonly TypeNode[],
  refused: string,
  change: (object: ObjectType) => TypeNode,
): Changed {
  const isObject = (member: TypeNode): member is ObjectType =>
    member.kind === 'object' && member.fields.length > 0;
  if (!members.some(isObject)) return { refused };
  return { type: unionOf(members.map((member) => (isObject(member) ? change(member) : member))) };
}
