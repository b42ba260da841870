/** Returns the text of that name in an object, also that of a number, undefined where there is none: `toString` is none. */
export function lookup(source: object | undefined, name: string): string | undefined {
  const value: unknown = source && Reflect.get(source, name);
  return /^(string|number)$/.test(typeof value) ? String(value) : undefined;
}
