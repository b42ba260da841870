import type { Facts, Scalar } from '../../model/facts.js';
import type { Json } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';
import { joinAll } from '../../types/join-types.js';
import { inferType } from '../infer/infer-type.js';
import { booleanTexts } from '../infer/placeholder-types.js';
import { isBooleanText, isNumeric, isRealText } from './recorded-text.js';
import { literals, typeOfFacts, unlisted } from './type-of-facts.js';

/**
 * Returns the type of a JSON field of which the documentation and recordings speak: the documented type, and beside it
 * the form that was recorded. An integer recorded as `"300"` is a number or digits in a string.
 */
export function mergeTypes(facts: Facts, recorded: TypeNode, values: readonly Json[]): TypeNode {
  const documented = typeOfFacts(facts);
  if (documented === undefined) return withFormat(recorded, facts);
  if (documented.kind === 'verb') return documented;
  const seen = recorded.kind === 'unknown' ? inferType(values.filter(isWritten), { open: false }) : recorded;
  const members = seen.kind === 'union' ? seen.members : [seen];
  if (facts.enum !== undefined && facts.enum.length > 0)
    return mergeListed(facts.enum, documented, members, values);
  const inside = members.filter((member) => isInside(member, documented));
  const forms = members
    .filter((member) => !inside.includes(member))
    .flatMap((member) => formsOf(member, documented, values));
  return joinAll([...(inside.length > 0 ? inside : [documented]), ...forms]);
}

/** A bare `{{variable}}` leaves open what was recorded beside it; where the documentation says what it is, that counts again. */
function isWritten(value: Json): boolean {
  return value.kind !== 'string' || value.unquoted !== true;
}

/** A format that the documentation states beside strings that were recorded. */
function withFormat(recorded: TypeNode, { format }: Facts): TypeNode {
  return format !== undefined && recorded.kind === 'string' ? { ...recorded, format } : recorded;
}

/** Whether a recorded type says all that the documented one does, and what is inside besides. */
function isInside(member: TypeNode, documented: TypeNode): boolean {
  if (member.kind === 'object' || member.kind === 'map' || member.kind === 'reference')
    return documented.kind === 'object';
  const isList = member.kind === 'array' || member.kind === 'tuple';
  if (!isList || documented.kind !== 'array') return false;
  return documented.element.kind === 'unknown' || documented.element.kind === 'object';
}

/** The forms in which a recording writes a value beside the documented type. */
function formsOf(member: TypeNode, documented: TypeNode, values: readonly Json[]): readonly TypeNode[] {
  if (member.kind === 'unknown' || member.kind === documented.kind)
    return member.kind === 'array' ? [member] : [];
  if (member.kind !== 'string') return [member];
  const texts = realTexts(values);
  if (documented.kind === 'number' && texts.every(isNumeric)) return [{ kind: 'digits' }];
  if (documented.kind === 'boolean' && texts.every(isBooleanText)) return booleanTexts;
  return [member];
}

/** Listed values are closed, but for those that were recorded besides. Of a list, the elements are listed. */
function mergeListed(
  listed: readonly Scalar[],
  documented: TypeNode,
  members: readonly TypeNode[],
  values: readonly Json[],
): TypeNode {
  const lists = values.flatMap((value) => (value.kind === 'array' ? value.items : []));
  const recorded = scalarsOf([...values, ...lists]);
  const besides = unlisted(listed, recorded);
  const scalars = joinAll([
    literals([...listed, ...textForms(listed, values), ...plainForms(listed, values), ...besides]),
    ...openKinds(listed, recorded, besides),
  ]);
  const others = members.filter(({ kind }) => kind === 'null' || kind === 'object' || kind === 'map');
  const isList = documented.kind === 'array' || lists.length > 0;
  const isSingle = documented.kind !== 'array' || values.some(({ kind }) => kind === 'string');
  return joinAll([
    ...(isSingle ? [documented.kind === 'string' ? documented : scalars] : []),
    ...(isList ? [{ kind: 'array', element: scalars } satisfies TypeNode] : []),
    ...others,
  ]);
}

/** A list of texts says nothing of truth values and numbers that are recorded beside it: any other would do as well. */
function openKinds(
  listed: readonly Scalar[],
  recorded: readonly Scalar[],
  besides: readonly Scalar[],
): readonly TypeNode[] {
  if (listed.some((value) => typeof value !== 'string')) return [];
  const numbers = besides.filter((value) => typeof value === 'number');
  return [
    ...(recorded.some((value) => typeof value === 'boolean') ? [{ kind: 'boolean' } as const] : []),
    ...(numbers.length > 0 ? [{ kind: 'number', integer: numbers.every(Number.isInteger) } as const] : []),
  ];
}

/** Numbers and booleans that a recording writes in quotes may all be written so. */
function textForms(listed: readonly Scalar[], values: readonly Json[]): readonly string[] {
  const texts = new Set(realTexts(values));
  const plain = listed.filter((value) => typeof value !== 'string').map(String);
  return plain.some((text) => texts.has(text)) ? plain : [];
}

/** Listed texts that a recording writes as truth values or numbers may all be written so: `"true"` and `true`. */
function plainForms(listed: readonly Scalar[], values: readonly Json[]): readonly Scalar[] {
  const recorded = new Set(
    scalarsOf(values)
      .filter((value) => typeof value !== 'string')
      .map(String),
  );
  const texts = listed.filter((value) => typeof value === 'string');
  if (!texts.some((text) => recorded.has(text))) return [];
  return texts.flatMap((text): readonly Scalar[] => {
    if (isBooleanText(text)) return [text === 'true'];
    return isNumeric(text) && String(Number(text)) === text ? [Number(text)] : [];
  });
}

function realTexts(values: readonly Json[]): readonly string[] {
  return values.flatMap((value) => (value.kind === 'string' && isRealText(value.value) ? [value.value] : []));
}

function scalarsOf(values: readonly Json[]): readonly Scalar[] {
  return values.map(scalarOf).filter((value) => value !== undefined);
}

/** Returns the value of a recorded scalar that is a real one: no placeholder, no list, no object. */
export function scalarOf(value: Json): Scalar | undefined {
  switch (value.kind) {
    case 'string':
      return !value.unquoted && isRealText(value.value) ? value.value : undefined;
    case 'boolean':
      return value.value;
    case 'number':
      return Number(value.text);
    case 'null':
    case 'array':
    case 'object':
      return undefined;
  }
}
