import type { Facts } from '../../model/facts.js';
import type { FieldType, ObjectType, TypeNode } from '../../model/type-node.js';
import { isBigInteger } from '../infer/infer-number.js';
import { inferType } from '../infer/infer-type.js';
import { mapChildren } from '../../types/children.js';
import { joinAll } from '../../types/join-types.js';
import { childPath, type BodyKey } from './body-keys.js';
import { fieldsAt, insideType, type DocumentedFields } from './documented-fields.js';
import { isRequired } from './is-required.js';
import type { Json } from '../../model/json.js';
import { mergeTypes, scalarOf } from './merge-types.js';

/** What the type of a JSON body is made from. */
export interface BodyEvidence {
  readonly values: readonly Json[];
  /** Every recorded key by its path. */
  readonly keys: ReadonlyMap<string, BodyKey>;
  /** What the documentation says of the recorded keys, by their paths. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** Those of them that a table or list of a description speaks of. */
  readonly tabled: ReadonlySet<string>;
  /** What only the documentation names. */
  readonly documented: DocumentedFields;
  /** Recorded fields are required where the documentation says nothing. */
  readonly strict: boolean;
}

/** Returns the type of a JSON body: what the recordings show, and what the documentation says of it or adds to it. */
export function bodyType(evidence: BodyEvidence): TypeNode {
  const recorded = inferType(evidence.values, { open: false, name: 'Body' });
  return overlay(recorded, '', evidence);
}

function overlay(type: TypeNode, path: string, evidence: BodyEvidence): TypeNode {
  const members = type.kind === 'union' ? type.members : [type];
  const inside = insideType(path, evidence.documented);
  const taken = members.some((member) => takesFields(member, inside));
  const known = members.filter((member) => inside === undefined || !isBlank(member, inside));
  const merged = known.map((member) => overlayMember(member, path, evidence));
  const all = inside === undefined || taken ? merged : [...merged, inside];
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : joinAll(all);
}

/** Whether documented fields go into this member; the walk through its fields adds them. */
function takesFields(member: TypeNode, inside: TypeNode | undefined): boolean {
  if (inside === undefined) return false;
  if (member.kind === 'array') return inside.kind === 'array' && member.element.kind !== 'unknown';
  return member.kind === 'object' && inside.kind === 'object';
}

/** Nothing was recorded here but null or an empty list. */
function isBlank(member: TypeNode, inside: TypeNode): boolean {
  if (member.kind === 'array') return inside.kind === 'array' && member.element.kind === 'unknown';
  return member.kind === 'unknown';
}

function overlayMember(type: TypeNode, path: string, evidence: BodyEvidence): TypeNode {
  if (type.kind === 'object') return overlayObject(type, path, evidence);
  const isList = type.kind === 'array' || type.kind === 'tuple';
  return isList ? mapChildren(type, (element) => overlay(element, `${path}[]`, evidence)) : type;
}

function overlayObject(type: ObjectType, path: string, evidence: BodyEvidence): ObjectType {
  const fields = type.fields.map((field) => overlayField(field, childPath(path, field.key), evidence));
  return { ...type, fields: [...fields, ...fieldsAt(path, evidence.documented)] };
}

function overlayField(field: FieldType, path: string, evidence: BodyEvidence): FieldType {
  const key = evidence.keys.get(path);
  const facts = evidence.facts.get(path) ?? {};
  const inner = overlay(field.type, path, evidence);
  const example = exampleOf(key?.values ?? []);
  const shown = example === undefined ? facts : { ...facts, example };
  return {
    key: field.key,
    type: mergeTypes(facts, inner, key?.values ?? []),
    optional: !isRequired(facts, {
      disabled: key?.disabled ?? false,
      otherwise: evidence.strict || !field.optional,
    }),
    ...(Object.keys(shown).length === 0 ? {} : { facts: shown }),
  };
}

/** An example longer than this says less than it hides. */
const longestExample = 200;

function exampleOf(values: readonly Json[]): Facts['example'] {
  return values
    .map(exactScalarOf)
    .find((value) => value !== undefined && String(value).length <= longestExample);
}

/** A large integer keeps its digits. */
function exactScalarOf(value: Json): Facts['example'] {
  return value.kind === 'number' && isBigInteger(value.text) ? BigInt(value.text) : scalarOf(value);
}
