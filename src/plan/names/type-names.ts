import { isReservedTypeName } from '../../names/reserved-names.js';

/** Names that are given once each. */
export interface NameRegister {
  /** Returns the name if it is free, else the same with the first ordinal that makes it so; it is then taken. */
  claim(wanted: string): string;
  /** Returns whether nothing has the name yet. */
  isFree(name: string): boolean;
}

/** The names of types that a client has so far. */
export interface TypeNames extends NameRegister {
  /** The names by the first rule, which let them grow with the depth of what they name: clients of earlier runs have them. */
  readonly former: NameRegister;
}

/** The name of a type, and what the first rule called it. */
export interface TypeName {
  readonly name: string;
  readonly former: string;
}

/** Returns an empty register of names of types. */
export function createTypeNames(): TypeNames {
  return { ...createRegister(), former: createRegister() };
}

function createRegister(): NameRegister {
  const taken = new Set<string>();
  const ordinals = new Map<string, number>();
  const isFree = (name: string): boolean => !taken.has(name) && !isReservedTypeName(name);
  return {
    isFree,
    claim(wanted) {
      let name = wanted;
      let ordinal = ordinals.get(wanted) ?? 2;
      while (!isFree(name)) name = `${wanted}${ordinal++}`;
      ordinals.set(wanted, ordinal);
      taken.add(name);
      return name;
    },
  };
}
