/** The same thing three times: as it was written last, as somebody edited it, and as it is generated now. */
export interface Three<T> {
  readonly base: T;
  readonly edited: T;
  readonly generated: T;
}

/** Returns what becomes of each of three things. */
export function mapThree<From, To>(
  { base, edited, generated }: Three<From>,
  change: (from: From) => To,
): Three<To> {
  return { base: change(base), edited: change(edited), generated: change(generated) };
}

/** Something that is known by a key among others. */
interface Keyed {
  readonly key: string;
}

/**
 * Returns lists of things with keys as one list. `merge` is asked of each key for what it comes to, which may be nothing;
 * undefined where it says undefined of one. Things stand in the order of the side that changed it; what only the other side
 * has stands behind what it follows there.
 */
export function mergeKeyed<T extends Keyed>(
  three: Three<readonly T[]>,
  merge: (three: Three<T | undefined>) => readonly T[] | undefined,
): readonly T[] | undefined {
  const known = mapThree(three, (side) => new Map(side.map((each) => [each.key, each])));
  const merged: T[] = [];
  for (const key of orderKeys(mapThree(three, (side) => side.map((each) => each.key)))) {
    const found = merge(mapThree(known, (side) => side.get(key)));
    if (found === undefined) return undefined;
    for (const each of found) merged.push(each);
  }
  return merged;
}

function orderKeys({ base, edited, generated }: Three<readonly string[]>): readonly string[] {
  return inOrder(base, generated) ? insertMissing(edited, generated) : insertMissing(generated, edited);
}

/** Tells whether two lists have in one order what both have. */
function inOrder(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  return a.filter((key) => inB.has(key)).join('\n') === b.filter((key) => inA.has(key)).join('\n');
}

function insertMissing(order: readonly string[], other: readonly string[]): readonly string[] {
  const result = [...order];
  let place = 0;
  for (const key of other) {
    const at = result.indexOf(key);
    if (at < 0) result.splice(place, 0, key);
    place = (at < 0 ? place : at) + 1;
  }
  return result;
}

/** Tells whether two things say the same. */
type Same<T> = (a: T, b: T) => boolean;

/**
 * Returns what three things come to of which some may not be there: nothing where one side took it away and the other left
 * it as it was; undefined where that, or both changes, cannot be had together.
 */
export function settle<T>(
  { base, edited, generated }: Three<T | undefined>,
  same: Same<T>,
  merge: (three: Three<T>) => T | undefined,
): readonly T[] | undefined {
  if (base !== undefined && edited !== undefined && generated !== undefined) {
    const merged = merge({ base, edited, generated });
    return merged === undefined ? undefined : [merged];
  }
  if (edited !== undefined && generated !== undefined) return same(edited, generated) ? [edited] : undefined;
  const left = edited ?? generated;
  if (left === undefined) return [];
  if (base === undefined) return [left];
  return same(left, base) ? [] : undefined;
}
