import { fillPlaceholders } from './fill-placeholders.js';

declare const recordedInput: unique symbol;

/**
 * A request as the collection recorded it, on its way to an operation's input: every property may be missing, every
 * value may still be a string with Postman's `{{placeholders}}`, or null. `fill` makes the input of it.
 */
export type Recorded<Input> = RecordedValue<Input> & { readonly [recordedInput]?: Input };

type RecordedValue<T> = unknown extends T
  ? T
  : T extends Blob | ReadableStream
    ? T
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: RecordedField<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]?: RecordedField<T[K]> }
        : T | string;

type RecordedField<T> = RecordedValue<T> | string | null;

/**
 * Returns a recorded request as the input of its operation: each `{{name}}` in a string or a key is replaced by the
 * variable's value, from the inside out (`{{key-{{stage}}}}`); one without a value stays as it is.
 */
export function fill<Input>(example: { readonly [recordedInput]?: Input }, variables: object = {}): Input {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(variables))
    if (value !== undefined) values.set(name, String(value));
  // The one trust: whoever fills a recorded request vouches for its values, which need not fit the precise type.
  return fillValue(example, values) as Input;
}

function fillValue(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fillText(value, values);
  if (Array.isArray(value)) return value.map((element) => fillValue(element, values));
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [fillText(key, values), fillValue(field, values)]),
  );
}

function fillText(text: string, values: ReadonlyMap<string, string>): string {
  return fillPlaceholders(text, (name) => values.get(name) ?? values.get(name.trim()));
}
