/** The values of a request's part by their places: `query.page`, `items[0].sku`. */
export type Fields = ReadonlyMap<string, string>;

/** Returns every value inside of another one by its place. A file, whose content nobody recorded, stands as `{{file}}`. */
export function fieldsOf(value: unknown): Fields {
  const fields = new Map<string, string>();
  collect(value, '', fields);
  return fields;
}

function collect(value: unknown, place: string, fields: Map<string, string>): void {
  if (value === undefined) return;
  if (value === null) fields.set(place, 'null');
  else if (value instanceof Blob) fields.set(place, '{{file}}');
  else if (Array.isArray(value)) {
    if (value.length === 0) fields.set(place, '[]');
    value.forEach((item, at) => {
      collect(item, `${place}[${String(at)}]`, fields);
    });
  } else if (typeof value === 'object') {
    const entries = Object.entries(value);
    if (entries.length === 0 && place !== '') fields.set(place, '{}');
    for (const [key, field] of entries) collect(field, place === '' ? key : `${place}.${key}`, fields);
  } else if (typeof value === 'string') {
    fields.set(place, value.replaceAll('\r\n', '\n').trim());
  } else if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    fields.set(place, String(value));
  }
}

/**
 * Returns how much what came is what was recorded: 3 for the same, 2 where placeholders stand for the difference, 1 for
 * other values of the same fields, 0 for anything else.
 */
export function likeness(recorded: Fields, came: Fields): number {
  if (recorded.size !== came.size || [...recorded.keys()].some((place) => !came.has(place))) return 0;
  const texts = [...recorded].filter(([place, text]) => came.get(place) !== text).map(([, text]) => text);
  if (texts.length === 0) return 3;
  return texts.every(isPlaceholder) ? 2 : 1;
}

/** Tells whether all of these fields are among others, with the same values. */
export function contains(fields: Fields, others: Fields): boolean {
  return [...others].every(([place, text]) => fields.get(place) === text);
}

/** Returns which part of what was recorded came just so: between 0 and 1. */
export function share(recorded: Fields, came: Fields): number {
  if (recorded.size === 0) return came.size === 0 ? 1 : 0;
  const same = [...recorded].filter(([place, text]) => came.get(place) === text).length;
  return same / Math.max(recorded.size, came.size);
}

function isPlaceholder(text: string): boolean {
  return text.includes('{{') || /^<[\w\s-]*>$/.test(text) || /^:\w+$/.test(text);
}
