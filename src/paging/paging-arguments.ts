import type { Facts } from '../model/facts.js';
import type { Body, Operation } from '../model/operation.js';
import type { PagingArgument } from '../model/paging.js';
import type { FieldType, TypeNode } from '../model/type-node.js';
import { argumentRole, type FoundRole } from './argument-role.js';
import { isOtherMatter } from './is-other-matter.js';

/** An argument that has to do with pages. */
export interface RoledArgument extends FoundRole {
  readonly argument: PagingArgument;
  readonly facts: Facts;
  readonly type: TypeNode;
}

/** Deeper in a body no argument of a list stands. */
const deepest = 3;

/** Returns the arguments of an operation that have to do with pages by their names. */
export function pagingArguments(operation: Operation): readonly RoledArgument[] {
  const query = operation.query.map(({ name, type, facts }) => {
    return { key: name, type, facts, optional: true };
  });
  const found = [
    ...query.flatMap((field) => roled('query', [field.key], field)),
    ...fieldsOf(operation.body).flatMap((field) => inBody([field.key], field)),
  ];
  const names = [...query, ...fieldsOf(operation.body)].map(({ key }) => key);
  return found.filter((each) => !isOtherMatter(each, names));
}

function fieldsOf(body: Body): readonly FieldType[] {
  switch (body.kind) {
    case 'json':
      return body.type.kind === 'object' ? body.type.fields : [];
    case 'form':
    case 'multipart':
      return body.fields.map(({ name, type, facts }) => ({ key: name, type, facts, optional: true }));
    case 'graphql':
      return [{ key: 'variables', type: body.variables, optional: true }];
    case 'none':
    case 'text':
    case 'file':
      return [];
  }
}

function inBody(keys: readonly string[], field: FieldType): readonly RoledArgument[] {
  if (field.type.kind !== 'object') return roled('body', keys, field);
  const inner =
    keys.length === deepest ? [] : field.type.fields.flatMap((each) => inBody([...keys, each.key], each));
  // The key of an element may be an object: DynamoDB's `ExclusiveStartKey`.
  const own = inner.length === 0 ? roled('body', keys, field) : [];
  return [...inner, ...own.filter(({ role }) => role === 'cursor')];
}

function roled(
  place: PagingArgument['place'],
  keys: readonly string[],
  { type, facts = {} }: FieldType,
): readonly RoledArgument[] {
  const found = argumentRole(keys);
  return found === undefined
    ? []
    : [{ ...found, argument: { place, keys, isText: isText(type) }, facts, type }];
}

function isText(type: TypeNode): boolean {
  const members = type.kind === 'union' ? type.members : [type];
  return members.every(({ kind }) => kind !== 'number' && kind !== 'bigint' && kind !== 'unknown');
}
