/**
 * Named values: a record, or a list of `[name, value]` where the order of interleaved names matters. `undefined` is
 * left out, an array is one value after the other under the same name. It is a plain `object` so that interfaces, which
 * have no index signature, fit.
 */
export type Fields = object;

/** Returns the fields one by one, each with its own value. */
export function fieldList(fields: Fields | undefined): readonly (readonly [name: string, value: unknown])[] {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(fields)
    ? fields
    : Object.entries(fields ?? {});
  const list: (readonly [string, unknown])[] = [];
  for (const [name, value] of entries) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) list.push([name, one]);
  }
  return list;
}

/** Returns the text of one value; null has none. */
export function fieldText(value: unknown): string {
  const text = String(value);
  return value === null ? '' : text;
}
