import { HeaderError } from './errors/header-error.js';

/** The value of a header: `undefined` is left out, the elements of an array are sent one after the other. */
export type HeaderValue =
  string | number | boolean | bigint | undefined | readonly (string | number | boolean | bigint)[];

/** Headers by their names, whose case does not matter. */
export type HeaderRecord = Readonly<Record<string, HeaderValue>>;

/**
 * Returns the headers of all layers as one: a later entry, also within a layer, replaces an earlier one of the same
 * name. A name or a value that HTTP does not allow throws a HeaderError, here and when it is added to them later.
 */
export function mergeHeaders(...layers: readonly (object | undefined)[]): Headers {
  const headers = new CheckedHeaders();
  for (const layer of layers) {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(layer ?? {});
    for (const [name, value] of entries) {
      if (value === undefined) continue;
      const [first, ...others] = (Array.isArray(value) ? value : [value]).map(String);
      if (first !== undefined) headers.set(name, first);
      for (const other of others) headers.append(name, other);
    }
  }
  return headers;
}

/**
 * Headers whose errors show no value, which may be a credential: those of the platform quote it. The platform would
 * also cut off line breaks at the ends of a value where these refuse them.
 */
class CheckedHeaders extends Headers {
  override append(name: string, value: string): void {
    check(name, value, () => {
      super.append(name, value);
    });
  }

  override set(name: string, value: string): void {
    check(name, value, () => {
      super.set(name, value);
    });
  }
}

function check(name: string, value: string, change: () => void): void {
  try {
    if (/[\r\n\0]/.test(value)) throw new TypeError('line break or NUL');
    change();
  } catch {
    // The platform's message quotes the value: that error must not even be the cause.
    throw new HeaderError(name);
  }
}
