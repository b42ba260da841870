import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import type { TypeNode } from '../../model/type-node.js';
import { joinAll } from '../../types/join-types.js';

/** Returns the type that the documentation states; undefined where it states none. */
export function typeOfFacts(facts: Facts): TypeNode | undefined {
  const type = statedType(facts);
  return type === undefined || facts.nullable === undefined ? type : joinAll([type, { kind: 'null' }]);
}

function statedType(facts: Facts): TypeNode | undefined {
  if (facts.kind === 'array') return { kind: 'array', element: elementType(facts) };
  if (facts.verb) return { kind: 'verb' };
  if (facts.enum !== undefined && facts.enum.length > 0)
    return facts.several === undefined ? literals(facts.enum) : openList(facts.enum);
  return facts.kind === undefined ? undefined : typeOfKind(facts.kind, facts);
}

/** Listed values of an array are those of its elements. */
function elementType(facts: Facts): TypeNode {
  if (facts.enum !== undefined && facts.enum.length > 0) return literals(facts.enum);
  const element = facts.elements === undefined ? undefined : typeOfKind(facts.elements, facts);
  return element ?? { kind: 'unknown' };
}

/** Returns the closed union of listed values. */
export function literals(values: readonly Scalar[]): TypeNode {
  return joinAll(values.map((value) => ({ kind: 'literal', value })));
}

/** Returns a text that names listed values and takes others besides: `a,b` of `a` and `b`. */
export function openList(values: readonly Scalar[]): TypeNode {
  return { kind: 'string', suggestions: [...new Set(values.map(String))].sort() };
}

/** Returns the recorded values that are not listed: they are taken besides. A sentence beside listed words is filler, and none. */
export function unlisted(listed: readonly Scalar[], recorded: readonly Scalar[]): readonly Scalar[] {
  const known = new Set(listed.map(String));
  const words = [...known].every((text) => !/\s/.test(text));
  return recorded.filter((value) => !known.has(String(value)) && !(words && /\s/.test(String(value))));
}

function typeOfKind(kind: ValueKind, { format }: Facts): TypeNode | undefined {
  switch (kind) {
    case 'string':
      return { kind: 'string', ...(format === undefined ? {} : { format }) };
    case 'number':
    case 'integer':
      return { kind: 'number', integer: kind === 'integer' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'object':
      return { kind: 'object', fields: [] };
    case 'array':
      return { kind: 'array', element: { kind: 'unknown' } };
    case 'file':
      // JSON holds no file: its content or its name stands there as text.
      return { kind: 'string' };
    case 'unknown':
      return undefined;
  }
}
