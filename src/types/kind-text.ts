import type { TypeNode } from '../model/type-node.js';

/** Returns what kind of values a type has, in a few words: `string | null`, `object[]`. */
export function kindText(type: TypeNode): string {
  switch (type.kind) {
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'literal':
      return JSON.stringify(type.value);
    case 'array':
      return listText(kindText(type.element));
    case 'union':
      return [...new Set(type.members.map(kindText))].join(' | ');
    case 'reference':
      return type.name;
    case 'own':
      return type.text;
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
    case 'string':
    case 'verb':
    case 'digits':
    case 'file':
    case 'tuple':
    case 'object':
    case 'map':
      return type.kind;
  }
}

function listText(element: string): string {
  return element.includes(' | ') ? `(${element})[]` : `${element}[]`;
}
