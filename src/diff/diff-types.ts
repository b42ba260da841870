import type { FieldType, ObjectType, TypeNode } from '../model/type-node.js';
import type { PlaceChange } from '../model/change.js';
import { turnKind, type Comparison, type Turn } from './comparison.js';
import { diffFacts } from './diff-facts.js';
import { findRenamed, type Renamed } from './find-renamed.js';
import { diffValues } from './diff-values.js';
import { byKey, isAbove, isAssignable, membersOf, resolve } from '../types/is-assignable.js';
import { showType } from '../types/show-type.js';

/** Returns what became of a type, field by field where it is of fields, else as a whole. */
export function diffTypes(
  old: TypeNode,
  now: TypeNode,
  place: string,
  within: Comparison,
): readonly PlaceChange[] {
  const before = split(resolve(old, within.old) ?? old, within.old);
  const after = split(resolve(now, within.now) ?? now, within.now);
  const parts = diffParts(before.rest, after.rest, place, within);
  return parts === undefined
    ? diffWhole(old, now, place, within)
    : [...diffNothing(before, after, place, within), ...parts];
}

/** A type without its null and undefined. */
interface SplitType {
  readonly rest: TypeNode | undefined;
  readonly nothing: readonly TypeNode[];
}

/** The rest is undefined where it is not one type. */
function split(type: TypeNode, types: Comparison['old']): SplitType {
  const members = membersOf(type);
  const nothing = members.filter(({ kind }) => kind === 'null' || kind === 'undefined');
  const [rest, ...others] = members.filter((member) => !nothing.includes(member));
  return { rest: others.length > 0 ? undefined : rest && resolve(rest, types), nothing };
}

/** Returns what became of the parts of two types of the same make; undefined where they are not. */
function diffParts(
  old: TypeNode | undefined,
  now: TypeNode | undefined,
  place: string,
  within: Comparison,
): readonly PlaceChange[] | undefined {
  if (old?.kind === 'array' && now?.kind === 'array')
    return diffTypes(old.element, now.element, `${place}[]`, within);
  if (old?.kind === 'map' && now?.kind === 'map')
    return diffTypes(old.value, now.value, `${place}[*]`, within);
  if (old?.kind !== 'object' || now?.kind !== 'object') return undefined;
  if (old.fields.length === 0 || now.fields.length === 0) return undefined;
  if (isAbove(old, now, within.above)) return [];
  return diffFields(old, now, place, { ...within, above: [...within.above, [old, now]] });
}

/** Returns what became of the fields of an object; of some it is known what they are called now. */
export function diffFields(
  old: ObjectType,
  now: ObjectType,
  place: string,
  within: Comparison,
  known: readonly Renamed[] = [],
): readonly PlaceChange[] {
  const before = byKey(old.fields);
  const after = byKey(now.fields);
  const written = findRenamed([...before.keys()], [...after.keys()]);
  const isMoved = ([from, to]: Renamed): boolean =>
    before.has(from) && after.has(to) && !before.has(to) && !after.has(from);
  const renamed = new Map([...written, ...known.filter(isMoved)]);
  const kept = old.fields.flatMap((field): readonly PlaceChange[] => {
    const next = after.get(renamed.get(field.key) ?? field.key);
    if (next !== undefined) return diffField(field, next, fieldPlace(place, next.key), within);
    const { operation } = within;
    return [{ kind: turnKind('removed', within), operation, place: fieldPlace(place, field.key) }];
  });
  const found = new Set(renamed.values());
  const added = now.fields.filter(({ key }) => !before.has(key) && !found.has(key));
  return [...kept, ...added.map((field) => addedField(field, place, within))];
}

function diffField(
  old: FieldType,
  now: FieldType,
  place: string,
  within: Comparison,
): readonly PlaceChange[] {
  const { operation, use } = within;
  const [from, to] = [old.key, now.key];
  return [
    ...(from === to ? [] : [{ kind: turnKind('renamed', within), operation, place, from, to }]),
    ...diffOptional(old.optional, now.optional, place, within),
    ...diffTypes(old.type, now.type, place, within),
    ...(use === 'input' ? diffFacts(old.facts, now.facts, place, within) : []),
  ];
}

function addedField({ key, type, optional }: FieldType, parent: string, within: Comparison): PlaceChange {
  const { operation, use } = within;
  const kind = use === 'input' && !optional ? 'argument-added-required' : turnKind('added', within);
  const to = showType(resolve(type, within.now) ?? type);
  return { kind, operation, place: fieldPlace(parent, key), to };
}

/** Returns what became of whether a field must be given, or is there. */
export function diffOptional(
  old: boolean,
  now: boolean,
  place: string,
  within: Comparison,
): readonly PlaceChange[] {
  if (old === now) return [];
  return [{ kind: turnKind(now ? 'optional' : 'required', within), operation: within.operation, place }];
}

/** Returns the place of a field: `body.items[].sku`. */
export function fieldPlace(place: string, key: string): string {
  return /^[\w$-]+$/.test(key) ? `${place}.${key}` : `${place}[${JSON.stringify(key)}]`;
}

/** Null and undefined come and go beside a type whose parts are compared. */
function diffNothing(
  before: SplitType,
  after: SplitType,
  place: string,
  within: Comparison,
): readonly PlaceChange[] {
  const known = new Set(before.nothing.map(({ kind }) => kind));
  const found = new Set(after.nothing.map(({ kind }) => kind));
  const { operation } = within;
  const come = [...found].filter((kind) => !known.has(kind));
  const gone = [...known].filter((kind) => !found.has(kind));
  return [
    ...come.map((to): PlaceChange => ({ kind: turnKind('widened', within), operation, place, to })),
    ...gone.map((from): PlaceChange => ({ kind: turnKind('narrowed', within), operation, place, from })),
  ];
}

function diffWhole(old: TypeNode, now: TypeNode, place: string, within: Comparison): readonly PlaceChange[] {
  const before = resolve(old, within.old) ?? old;
  const after = resolve(now, within.now) ?? now;
  const turn = turnOf(before, after, within);
  const values = diffValues(before, after, place, turn, within);
  if (values !== undefined) return values;
  const [from, to] = [showType(before), showType(after)];
  if (turn === 'restated' && from === to) return [];
  return [{ kind: turnKind(turn, within), operation: within.operation, place, from, to }];
}

/** An input goes from the old client's callers to the new one, an answer from the new client to the old one's callers. */
function turnOf(old: TypeNode, now: TypeNode, { use, old: before, now: after }: Comparison): Turn {
  const forth = isAssignable(old, now, { from: before, to: after, use, above: [] });
  const back = isAssignable(now, old, { from: after, to: before, use, above: [] });
  if (forth && back) return 'restated';
  if (forth) return 'widened';
  return back ? 'narrowed' : 'changed';
}
