import type { Facts } from '../model/facts.js';
import type { FieldType, TypeNode } from '../model/type-node.js';

/** Of what is known of a field, all that a comparison speaks of. */
type ComparedFacts = Pick<
  Facts,
  'default' | 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'deprecated'
>;

/** Returns a type without what no comparison speaks of: descriptions, recorded values, formats, wishes for names. */
export function plainType(type: TypeNode): TypeNode {
  switch (type.kind) {
    case 'object':
      return { kind: 'object', fields: type.fields.map(plainField) };
    case 'array':
      return { kind: 'array', element: plainType(type.element) };
    case 'map':
      return { kind: 'map', value: plainType(type.value) };
    case 'tuple':
      return { kind: 'tuple', elements: type.elements.map(plainType) };
    case 'union':
      return { kind: 'union', members: type.members.map(plainType) };
    case 'reference':
      return { kind: 'reference', name: type.name };
    case 'string':
      return { kind: 'string', ...(type.suggestions && { suggestions: type.suggestions }) };
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'literal':
    case 'verb':
    case 'digits':
    case 'file':
    case 'own':
      return type;
  }
}

function plainField({ key, type, optional, facts = {} }: FieldType): FieldType {
  const compared = plainFacts(facts);
  return {
    key,
    type: plainType(type),
    optional,
    ...(Object.keys(compared).length > 0 && { facts: compared }),
  };
}

function plainFacts(facts: Facts): ComparedFacts {
  const { default: value, minimum, maximum, minLength, maxLength, deprecated } = facts;
  return {
    ...(value !== undefined && { default: value }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(deprecated && { deprecated }),
  };
}
