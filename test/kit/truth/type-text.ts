import type { FieldType, TypeNode } from '../../../src/model/type-node.js';

type Types = ReadonlyMap<string, TypeNode>;

/** Returns a type written out in TypeScript, without names but for those of recursive types. */
export function typeText(type: TypeNode, types: Types, above: readonly string[] = []): string {
  const inner = (part: TypeNode): string => typeText(part, types, above);
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'string':
      return type.kind;
    case 'literal':
      return JSON.stringify(type.value);
    case 'verb':
      return "'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH'";
    case 'digits':
      return '`${number}`';
    case 'file':
      return 'Blob';
    case 'array':
      return `(${inner(type.element)})[]`;
    case 'tuple':
      return `[${type.elements.map(inner).join(', ')}]`;
    case 'map':
      return `Record<string, ${inner(type.value)}>`;
    case 'union':
      return type.members.map((member) => `(${inner(member)})`).join(' | ') || 'never';
    case 'object':
      return type.fields.length === 0
        ? 'Record<string, unknown>'
        : `{ ${type.fields.map((field) => fieldText(field, inner)).join('; ')} }`;
    case 'reference': {
      const target = types.get(type.name);
      if (target === undefined || above.includes(type.name)) return `api.${type.name}`;
      return typeText(target, types, [...above, type.name]);
    }
    case 'own':
      return type.text;
  }
}

/** An optional field with a name that every object has takes what all have, too. */
function fieldText({ key, type, optional }: FieldType, print: (type: TypeNode) => string): string {
  const inherited = optional && key in Object.prototype ? ` | Object[${JSON.stringify(key)}]` : '';
  return `${JSON.stringify(key)}${optional ? '?' : ''}: ${print(type)}${inherited}`;
}

/** Returns a value of a type as an expression: with every optional field or none, of a union the member of that number. */
export function valueText(
  type: TypeNode,
  types: Types,
  { full, member }: { readonly full: boolean; readonly member: number },
  depth = 0,
): string {
  const inner = (part: TypeNode): string => valueText(part, types, { full, member }, depth + 1);
  switch (type.kind) {
    case 'unknown':
    case 'null':
      return 'null';
    case 'undefined':
      return 'undefined';
    case 'boolean':
      return 'true';
    case 'number':
      return '1';
    case 'bigint':
      return '1n';
    case 'string':
      return "'text'";
    case 'literal':
      return JSON.stringify(type.value);
    case 'verb':
      return "'GET'";
    case 'digits':
      return "'1'";
    case 'file':
      return 'new Blob([])';
    case 'array':
      return full && depth < 8 ? `[${inner(type.element)}]` : '[]';
    case 'tuple':
      return `[${type.elements.map(inner).join(', ')}]`;
    case 'map':
      return full && depth < 8 ? `{ key: ${inner(type.value)} }` : '{}';
    case 'union':
      return inner(type.members[member % type.members.length] ?? { kind: 'null' });
    case 'object': {
      const given = type.fields.filter(({ optional }) => !optional || (full && depth < 8));
      return `{ ${given.map((field) => `${JSON.stringify(field.key)}: ${inner(field.type)}`).join(', ')} }`;
    }
    case 'reference':
      return inner(types.get(type.name) ?? { kind: 'null' });
    case 'own':
      return 'null';
  }
}
