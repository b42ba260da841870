/**
 * The fields of a form: a record, or a list of `[name, value]` where the order of interleaved names matters. It is a
 * plain `object` so that interfaces, which have no index signature, fit.
 */
export type Fields = object;

/** Returns the fields as a list: an array's elements one by one, without those that are undefined; null is the empty text. */
export function fieldList(fields: Fields | undefined): readonly (readonly [name: string, value: unknown])[] {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(fields)
    ? fields
    : Object.entries(fields ?? {});
  const list: (readonly [string, unknown])[] = [];
  for (const [name, value] of entries) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) list.push([name, one ?? '']);
  }
  return list;
}
