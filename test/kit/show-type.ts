import type { FieldType, TypeNode } from '../../src/model/type-node.js';

/** Returns a type as one line of text, formats and suggestions included, so that a test reads as what it expects. */
export function showType(type: TypeNode): string {
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
      return type.suggestions ? `(${type.suggestions.join('|')}|…)` : (type.format ?? 'string');
    case 'literal':
      return JSON.stringify(type.value);
    case 'array':
      return type.element.kind === 'union' ? `(${showType(type.element)})[]` : `${showType(type.element)}[]`;
    case 'tuple':
      return `[${type.elements.map(showType).join(', ')}]`;
    case 'object':
      return `${type.name ? `${type.name} = ` : ''}{ ${type.fields.map(showField).join('; ')} }`;
    case 'map':
      return `Record<${showType(type.value)}>`;
    case 'union':
      return type.members.map(showType).join(' | ');
    case 'reference':
      return `@${type.name}`;
    case 'own':
      return `own(${type.text})`;
  }
}

function showField(field: FieldType): string {
  return `${field.key}${field.optional ? '?' : ''}: ${showType(field.type)}`;
}
