/** Returns an object's own property of a name that every object inherits (`constructor`, `__proto__`), undefined where it has none. */
export function own<T extends object, K extends keyof T>(source: T | undefined, name: K): T[K] | undefined {
  return source && Object.hasOwn(source, name) ? source[name] : undefined;
}
