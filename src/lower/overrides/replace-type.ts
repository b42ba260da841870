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
  if (type.kind !== 'object') return undefined;
  switch (place.kind) {
    case 'path':
      return { ...operation, path: retyped(operation.path, type.fields) };
    case 'query':
      return { ...operation, query: retyped(operation.query, type.fields) };
    case 'headers':
      return { ...operation, headerArguments: retyped(operation.headerArguments, type.fields) };
  }
}

/** A body may be left out when nothing in it must be given. */
function replaceBody(body: Body, type: TypeNode): Body | undefined {
  const fields = type.kind === 'object' ? type.fields : undefined;
  const required = fields?.some((field) => !field.optional);
  switch (body.kind) {
    case 'json':
      return { ...body, type, required: required ?? body.required };
    case 'form':
      return fields && { ...body, fields: retyped(body.fields, fields), required: required === true };
    case 'multipart':
      return fields && { ...body, fields: retyped(body.fields, fields), required: required === true };
    case 'graphql':
      return fields?.[0] && { ...body, variables: fields[0].type, required: required === true };
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
