import type { Surface } from '../model/surface.js';

/** Returns the old names that a client still exports, of functions and of types, with those that they have now. */
export function oldNames({ operations, types }: Surface): ReadonlyMap<string, string> {
  const references = [...types].flatMap(([name, type]): readonly (readonly [string, string])[] =>
    type.kind === 'reference' ? [[name, type.name]] : [],
  );
  const aliases = operations.flatMap(({ name, aliases: old }) =>
    old.flatMap((alias): readonly (readonly [string, string])[] => [
      ...(alias.name === name ? [] : ([[alias.name, name]] as const)),
      ...alias.types.map((type) => [type.name, type.of] as const),
    ]),
  );
  return new Map([...references, ...aliases]);
}
