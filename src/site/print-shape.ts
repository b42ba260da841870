import { propertyKey, stringLiteral } from '../emit/code/literal.js';
import type { FieldType, TypeNode } from '../model/type-node.js';

/** So many lines tell what an answer is like; the client's own types have the rest. */
const mostLines = 160;

/** Returns a type over several lines, as TypeScript would have it but for its names. */
export function printShape(type: TypeNode): string {
  const lines = shape(type, '').split('\n');
  return lines.length <= mostLines ? lines.join('\n') : [...lines.slice(0, mostLines), '// …'].join('\n');
}

function shape(type: TypeNode, indent: string): string {
  switch (type.kind) {
    case 'array':
      return `${grouped(type.element, indent)}[]`;
    case 'tuple':
      return `[${type.elements.map((element) => shape(element, indent)).join(', ')}]`;
    case 'map':
      return `{ [key: string]: ${shape(type.value, indent)} }`;
    case 'union':
      return [...new Set(type.members.map((member) => shape(member, indent)))].join(' | ') || 'never';
    case 'object':
      return object(type.fields, indent);
    case 'literal':
      return typeof type.value === 'string' ? stringLiteral(type.value) : String(type.value);
    case 'string':
      return type.suggestions
        ? [...type.suggestions.map(stringLiteral), 'string'].join(' | ')
        : withFormat(type);
    case 'number':
      return type.integer ? 'number /* integer */' : 'number';
    case 'reference':
      return type.name;
    case 'own':
      return type.text;
    case 'verb':
      return `'GET' | 'POST' | …`;
    case 'digits':
      return '`${number}`';
    case 'file':
      return 'File';
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
      return type.kind;
  }
}

function withFormat({ format }: { readonly format?: string }): string {
  return format === undefined ? 'string' : `string /* ${format} */`;
}

function grouped(type: TypeNode, indent: string): string {
  const text = shape(type, indent);
  return type.kind === 'union' || (type.kind === 'string' && type.suggestions) ? `(${text})` : text;
}

function object(fields: readonly FieldType[], indent: string): string {
  if (fields.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = fields.map(
    ({ key, type, optional }) => `${inner}${propertyKey(key)}${optional ? '?' : ''}: ${shape(type, inner)};`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
