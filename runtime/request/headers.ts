import { HeaderError } from '../errors/header-error.js';

/** The value of a header: `undefined` is left out, the elements of an array are sent one after the other. */
export type HeaderValue =
  string | number | boolean | bigint | undefined | readonly (string | number | boolean | bigint)[];

/** Headers by their names, whose case does not matter. */
export type HeaderRecord = Readonly<Record<string, HeaderValue>>;

/**
 * Returns the headers of all layers as one: a later entry, also within a layer, replaces an earlier one of the same
 * name. A name or a value that HTTP does not allow throws a HeaderError, here and where one is set later. It says of which
 * request, and shows no value, which may be a credential: the errors of the platform quote it, even as a cause. The platform would also cut off
 * line breaks at the ends of a value, where these headers refuse them, as NUL is refused anywhere.
 */
export function mergeHeaders(place: string, ...layers: readonly (object | undefined)[]): Headers {
  const headers = new Headers();
  const set = headers.set.bind(headers);
  const value = (name: string, text: string): void => {
    try {
      set(name, text.replace(/[\r\n]/, '\0'));
    } catch {
      throw new HeaderError(`${place}: invalid header "${name}".`);
    }
  };
  for (const layer of layers) {
    const entries: readonly (readonly [string, HeaderValue])[] = Object.entries(layer ?? {});
    for (const [name, given] of entries) {
      const values = [given].flat().filter((one) => one !== undefined);
      if (values.length) value(name, values.join(', '));
    }
  }
  // No subclass: in the types of some platforms `set` is a method of Headers, in those of others a property.
  return Object.defineProperty(headers, 'set', { value });
}
