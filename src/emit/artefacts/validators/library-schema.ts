import { assertNever } from '../../../diagnostics/errors.js';
import type { Facts, Scalar } from '../../../model/facts.js';
import type { FieldType, TypeNode } from '../../../model/type-node.js';
import { code, comma, join, lineBreak, member, propertyName, ref, type Code } from '../../code/code.js';
import { isInherited } from '../../code/is-inherited.js';
import { printFieldType, printType } from '../../code/print-type.js';
import { scalar } from '../../code/scalar.js';
import type { Library } from './library.js';

/** What schemas of a module are made with. */
export interface SchemaScope {
  readonly library: Library;
  /** The module that types without one are declared in. */
  readonly home: string;
  /** Returns the expression of the schema of a type that is declared. */
  schemaOf(name: string, module: string | undefined): Code;
}

/** Returns the schema of a type in the words of a library: its values are those of the type. */
export function printSchema(type: TypeNode, scope: SchemaScope, facts: Facts = {}): Code {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
      return call(scope, type.kind);
    case 'number':
    case 'string':
      return scope.library.bounded(call(scope, type.kind), type.kind, facts);
    case 'bigint':
      // An integer that is no large one comes as a number, whatever the others of its place are.
      return custom(type, scope, code`typeof value === 'bigint' || typeof value === 'number'`);
    case 'verb':
      return custom(type, scope, code`typeof value === 'string'`);
    case 'digits':
      return custom(type, scope, code`typeof value === 'string'${printLimits(facts)}`);
    case 'file':
      return custom(type, scope, code`${ref('runtime/validators/is-upload', 'isUpload')}(value)`);
    case 'own':
      return custom(type, scope, code`value !== undefined`);
    case 'literal':
      return call(scope, 'literal', scalar(type.value));
    case 'array':
      return call(scope, 'array', printSchema(type.element, scope));
    case 'tuple':
      return call(scope, 'tuple', list(type.elements.map((element) => printSchema(element, scope))));
    case 'map':
      return call(scope, 'record', call(scope, 'string'), printSchema(type.value, scope));
    case 'object':
      return printObject(type.fields, scope);
    case 'union':
      return printUnion(type.members, scope, facts);
    case 'reference':
      return scope.schemaOf(type.name, type.module);
    default:
      return assertNever(type);
  }
}

function call({ library }: SchemaScope, name: string, ...given: readonly Code[]): Code {
  return code`${member(library.root, name)}(${join(given, comma)})`;
}

function custom(type: TypeNode, scope: SchemaScope, test: Code): Code {
  return ofType(printType(type, scope.home), scope, test);
}

/** Returns the schema of a type that the library has no words for. */
function ofType(type: Code, { library }: SchemaScope, test: Code): Code {
  return code`${library.root}.custom<${type}>((value) => ${test})`;
}

function list(elements: readonly Code[]): Code {
  return code`[${join(elements, comma)}]`;
}

/** A text of digits keeps to the bounds of the number that it is. */
function printLimits({ minimum, maximum }: Facts): Code {
  const limits = [
    ...(minimum === undefined ? [] : [code` && !(Number(value) < ${scalar(minimum)})`]),
    ...(maximum === undefined ? [] : [code` && !(Number(value) > ${scalar(maximum)})`]),
  ];
  return join(limits);
}

function printObject(fields: readonly FieldType[], scope: SchemaScope): Code {
  if (fields.length === 0) return call(scope, 'record', call(scope, 'string'), call(scope, 'unknown'));
  const kept = fields.filter(({ key }) => key !== '__proto__');
  const printed = kept.map((field) => code`${propertyName(field.key)}: ${printSchemaField(field, scope)},`);
  const object = call(scope, 'object', code`{\n${join(printed, lineBreak)}\n}`);
  const hidden = fields.find((field) => !kept.includes(field));
  if (hidden === undefined) return object;
  // An object that a library makes cannot have a property of this name: the value itself is what the schema gives back.
  return custom(
    { kind: 'object', fields },
    scope,
    code`${scope.library.accepts(object, code`value`)} && ${printHidden(hidden, scope)}`,
  );
}

/** Returns the test that the property of an object's own that is called `__proto__` is of its type. */
function printHidden({ type, optional, facts }: FieldType, scope: SchemaScope): Code {
  const found = optional ? code`own === undefined ||` : code`own !== undefined &&`;
  const isTyped = scope.library.accepts(printSchema(type, scope, facts), code`own.value`);
  return code`[Object.getOwnPropertyDescriptor(value, '__proto__')].every((own) => ${found} ${isTyped})`;
}

function printSchemaField(field: FieldType, scope: SchemaScope): Code {
  const schema = printSchema(field.type, scope, field.facts);
  if (!field.optional) return schema;
  if (!isInherited(field.key)) return call(scope, 'exactOptional', schema);
  // What every object inherits is there in the eyes of a library: a function.
  const test = code`typeof value === 'function' || ${scope.library.accepts(schema, code`value`)}`;
  return call(scope, 'exactOptional', ofType(printFieldType(field, scope.home), scope, test));
}

/** Literals are one list of values. */
function printUnion(members: readonly TypeNode[], scope: SchemaScope, facts: Facts): Code {
  const rest = members.filter(({ kind }) => kind !== 'null' && kind !== 'literal');
  const parts = [
    ...printValues(
      members.flatMap((each) => (each.kind === 'literal' ? [each.value] : [])),
      scope,
    ),
    ...rest.map((each) => printSchema(each, scope, facts)),
  ];
  const isNullable = members.some(({ kind }) => kind === 'null');
  const [only] = parts;
  if (only === undefined) return call(scope, isNullable ? 'null' : 'never');
  const joined = parts.length === 1 ? only : call(scope, 'union', list(parts));
  return isNullable ? call(scope, 'nullable', joined) : joined;
}

function printValues(values: readonly Scalar[], scope: SchemaScope): readonly Code[] {
  const [only] = values;
  if (only === undefined) return [];
  return [values.length === 1 ? call(scope, 'literal', scalar(only)) : scope.library.oneOf(values)];
}
