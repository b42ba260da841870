import type { Operation, Parameter } from '../model/operation.js';
import type { SurfaceInput, SurfacePart } from '../model/surface.js';
import type { TypeNode } from '../model/type-node.js';
import type { InputPart, OperationPlan } from '../model/plan.js';
import { printTemplate } from '../notation/print-template.js';
import { plainType } from '../types/plain-type.js';

/** Returns what callers see of an operation's input; what is sent when they leave an argument out is its default. */
export function inputSurface({ input, operation }: OperationPlan): SurfaceInput | undefined {
  if (input === undefined) return undefined;
  return {
    name: input.name,
    parts: input.parts.map(({ place, required, type }): SurfacePart => ({
      place,
      required,
      type: plainType(withSent(type, sentBy(place, operation))),
    })),
  };
}

function sentBy(place: InputPart['place'], operation: Operation): ReadonlyMap<string, string> {
  return new Map(
    parametersIn(place, operation).flatMap(({ name, sent }) =>
      sent === undefined ? [] : [[name, printTemplate(sent ?? [])] as const],
    ),
  );
}

function parametersIn(place: InputPart['place'], operation: Operation): readonly Parameter[] {
  switch (place) {
    case 'path':
      return operation.path;
    case 'query':
      return operation.query;
    case 'headers':
      return operation.headerArguments;
    case 'body':
      return 'fields' in operation.body ? operation.body.fields : [];
  }
}

function withSent(type: TypeNode, sent: ReadonlyMap<string, string>): TypeNode {
  if (type.kind !== 'object' || sent.size === 0) return type;
  const fields = type.fields.map((field) => {
    const value = sent.get(field.key);
    return value === undefined ? field : { ...field, facts: { ...field.facts, default: value } };
  });
  return { ...type, fields };
}
