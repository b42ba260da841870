import type { Body, Operation, Parameter } from '../../model/operation.js';
import type { FieldType, TypeNode } from '../../model/type-node.js';
import type { OverridePlace } from './override-target.js';

/** Returns the operation with another type at a place; undefined where the place is single arguments and the type is no object of them. */
export function replaceType(
  operation: Operation,
  place: OverridePlace,
  type: TypeNode,
): Operation | undefined {
  if (place.kind === 'data') {
    const { status } = place;
    const responses = operation.responses.map((each) => (each.status === status ? { ...each, type } : each));
    return { ...operation, responses };
  }
  if (place.kind === 'body') {
    const body = replaceBody(operation.body, type);
    return body && { ...operation, body };
  }
  const fields = fieldsOf(type);
  if (fields === undefined) return undefined;
  switch (place.kind) {
    case 'path':
      return { ...operation, path: retyped(operation.path, fields) };
    case 'query':
      return { ...operation, query: retyped(operation.query, fields) };
    case 'headers':
      return { ...operation, headerArguments: retyped(operation.headerArguments, fields) };
  }
}

/** The arguments of an input are no object of their own, that could have a name. */
function fieldsOf(type: TypeNode): readonly FieldType[] | undefined {
  return type.kind === 'object' && type.chosen === undefined ? type.fields : undefined;
}

/** A body may be left out when nothing in it must be given. */
function replaceBody(body: Body, type: TypeNode): Body | undefined {
  const fields = fieldsOf(type);
  const required = type.kind === 'object' && type.fields.some((field) => !field.optional);
  switch (body.kind) {
    case 'json':
      return { ...body, type, required: type.kind === 'object' ? required : body.required };
    case 'form':
      return fields && { ...body, fields: retyped(body.fields, fields), required };
    case 'multipart':
      return fields && { ...body, fields: retyped(body.fields, fields), required };
    case 'graphql':
      return fields?.[0] && { ...body, variables: fields[0].type, required };
    case 'none':
    case 'text':
    case 'file':
      return undefined;
  }
}

function retyped<P extends Parameter>(parameters: readonly P[], fields: readonly FieldType[]): readonly P[] {
  const byName = new Map(fields.map((field) => [field.key, field]));
  return parameters.map((parameter) => {
    const field = byName.get(parameter.name);
    return field === undefined ? parameter : { ...parameter, type: field.type, required: !field.optional };
  });
}
