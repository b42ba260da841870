import type { Body, Operation, Parameter } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import type { OverridePlace } from './override-target.js';

/** Returns the whole type of a place of an operation; undefined where it has none. */
export function placeType(operation: Operation, place: OverridePlace): TypeNode | undefined {
  switch (place.kind) {
    case 'data':
      return operation.responses.find(({ status }) => status === place.status)?.type;
    case 'path':
      return objectOf(operation.path);
    case 'query':
      return objectOf(operation.query);
    case 'headers':
      return objectOf(operation.headerArguments);
    case 'body':
      return bodyType(operation.body);
  }
}

function bodyType(body: Body): TypeNode | undefined {
  switch (body.kind) {
    case 'json':
      return body.type;
    case 'form':
    case 'multipart':
      return objectOf(body.fields);
    case 'graphql':
      return {
        kind: 'object',
        fields: [{ key: 'variables', type: body.variables, optional: !body.required }],
      };
    case 'none':
    case 'text':
    case 'file':
      return undefined;
  }
}

function objectOf(parameters: readonly Parameter[]): TypeNode {
  const fields = parameters.map(({ name, type, required }) => ({ key: name, type, optional: !required }));
  return { kind: 'object', fields };
}
