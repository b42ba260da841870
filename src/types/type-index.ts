import type { FieldType, TypeNode } from '../model/type-node.js';
import type { Declaration } from '../model/plan.js';

/** Finds the types of what is inside a value, through names and unions. */
export interface TypeIndex {
  /** Returns the members of a type: unions taken apart, names followed. */
  members(type: TypeNode): readonly TypeNode[];
  field(types: readonly TypeNode[], key: string): readonly TypeNode[];
  elements(types: readonly TypeNode[], at: number): readonly TypeNode[];
}

/** What other modules declare, and what the user wrote, may hold anything. */
const unknown: TypeNode = { kind: 'unknown' };

/** Returns an index over the named types of an operation. */
export function createTypeIndex(declarations: readonly Declaration[]): TypeIndex {
  const named = new Map(declarations.map(({ name, type }) => [name, type]));
  const fields = new Map<TypeNode, ReadonlyMap<string, FieldType>>();
  function members(type: TypeNode): readonly TypeNode[] {
    if (type.kind === 'union') return type.members.flatMap(members);
    if (type.kind === 'own') return [unknown];
    if (type.kind !== 'reference') return [type];
    const found = named.get(type.name);
    return found === undefined ? [unknown] : members(found);
  }
  function fieldOf(type: TypeNode, key: string): readonly TypeNode[] {
    if (type.kind === 'map') return members(type.value);
    if (type.kind === 'unknown') return [type];
    if (type.kind !== 'object') return [];
    const known = fields.get(type) ?? new Map(type.fields.map((field) => [field.key, field]));
    fields.set(type, known);
    const field = known.get(key);
    return field ? members(field.type) : [];
  }
  function elementOf(type: TypeNode, at: number): readonly TypeNode[] {
    if (type.kind === 'array') return members(type.element);
    if (type.kind === 'unknown') return [type];
    const element = type.kind === 'tuple' ? type.elements[at] : undefined;
    return element ? members(element) : [];
  }
  return {
    members,
    field: (types, key) => types.flatMap((type) => fieldOf(type, key)),
    elements: (types, at) => types.flatMap((type) => elementOf(type, at)),
  };
}
