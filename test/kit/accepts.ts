import type { Json } from '../../src/model/json.js';
import type { ObjectType, TypeNode } from '../../src/model/type-node.js';

/** Whether a JSON value is of a type, as TypeScript would check a literal of it. References are followed. */
export function accepts(type: TypeNode, value: Json): boolean {
  return fits(type, value, namedTypes(type));
}

type Names = ReadonlyMap<string, ObjectType>;

function fits(type: TypeNode, value: Json, names: Names): boolean {
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'undefined':
    case 'verb':
    case 'digits':
    case 'file':
    case 'own':
      return false;
    case 'null':
    case 'boolean':
    case 'string':
      return value.kind === type.kind;
    case 'number':
      return value.kind === 'number' && (!type.integer || Number.isInteger(Number(value.text)));
    case 'bigint':
      return value.kind === 'number' && !Number.isSafeInteger(Number(value.text));
    case 'literal':
      return 'value' in value && value.value === type.value;
    case 'array':
      return value.kind === 'array' && value.items.every((item) => fits(type.element, item, names));
    case 'tuple':
      return (
        value.kind === 'array' &&
        value.items.length === type.elements.length &&
        type.elements.every((element, at) =>
          value.items.slice(at, at + 1).every((item) => fits(element, item, names)),
        )
      );
    case 'map':
      return value.kind === 'object' && value.fields.every((field) => fits(type.value, field.value, names));
    case 'object':
      return fitsObject(type, value, names);
    case 'union':
      return type.members.some((member) => fits(member, value, names));
    case 'reference': {
      const named = names.get(type.name);
      return named !== undefined && fits(named, value, names);
    }
  }
}

function fitsObject(type: ObjectType, value: Json, names: Names): boolean {
  if (value.kind !== 'object') return false;
  if (type.fields.length === 0) return true;
  const known = new Map(type.fields.map((field) => [field.key, field]));
  const given = new Set(value.fields.map(({ key }) => key));
  return (
    type.fields.every((field) => field.optional || given.has(field.key)) &&
    value.fields.every((field) => {
      const declared = known.get(field.key);
      return declared !== undefined && fits(declared.type, field.value, names);
    })
  );
}

function namedTypes(type: TypeNode): Names {
  const names = new Map<string, ObjectType>();
  const open: TypeNode[] = [type];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'object' && next.name !== undefined) names.set(next.name, next);
    open.push(...inside(next));
  }
  return names;
}

function inside(type: TypeNode): readonly TypeNode[] {
  if (type.kind === 'object') return type.fields.map((field) => field.type);
  if (type.kind === 'array') return [type.element];
  if (type.kind === 'map') return [type.value];
  if (type.kind === 'tuple') return type.elements;
  return type.kind === 'union' ? type.members : [];
}
