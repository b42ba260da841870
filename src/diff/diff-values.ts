import type { TypeNode } from '../model/type-node.js';
import type { PlaceChange, PlaceKind } from '../model/change.js';
import type { Comparison, Turn } from './comparison.js';
import { membersOf } from '../types/is-assignable.js';

/**
 * Returns which listed values came and went, where two types differ in nothing else: in the closed lists of an input, and
 * in the open ones of an answer. Undefined where the types differ in more, or not at all.
 */
export function diffValues(
  old: TypeNode,
  now: TypeNode,
  place: string,
  turn: Turn,
  { use, operation }: Comparison,
): readonly PlaceChange[] | undefined {
  const list = use === 'input' ? closedValues : openValues;
  const before = list(old);
  const after = list(now);
  if (before.values.size === 0 || after.values.size === 0 || before.rest !== after.rest) return undefined;
  if (use === 'answer' && turn !== 'restated') return undefined;
  const kinds = use === 'input' ? argumentKinds : fieldKinds;
  const added = oneWayEach([...after.values].filter((value) => !before.values.has(value)));
  const removed = oneWayEach([...before.values].filter((value) => !after.values.has(value)));
  if (added.length + removed.length === 0) return undefined;
  return [
    ...removed.map((from): PlaceChange => ({ kind: kinds.removed, operation, place, from })),
    ...added.map((to): PlaceChange => ({ kind: kinds.added, operation, place, to })),
  ];
}

/** What may be given as a number and as its text (`3` and `"3"`) is one value. */
function oneWayEach(values: readonly string[]): readonly string[] {
  const plain = values.filter((value) => !value.startsWith('"'));
  return values.filter((value) => !plain.some((other) => value === `"${other}"`));
}

type ValueKinds = Readonly<Record<'added' | 'removed', PlaceKind>>;

const argumentKinds: ValueKinds = { added: 'argument-value-added', removed: 'argument-value-removed' };
const fieldKinds: ValueKinds = { added: 'field-value-added', removed: 'field-value-removed' };

interface ListedValues {
  readonly values: ReadonlySet<string>;
  /** What the type is of beside them. */
  readonly rest: string;
}

function closedValues(type: TypeNode): ListedValues {
  const members = membersOf(type);
  const literals = members.filter((member) => member.kind === 'literal');
  const rest = members.filter((member) => member.kind !== 'literal');
  return {
    values: new Set(literals.map(({ value }) => JSON.stringify(value))),
    rest: JSON.stringify(rest),
  };
}

function openValues(type: TypeNode): ListedValues {
  const members = membersOf(type);
  const values = members.flatMap((member) => (member.kind === 'string' ? (member.suggestions ?? []) : []));
  const rest = members.map((member) => (member.kind === 'string' ? 'string' : member));
  return { values: new Set(values.map((value) => JSON.stringify(value))), rest: JSON.stringify(rest) };
}
