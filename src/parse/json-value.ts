/** An object of the JSON text, of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Tells whether the value is an object, and neither null nor a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether the value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Tells whether the value is missing: Postman writes null where it has nothing to say. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Returns the value if it is a string. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns the text of a string, a number or a boolean; undefined for everything else. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Returns the text that any value stands for: a scalar's own, else its JSON; undefined where there is none. */
export function valueText(value: unknown): string | undefined {
  return isMissing(value) ? undefined : (scalarText(value) ?? jsonText(value));
}

/** Returns the value as JSON; undefined where it is nested deeper than can be written. */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Returns a name as JavaScript writes the value, "" where there is none: numbers and lists are names as well. */
export function nameText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    // As String() writes it, and null as nothing.
    return [value].join('');
  } catch {
    return '';
  }
}

/** Returns what kind of value it is, with its article, for messages. */
export function describeKind(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Returns the value as JSON as far as it fits into a message: for files that hold no credentials. */
export function shownValue(value: unknown): string {
  const text = jsonText(value) ?? describeKind(value);
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
