import { assertNever } from '../../../diagnostics/errors.js';
import type { Facts, Scalar } from '../../../model/facts.js';
import type { FieldType, TypeNode } from '../../../model/type-node.js';
import { code, comma, join, literal, propertyName, ref, type Code } from '../../code/code.js';
import { scalar } from '../../code/scalar.js';

/** Returns the code of the table of a type that is declared elsewhere. */
export type TableOf = (name: string, module: string | undefined) => Code;

/** The words of types that are a kind of values and nothing more. */
const kinds = {
  unknown: 'any',
  own: 'any',
  undefined: 'undefined',
  null: 'null',
  boolean: 'boolean',
  number: 'number',
  bigint: 'number|bigint',
  verb: 'string',
  digits: 'string',
} as const;

/** Returns the table of a type: words where these say all of it. */
export function printTypeTable(type: TypeNode, tableOf: TableOf): Code {
  const found = kindsOf(type);
  return found === undefined ? printMarked(type, tableOf) : literal(found);
}

function kindsOf(type: TypeNode): string | undefined {
  if (type.kind in kinds) return wordOfKind(type.kind);
  if (type.kind === 'string') return type.suggestions === undefined ? 'string' : undefined;
  if (type.kind === 'object') return type.fields.length === 0 ? 'object' : undefined;
  if (type.kind !== 'union') return undefined;
  const members = type.members.map(kindsOf);
  return members.every((member) => member !== undefined)
    ? [...new Set(members.flatMap((member) => member.split('|')))].join('|')
    : undefined;
}

function wordOfKind(kind: TypeNode['kind']): string | undefined {
  return Object.entries(kinds).find(([name]) => name === kind)?.[1];
}

function printMarked(type: TypeNode, tableOf: TableOf): Code {
  switch (type.kind) {
    case 'array':
      return code`['array', ${printTypeTable(type.element, tableOf)}]`;
    case 'tuple':
      return printTuple(type.elements, tableOf);
    case 'object':
      return printFields(type.fields, tableOf);
    case 'map':
      return code`['object', ${printTypeTable(type.value, tableOf)}]`;
    case 'literal':
      return printOneOf([type.value], false);
    case 'string':
      return printOneOf(type.suggestions ?? [], true);
    case 'union':
      return printUnion(type.members, tableOf);
    case 'file':
      return code`(value) => (${ref('runtime/validators/is-upload', 'isUpload')}(value) ? 'any' : 'file')`;
    case 'reference':
      return code`() => ${tableOf(type.name, type.module)}`;
    case 'unknown':
    case 'own':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'verb':
    case 'digits':
      return literal(kinds[type.kind]);
    default:
      return assertNever(type);
  }
}

/** Literals are one list of values; what says all by letters is one text. */
function printUnion(members: readonly TypeNode[], tableOf: TableOf): Code {
  const values = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []));
  const plain = members.map(kindsOf).filter((found) => found !== undefined);
  const rest = members.filter((member) => member.kind !== 'literal' && kindsOf(member) === undefined);
  const parts = [
    ...(plain.length > 0
      ? [literal([...new Set(plain.flatMap((member) => member.split('|')))].join('|'))]
      : []),
    ...(values.length > 0 ? [printOneOf(values, false)] : []),
    ...rest.map((member) => printTypeTable(member, tableOf)),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : code`['or', ${join(parts, comma)}]`;
}

function printOneOf(values: readonly Scalar[], isOpen: boolean): Code {
  const kind = [...new Set(values.map((value) => typeof value))].join('|');
  const open = isOpen ? code`true` : code`false`;
  return code`(value) => ${ref('runtime/validators/one-of', 'oneOf')}([${join(values.map(scalar), comma)}], ${literal(kind)}, ${open}, value)`;
}

/** A tuple of one is a list of it. */
function printTuple(inner: readonly TypeNode[], tableOf: TableOf): Code {
  if (inner.length === 0) return literal('array');
  const printed = inner.map((each) => printTypeTable(each, tableOf));
  return code`['array', ${join(printed, comma)}]`;
}

function printFields(fields: readonly FieldType[], tableOf: TableOf): Code {
  const lines = fields.map((field) => code`${propertyName(field.key)}: ${printField(field, tableOf)},\n`);
  return code`{\n${join(lines)}}`;
}

/** Returns the table of a field: what may be missing says so, and what has a documented rule keeps it. */
export function printField({ type, optional, facts = {} }: FieldType, tableOf: TableOf): Code {
  const found = kindsOf(type);
  const open =
    optional && found !== undefined ? literal(`${found}|undefined`) : printTypeTable(type, tableOf);
  const table = optional && found === undefined ? code`['or', ${open}, 'undefined']` : open;
  const bounds = printBounds(facts);
  return bounds === undefined
    ? table
    : code`(value) => ${ref('runtime/validators/within', 'within')}(${bounds}, ${table}, value)`;
}

function printBounds({ minimum, maximum, minLength, maxLength }: Facts): Code | undefined {
  const bounds = [
    ['least', minimum],
    ['most', maximum],
    ['shortest', minLength],
    ['longest', maxLength],
  ] as const;
  const printed = bounds.flatMap(([name, value]) =>
    value === undefined ? [] : [code`${propertyName(name)}: ${scalar(value)}`],
  );
  return printed.length === 0 ? undefined : code`{ ${join(printed, comma)} }`;
}
