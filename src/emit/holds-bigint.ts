import type { Json } from '../model/json.js';
import type { TypeNode } from '../model/type-node.js';
import type { OperationPlan } from '../plan/plan.js';

/** Tells whether a JSON body may hold an integer beyond 2^53: by its type, or by what was recorded where that is open. */
export function holdsBigInt({ input, declarations, operation }: OperationPlan): boolean {
  const body = input?.parts.find((part) => part.place === 'body');
  if (body === undefined) return false;
  const named = declarations.map(({ type }) => type);
  if ([body.type, ...named].some(hasBigInt)) return true;
  const recorded = operation.recording?.body;
  return recorded?.kind === 'json' && hasLargeInteger(recorded.value);
}

function hasBigInt(type: TypeNode): boolean {
  if (type.kind === 'array') return hasBigInt(type.element);
  if (type.kind === 'map') return hasBigInt(type.value);
  if (type.kind === 'tuple') return type.elements.some(hasBigInt);
  if (type.kind === 'union') return type.members.some(hasBigInt);
  if (type.kind === 'object') return type.fields.some((field) => hasBigInt(field.type));
  return type.kind === 'bigint';
}

function hasLargeInteger(json: Json): boolean {
  if (json.kind === 'array') return json.items.some(hasLargeInteger);
  if (json.kind === 'object') return json.fields.some((field) => hasLargeInteger(field.value));
  return json.kind === 'number' && /^-?\d+$/.test(json.text) && !Number.isSafeInteger(Number(json.text));
}
