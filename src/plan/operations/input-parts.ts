import { assertNever } from '../../diagnostics/errors.js';
import type { Body, Operation, Parameter } from '../../model/operation.js';
import type { FieldType, ObjectType, TypeNode } from '../../model/type-node.js';
import type { InputPart, InputPlace } from '../../model/plan.js';
import { describeBody } from './describe-body.js';

/** Returns the properties of an operation's input, their objects without names yet. */
export function inputParts(operation: Operation): readonly InputPart[] {
  const parts: (InputPart | undefined)[] = [
    parameterPart('path', operation.path),
    parameterPart('query', operation.query),
    parameterPart('headers', operation.headerArguments),
    bodyPart(operation),
  ];
  return parts.filter((part) => part !== undefined);
}

function parameterPart(place: InputPlace, parameters: readonly Parameter[]): InputPart | undefined {
  if (parameters.length === 0) return undefined;
  return { place, required: parameters.some((each) => each.required), type: objectOf(parameters) };
}

function objectOf(parameters: readonly Parameter[]): ObjectType {
  return {
    kind: 'object',
    fields: parameters.map(({ name, type, required, facts }): FieldType => ({
      key: name,
      type,
      optional: !required,
      facts,
    })),
  };
}

function bodyPart(operation: Operation): InputPart | undefined {
  const { body } = operation;
  const type = bodyType(body);
  if (type === undefined || body.kind === 'none') return undefined;
  const description = describeBody(operation);
  return {
    place: 'body',
    required: body.required,
    type,
    ...(description !== undefined && { description }),
  };
}

function bodyType(body: Body): TypeNode | undefined {
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'json':
      return body.type;
    case 'text':
      return { kind: 'string' };
    case 'form':
    case 'multipart':
      return body.fields.length > 0 ? objectOf(body.fields) : undefined;
    case 'file':
      return { kind: 'file' };
    case 'graphql':
      return variablesType(body.variables, body.required);
    default:
      return assertNever(body);
  }
}

/** A GraphQL request's query is fixed: only its variables are given, if it has any. */
function variablesType(variables: TypeNode, required: boolean): TypeNode | undefined {
  if (variables.kind === 'undefined') return undefined;
  return { kind: 'object', fields: [{ key: 'variables', type: variables, optional: !required }] };
}
