import { assertNever } from '../../diagnostics/errors.js';
import type {
  FieldType,
  ObjectType,
  OwnType,
  StringType,
  TypeNode,
  UnionType,
} from '../../model/type-node.js';
import {
  code,
  comma,
  docComment,
  join,
  lineBreak,
  literal,
  nothing,
  ownType,
  propertyName,
  typeRef,
  type Code,
} from './code.js';
import { fieldDoc } from './field-doc.js';
import { isInherited } from './is-inherited.js';
import { ownModule } from './module-names.js';
import { printAlone } from './print-code.js';
import { scalar } from './scalar.js';

const bar = code` | `;

const plainTypes = {
  unknown: code`unknown`,
  undefined: code`undefined`,
  null: code`null`,
  boolean: code`boolean`,
  number: code`number`,
  bigint: code`bigint`,
};

/** Returns the code of a type. Names that no module is given for are declared in the module `home`. */
export function printType(type: TypeNode, home: string): Code {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
      return plainTypes[type.kind];
    case 'string':
      return printString(type);
    case 'literal':
      return scalar(type.value);
    case 'verb':
      return typeRef('runtime/request/http-verb', 'HttpVerb');
    case 'digits':
      return code`\`\${number}\``;
    case 'file':
      return typeRef('runtime/body/upload', 'Upload');
    case 'array':
      return code`${printElement(type.element, home)}[]`;
    case 'tuple':
      return code`[${join(
        type.elements.map((element) => printType(element, home)),
        comma,
      )}]`;
    case 'object':
      return printObject(type, home);
    case 'map':
      return code`Record<string, ${printType(type.value, home)}>`;
    case 'union':
      return type.members.length === 0 ? code`never` : join(distinctMembers(type, home), bar);
    case 'reference':
      return typeRef(type.module ?? home, type.name);
    case 'own':
      return printOwn(type);
    default:
      return assertNever(type);
  }
}

function printString({ suggestions = [] }: StringType): Code {
  if (suggestions.length === 0) return code`string`;
  return join([...suggestions.map(literal), code`(string & {})`], bar);
}

/** Types that are written alike stand in a union once. */
function distinctMembers({ members }: UnionType, home: string): readonly Code[] {
  const printed = members.map((member) => printType(member, home));
  return members.length === 1
    ? printed
    : [...new Map(printed.map((each) => [printAlone(each), each])).values()];
}

function printElement(type: TypeNode, home: string): Code {
  const printed = printType(type, home);
  const hasMembers = type.kind === 'union' || (type.kind === 'string' && type.suggestions !== undefined);
  return hasMembers ? code`(${printed})` : printed;
}

/** What is more than a name is set off from what stands around it. */
function printOwn({ text, from }: OwnType): Code {
  if (from !== undefined) return typeRef(ownModule(from), text);
  return /^\w+$/.test(text) ? ownType(text) : code`(${ownType(text)})`;
}

function printObject({ fields }: ObjectType, home: string): Code {
  if (fields.length === 0) return code`Record<string, unknown>`;
  return code`{\n${join(
    fields.map((field) => printField(field, home)),
    lineBreak,
  )}\n}`;
}

/** Returns a property of an object type with its doc comment. */
function printField(field: FieldType, home: string): Code {
  const mark = field.optional ? code`?` : nothing;
  return code`${docComment(fieldDoc(field))}${propertyName(field.key)}${mark}: ${printFieldType(field, home)};`;
}

/**
 * Returns the type of a property. An optional one whose name every object inherits (`constructor`) also takes what is
 * inherited: else no object without the property would fit.
 */
export function printFieldType({ key, type, optional }: FieldType, home: string): Code {
  const printed = printType(type, home);
  const isTyped = optional && isInherited(key) && !key.startsWith('__');
  return isTyped ? code`${printed} | Object[${literal(key)}]` : printed;
}
