import type { TypeNode } from '../model/type-node.js';

/** Returns a type with the types that stand directly in it changed: the counterpart of `partsOf`. */
export function withParts(type: TypeNode, change: (part: TypeNode) => TypeNode): TypeNode {
  switch (type.kind) {
    case 'object':
      return { ...type, fields: type.fields.map((field) => ({ ...field, type: change(field.type) })) };
    case 'array':
      return { ...type, element: change(type.element) };
    case 'map':
      return { ...type, value: change(type.value) };
    case 'tuple':
      return { ...type, elements: type.elements.map(change) };
    case 'union':
      return { ...type, members: type.members.map(change) };
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'string':
    case 'literal':
    case 'verb':
    case 'digits':
    case 'file':
    case 'reference':
    case 'own':
      return type;
  }
}
