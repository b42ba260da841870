/** Returns the text of that name in an object, undefined where there is none: `toString` is none. */
export function lookup(source: object | undefined, name: string): string | undefined {
  const value: unknown = source && Reflect.get(source, name);
  return typeof value === 'string' ? value : undefined;
}
