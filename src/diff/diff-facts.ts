import type { Facts } from '../model/facts.js';
import type { ArgumentKind, PlaceChange } from '../model/change.js';
import type { Comparison } from './comparison.js';

type Limit = 'minimum' | 'maximum' | 'minLength' | 'maxLength';

/** Each limit with the direction in which it becomes tighter. */
const limits: Readonly<Record<Limit, 1 | -1>> = { minimum: 1, maximum: -1, minLength: 1, maxLength: -1 };

/** What is said of a fact that comes, goes or is another. */
type FactKinds = Readonly<Record<'stated' | 'changed' | 'removed', ArgumentKind>>;

const defaultKinds: FactKinds = {
  stated: 'argument-default-stated',
  changed: 'argument-default-changed',
  removed: 'argument-default-removed',
};
const formatKinds: FactKinds = {
  stated: 'argument-format-stated',
  changed: 'argument-format-changed',
  removed: 'argument-format-removed',
};
const unitKinds: FactKinds = {
  stated: 'argument-unit-stated',
  changed: 'argument-unit-changed',
  removed: 'argument-unit-removed',
};

/** Returns what became of what is known of an argument beside its type. */
export function diffFacts(
  old: Facts = {},
  now: Facts = {},
  place: string,
  { operation, older }: Comparison,
): readonly PlaceChange[] {
  const names: readonly Limit[] = ['minimum', 'maximum', 'minLength', 'maxLength'];
  const found = [
    ...diffFact(defaultKinds, shownDefault(old), shownDefault(now)),
    ...names.flatMap((name) => diffLimit(name, old[name], now[name])),
    ...(older
      ? []
      : [
          ...diffFact(formatKinds, old.format, now.format),
          ...diffFact(unitKinds, old.unit, now.unit),
          ...diffFlag(
            'argument-conditional',
            'argument-unconditional',
            isConditional(old),
            isConditional(now),
          ),
        ]),
    ...diffFlag(
      'argument-deprecated',
      'argument-undeprecated',
      old.deprecated === true,
      now.deprecated === true,
    ),
  ];
  return found.map((change) => ({ ...change, operation, place }));
}

type FactChange = Pick<PlaceChange, 'from' | 'to'> & { readonly kind: ArgumentKind };

function diffFact(
  { stated, changed, removed }: FactKinds,
  from: string | undefined,
  to: string | undefined,
): readonly FactChange[] {
  if (from === to) return [];
  if (from === undefined) return [{ kind: stated, ...(to !== undefined && { to }) }];
  return [to === undefined ? { kind: removed, from } : { kind: changed, from, to }];
}

function diffFlag(come: ArgumentKind, gone: ArgumentKind, old: boolean, now: boolean): readonly FactChange[] {
  return old === now ? [] : [{ kind: now ? come : gone }];
}

function diffLimit(name: Limit, old: number | undefined, now: number | undefined): readonly FactChange[] {
  const tighter = (now ?? 0) - (old ?? 0) > 0 === limits[name] > 0;
  const kinds: FactKinds = {
    stated: 'argument-limit-stated',
    changed: tighter ? 'argument-limit-tightened' : 'argument-limit-loosened',
    removed: 'argument-limit-removed',
  };
  const shown = (limit: number | undefined): string | undefined =>
    limit === undefined ? undefined : `${name} ${limit}`;
  return diffFact(kinds, shown(old), shown(now));
}

function shownDefault({ default: value }: Facts): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function isConditional({ required }: Facts): boolean {
  return required === 'conditional';
}
