/** What JSON can hold. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Returns how many values there are in a value, itself counted. */
export function countValues(value: Value): number {
  return childrenOf(value).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

/** Returns the value at a place, counted from the outermost, which is 0. */
export function valueAt(value: Value, at: number): Value {
  let left = at;
  const find = (one: Value): Value | undefined => {
    if (left === 0) return one;
    left -= 1;
    for (const inner of childrenOf(one)) {
      const found = find(inner);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(value) ?? null;
}

/** Returns the value with another one at a place; `undefined` takes away what stands there. */
export function replaceAt(
  value: Value,
  at: number,
  change: (found: Value) => Value | undefined,
): Value | undefined {
  let left = at + 1;
  const visit = (one: Value): Value | undefined => {
    left -= 1;
    if (left === 0) return change(one);
    // What comes after the place stays as it is.
    if (left < 0 || typeof one !== 'object' || one === null) return one;
    if (isList(one)) return one.map(visit).filter((inner) => inner !== undefined);
    const entries = Object.entries(one).map(([key, inner]) => [key, visit(inner)] as const);
    return fromEntries(
      entries.flatMap(([key, inner]) => (inner === undefined ? [] : [[key, inner] as const])),
    );
  };
  return visit(value);
}

/** Returns the object of the entries; also `__proto__` is a key like any other, as in JSON. */
export function fromEntries(entries: readonly (readonly [string, Value])[]): Value {
  return Object.fromEntries(entries);
}

/** Tells whether the value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Returns the value as it is read back from JSON. */
export function toValue(value: unknown): Value {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object' || value === null) return null;
  return fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
}

function childrenOf(value: Value): readonly Value[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
