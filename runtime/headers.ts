import { HeaderError } from './errors/header-error.js';

/** The value of a header: `undefined` is left out, the elements of an array are sent one after the other. */
export type HeaderValue =
  string | number | boolean | bigint | undefined | readonly (string | number | boolean | bigint)[];

/** Headers by their names, whose case does not matter. */
export type HeaderRecord = Readonly<Record<string, HeaderValue>>;

/**
 * Returns the headers of all layers as one: a later entry, also within a layer, replaces an earlier one of the same
 * name. A name or a value that HTTP does not allow throws a HeaderError, here and where one is set later.
 */
export function mergeHeaders(...layers: readonly (object | undefined)[]): Headers {
  const headers = checkedHeaders();
  const entries: readonly (readonly [string, HeaderValue])[] = layers.flatMap((layer) =>
    Object.entries(layer ?? {}),
  );
  for (const [name, value] of entries) {
    const values = [value].flat().filter((one) => one !== undefined);
    if (values.length > 0) headers.set(name, values.join(', '));
  }
  return headers;
}

/**
 * Returns headers whose errors show no value, which may be a credential: those of the platform quote it, even as a cause.
 * The platform would also cut off line breaks at the ends of a value, where these refuse them, as NUL is refused anywhere.
 * No subclass: whether `set` is a method or a property of Headers is not the same in the types of all platforms.
 */
function checkedHeaders(): Headers {
  const headers = new Headers();
  const set = headers.set.bind(headers);
  return Object.defineProperty(headers, 'set', {
    value: (name: string, value: string): void => {
      try {
        set(name, value.replace(/[\r\n]/, '\0'));
      } catch {
        throw new HeaderError(`The header "${name}" is invalid.`);
      }
    },
  });
}
