import type { Json } from '../../model/json.js';
import type { Body, Operation, RecordedBody } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { holdsType } from '../../types/children.js';

/** Tells whether a JSON body may hold an integer beyond 2^53: by its type, or by what was recorded where that is open. */
export function holdsBigInt({ body, recording }: Operation): boolean {
  const type = jsonType(body);
  if (type === undefined) return false;
  const recorded = jsonValue(recording?.body);
  return hasBigInt(type) || (recorded !== undefined && hasLargeInteger(recorded));
}

function jsonType(body: Body): TypeNode | undefined {
  if (body.kind === 'graphql') return body.variables;
  return body.kind === 'json' ? body.type : undefined;
}

function jsonValue(recorded: RecordedBody | undefined): Json | undefined {
  if (recorded?.kind === 'graphql') return recorded.variables;
  return recorded?.kind === 'json' ? recorded.value : undefined;
}

/** Tells whether a type has a place for a bigint, names not followed. */
export function hasBigInt(type: TypeNode): boolean {
  return holdsType(type, ({ kind }) => kind === 'bigint');
}

/** Tells whether a value holds an integer that a number would round. */
export function hasLargeInteger(json: Json): boolean {
  if (json.kind === 'array') return json.items.some(hasLargeInteger);
  if (json.kind === 'object') return json.fields.some((field) => hasLargeInteger(field.value));
  return json.kind === 'number' && isLargeInteger(json.text);
}

/** Tells whether the digits are an integer that a number would round. */
export function isLargeInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text));
}
