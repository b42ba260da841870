import type { FieldType, TypeNode } from '../model/type-node.js';

/**
 * Returns a text that is the same for two types exactly when they mean the same: the order of fields and of union
 * members, names and doc comments left aside.
 */
export function typeKey(type: TypeNode): string {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
    case 'verb':
    case 'digits':
    case 'file':
      return type.kind;
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'string':
      return JSON.stringify(['string', type.format ?? '', ...[...(type.suggestions ?? [])].sort()]);
    case 'literal':
      return JSON.stringify(['literal', type.value]);
    case 'array':
      return `${typeKey(type.element)}[]`;
    case 'tuple':
      return `[${type.elements.map(typeKey).join()}]`;
    case 'object':
      return `{${type.fields.map(fieldKey).sort().join()}}`;
    case 'map':
      return `map(${typeKey(type.value)})`;
    case 'union':
      return `(${type.members.map(typeKey).sort().join('|')})`;
    case 'reference':
      return JSON.stringify(['reference', type.name]);
    case 'own':
      return JSON.stringify(['own', type.text, type.from ?? '']);
  }
}

function fieldKey(field: FieldType): string {
  return `${JSON.stringify(field.key)}${field.optional ? '?' : ''}:${typeKey(field.type)}`;
}
