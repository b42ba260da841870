import { assertNever } from '../../diagnostics/errors.js';
import type { FieldType, ObjectType, OwnType, StringType, TypeNode } from '../../model/type-node.js';
import { printDoc } from './doc-comment.js';
import { fieldDoc } from './field-doc.js';
import type { Imports } from './imports.js';
import { isInherited } from './is-inherited.js';
import { identifier, propertyKey, stringLiteral } from './literal.js';
import { printLiteral } from './print-literal.js';

/** Returns the text of a type; what it needs of the runtime is added to the imports. */
export function printType(type: TypeNode, imports: Imports): string {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
      return type.kind;
    case 'string':
      return printString(type);
    case 'literal':
      return printLiteral(type.value);
    case 'verb':
      return imports.type('runtime/http-verb', 'HttpVerb');
    case 'digits':
      return '`${number}`';
    case 'file':
      return imports.type('runtime/body/upload', 'Upload');
    case 'array':
      return `${printElement(type.element, imports)}[]`;
    case 'tuple':
      return `[${type.elements.map((element) => printType(element, imports)).join(', ')}]`;
    case 'object':
      return printObject(type, imports);
    case 'map':
      return `Record<string, ${printType(type.value, imports)}>`;
    case 'union':
      return [...new Set(type.members.map((member) => printType(member, imports)))].join(' | ') || 'never';
    case 'reference':
      return type.module === undefined ? identifier(type.name) : imports.type(type.module, type.name);
    case 'own':
      return printOwn(type, imports);
    default:
      return assertNever(type);
  }
}

function printString({ suggestions = [] }: StringType): string {
  if (suggestions.length === 0) return 'string';
  return [...suggestions.map(stringLiteral), '(string & {})'].join(' | ');
}

function printElement(type: TypeNode, imports: Imports): string {
  const text = printType(type, imports);
  return text.includes('|') && type.kind !== 'object' && type.kind !== 'array' ? `(${text})` : text;
}

/** What is more than a name is set off from what stands around it. */
function printOwn({ text, from }: OwnType, imports: Imports): string {
  if (from !== undefined) return imports.own(from, text);
  return /^\w+$/.test(text) ? text : `(${text})`;
}

function printObject({ fields }: ObjectType, imports: Imports): string {
  if (fields.length === 0) return 'Record<string, unknown>';
  return `{\n${fields.map((field) => printField(field, imports)).join('\n')}\n}`;
}

/** Returns a property of an object type with its doc comment. */
function printField(field: FieldType, imports: Imports): string {
  const key = `${propertyKey(field.key)}${field.optional ? '?' : ''}`;
  return `${printDoc(fieldDoc(field))}${key}: ${printFieldType(field, imports)};`;
}

/**
 * Returns the type of a property. An optional one whose name every object inherits (`constructor`) also takes what is
 * inherited: else no object without the property would fit.
 */
export function printFieldType({ key, type, optional }: FieldType, imports: Imports): string {
  const text = printType(type, imports);
  const isTyped = optional && isInherited(key) && !key.startsWith('__');
  return isTyped ? `${text} | Object[${stringLiteral(key)}]` : text;
}
