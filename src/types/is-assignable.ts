import type { FieldType, LiteralType, ObjectType, TypeNode } from '../model/type-node.js';

/** The exported types of a client, by name: what references stand for. */
export type Types = ReadonlyMap<string, TypeNode>;

/** A type of one client that is given where a type of the other is wanted. */
export interface Assignment {
  readonly from: Types;
  readonly to: Types;
  /** An input is written by the caller: it must hold nothing unknown. An answer is read: nothing known may be missing. */
  readonly use: 'input' | 'answer';
  /** The objects further up that are being compared: recursive types are alike unless a difference is found. */
  readonly above: readonly ObjectPair[];
}

export type ObjectPair = readonly [ObjectType, ObjectType];

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

/**
 * Returns whether TypeScript takes a value of the first type where the second is wanted. It errs to one side: false may
 * be wrong, true never is.
 */
export function isAssignable(from: TypeNode, to: TypeNode, within: Assignment): boolean {
  if (to.kind === 'unknown') return true;
  const given = resolve(from, within.from);
  const wanted = resolve(to, within.to);
  if (given === undefined || wanted === undefined) return false;
  const members = membersOf(given);
  if (members.length !== 1)
    return members.length > 0 && members.every((each) => isAssignable(each, wanted, within));
  const [member = given] = members;
  return membersOf(wanted).some((each) => fits(member, each, within));
}

/** Returns what a chain of references leads to; undefined where it leads nowhere. */
export function resolve(type: TypeNode, types: Types): TypeNode | undefined {
  let found: TypeNode | undefined = type;
  for (let steps = 0; found?.kind === 'reference'; steps++)
    found = steps > 100 ? undefined : types.get(found.name);
  return found;
}

/** Returns the types that a union is of; verbs are literals. */
export function membersOf(type: TypeNode): readonly TypeNode[] {
  if (type.kind === 'union') return type.members.flatMap(membersOf);
  if (type.kind === 'verb') return verbs.map((value): LiteralType => ({ kind: 'literal', value }));
  return [type];
}

/** Neither is a union; the wanted one may still be a reference, as a member of one. */
function fits(from: TypeNode, to: TypeNode, within: Assignment): boolean {
  if (to.kind === 'reference' || from.kind === 'reference') return isAssignable(from, to, within);
  switch (to.kind) {
    case 'unknown':
      return true;
    case 'undefined':
    case 'null':
    case 'bigint':
    case 'digits':
    case 'file':
      return from.kind === to.kind;
    case 'boolean':
    case 'number':
      return from.kind === to.kind || isLiteral(from, to.kind);
    case 'string':
      return from.kind === 'string' || from.kind === 'digits' || isLiteral(from, 'string');
    case 'literal':
      return from.kind === 'literal' && from.value === to.value;
    case 'own':
      return from.kind === 'own' && from.text === to.text && from.from === to.from;
    case 'array':
      return from.kind === 'array' && isAssignable(from.element, to.element, within);
    case 'tuple':
      return fitsTuple(from, to.elements, within);
    case 'map':
      return fitsMap(from, to.value, within);
    case 'object':
      return to.fields.length === 0
        ? fitsMap(from, { kind: 'unknown' }, within)
        : fitsObject(from, to, within);
    case 'union':
    case 'verb':
      return isAssignable(from, to, within);
  }
}

function isLiteral(type: TypeNode, kind: 'string' | 'number' | 'boolean'): boolean {
  return type.kind === 'literal' && typeof type.value === kind;
}

function fitsTuple(from: TypeNode, wanted: readonly TypeNode[], within: Assignment): boolean {
  if (from.kind !== 'tuple' || from.elements.length !== wanted.length) return false;
  return from.elements.every((element, at) =>
    isAssignable(element, wanted[at] ?? { kind: 'unknown' }, within),
  );
}

/** An object without known fields is a map of anything. An interface is none, but what a caller writes down is. */
function fitsMap(from: TypeNode, wanted: TypeNode, within: Assignment): boolean {
  if (from.kind === 'map') return isAssignable(from.value, wanted, within);
  if (from.kind !== 'object') return false;
  if (from.fields.length === 0) return isAssignable({ kind: 'unknown' }, wanted, within);
  if (wanted.kind === 'unknown') return within.use === 'input';
  return (
    within.use === 'input' &&
    from.fields.every(({ type, optional }) => !optional && isAssignable(type, wanted, within))
  );
}

function fitsObject(from: TypeNode, to: ObjectType, within: Assignment): boolean {
  if (from.kind !== 'object' || from.fields.length === 0) return false;
  if (isAbove(from, to, within.above)) return true;
  const inside: Assignment = { ...within, above: [...within.above, [from, to]] };
  const given = byKey(from.fields);
  const wanted = byKey(to.fields);
  const known = within.use === 'input' ? from.fields : to.fields;
  const hasAll = known.every(({ key }) => given.has(key) && wanted.has(key));
  return hasAll && to.fields.every((field) => fitsField(given.get(field.key), field, inside));
}

function fitsField(from: FieldType | undefined, to: FieldType, within: Assignment): boolean {
  if (from === undefined) return to.optional;
  if (from.optional && !to.optional) return false;
  return isAssignable(from.type, to.type, within);
}

/** Returns whether two objects are being compared already, further up. */
export function isAbove(from: ObjectType, to: ObjectType, above: readonly ObjectPair[]): boolean {
  return above.some(([a, b]) => a === from && b === to);
}

/** Returns fields by their keys. */
export function byKey(fields: readonly FieldType[]): ReadonlyMap<string, FieldType> {
  return new Map(fields.map((field) => [field.key, field]));
}
