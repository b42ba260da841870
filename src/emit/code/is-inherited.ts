const names: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Returns whether every object has a property of this name. */
export function isInherited(name: string): boolean {
  return names.has(name);
}
