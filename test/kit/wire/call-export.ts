/** Returns what a module exports under a name; a module that is made by a test has no type that could say so. */
export function exported(module: unknown, name: string): unknown {
  const value: unknown =
    typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
  if (value === undefined) throw new Error(`there is no export ${name}`);
  return value;
}

/** Calls a function that a module exports. */
export function callExport(module: unknown, name: string, values: readonly unknown[]): unknown {
  const made = exported(module, name);
  if (typeof made !== 'function') throw new Error(`${name} is no function`);
  return Reflect.apply(made, undefined, values);
}
