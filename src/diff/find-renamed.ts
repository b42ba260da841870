/** The old key of something, and the one that it has now. */
export type Renamed = readonly [old: string, now: string];

/**
 * Returns which keys are only written otherwise: `orderId` and `order_id`. Each must be the only one of its letters on
 * its side.
 */
export function findRenamed(old: readonly string[], now: readonly string[]): readonly Renamed[] {
  const gone = old.filter((key) => !now.includes(key));
  const come = now.filter((key) => !old.includes(key));
  return gone.flatMap((key): readonly Renamed[] => {
    const letters = lettersOf(key);
    const [next, ...others] = come.filter((each) => lettersOf(each) === letters);
    const isAlone = gone.every((each) => each === key || lettersOf(each) !== letters);
    return letters !== '' && isAlone && next !== undefined && others.length === 0 ? [[key, next]] : [];
  });
}

function lettersOf(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Returns which variables of a path have another name in the same place of it: `/orders/:id` and `/orders/:orderId`. */
export function findRenamedParts(old: string, now: string): readonly Renamed[] {
  const before = old.split('/');
  const after = now.split('/');
  const pairs = before.map((part, at) => [part, after[at] ?? ''] as const);
  const isSame =
    before.length === after.length && pairs.every(([a, b]) => a === b || (isHole(a) && isHole(b)));
  return isSame
    ? pairs.flatMap(([a, b]): readonly Renamed[] => (a === b ? [] : [[a.slice(1), b.slice(1)]]))
    : [];
}

function isHole(part: string): boolean {
  return part.length > 1 && part.startsWith(':');
}
