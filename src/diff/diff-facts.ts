import type { Facts } from '../model/facts.js';
import type { ChangedOperation, PlaceChange, PlaceKind } from '../model/change.js';

type Limit = 'minimum' | 'maximum' | 'minLength' | 'maxLength';

/** Each limit with the direction in which it becomes tighter. */
const limits: Readonly<Record<Limit, 1 | -1>> = { minimum: 1, maximum: -1, minLength: 1, maxLength: -1 };

/** Returns what became of an argument's default and limits, and whether it is deprecated now. */
export function diffFacts(
  old: Facts = {},
  now: Facts = {},
  place: string,
  operation: ChangedOperation,
): readonly PlaceChange[] {
  const names: readonly Limit[] = ['minimum', 'maximum', 'minLength', 'maxLength'];
  const isDeprecated = now.deprecated === true && old.deprecated !== true;
  return [
    ...(old.default === now.default
      ? []
      : [
          {
            kind: 'argument-default-changed' as const,
            operation,
            place,
            ...(old.default !== undefined && { from: JSON.stringify(old.default) }),
            ...(now.default !== undefined && { to: JSON.stringify(now.default) }),
          },
        ]),
    ...names.flatMap((name) => diffLimit(name, old[name], now[name], place, operation)),
    ...(isDeprecated ? [{ kind: 'argument-deprecated' as const, operation, place }] : []),
  ];
}

function diffLimit(
  name: Limit,
  old: number | undefined,
  now: number | undefined,
  place: string,
  operation: ChangedOperation,
): readonly PlaceChange[] {
  if (old === now) return [];
  return [
    {
      kind: limitKind(old, now, limits[name]),
      operation,
      place,
      ...(old !== undefined && { from: `${name} ${old}` }),
      ...(now !== undefined && { to: `${name} ${now}` }),
    },
  ];
}

function limitKind(old: number | undefined, now: number | undefined, tighter: 1 | -1): PlaceKind {
  if (now === undefined) return 'argument-limit-loosened';
  if (old === undefined) return 'argument-limit-stated';
  return (now - old) * tighter > 0 ? 'argument-limit-tightened' : 'argument-limit-loosened';
}
