import type { Facts } from '../model/facts.js';
import type { FieldType, TypeNode } from '../model/type-node.js';
import type { LeafType } from './children.js';
import { foldType } from './fold-type.js';

/** Of what is known of a field, all that a comparison speaks of. */
type ComparedFacts = Pick<
  Facts,
  | 'default'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'format'
  | 'unit'
  | 'required'
  | 'deprecated'
>;

/** Returns a type without what no comparison speaks of: descriptions, recorded values, inferred formats, wishes for names. */
export function plainType(type: TypeNode): TypeNode {
  return foldType<TypeNode>(type, {
    leaf: plainLeaf,
    array: (element) => ({ kind: 'array', element }),
    tuple: (elements) => ({ kind: 'tuple', elements }),
    map: (value) => ({ kind: 'map', value }),
    object: (fields) => ({
      kind: 'object',
      fields: fields.map(({ field, result }) => plainField(field, result)),
    }),
    union: (members) => ({ kind: 'union', members }),
  });
}

function plainLeaf(type: LeafType): TypeNode {
  if (type.kind === 'reference') return { kind: 'reference', name: type.name };
  if (type.kind !== 'string') return type;
  return { kind: 'string', ...(type.suggestions && { suggestions: type.suggestions }) };
}

function plainField({ key, optional, facts = {} }: FieldType, type: TypeNode): FieldType {
  const compared = plainFacts(facts);
  return { key, type, optional, ...(Object.keys(compared).length > 0 && { facts: compared }) };
}

function plainFacts(facts: Facts): ComparedFacts {
  const { default: value, minimum, maximum, minLength, maxLength } = facts;
  const { format, unit, required, deprecated } = facts;
  return {
    ...(value !== undefined && { default: value }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(format !== undefined && { format }),
    ...(unit !== undefined && { unit }),
    ...(required === 'conditional' && { required }),
    ...(deprecated && { deprecated }),
  };
}
