import { isReservedTypeName } from '../../names/reserved-names.js';

/** The names of types that a client has so far. */
export interface TypeNames {
  /** Returns the name if it is free, else the same with the first ordinal that makes it so; it is then taken. */
  claim(wanted: string): string;
}

/** Returns an empty register of names of types. */
export function createTypeNames(): TypeNames {
  const taken = new Set<string>();
  const ordinals = new Map<string, number>();
  return {
    claim(wanted) {
      let name = wanted;
      let ordinal = ordinals.get(wanted) ?? 2;
      while (taken.has(name) || isReservedTypeName(name)) name = `${wanted}${ordinal++}`;
      ordinals.set(wanted, ordinal);
      taken.add(name);
      return name;
    },
  };
}
