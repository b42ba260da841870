/**
 * A type as data. A text has the kinds of values: `string|null`, `any`, and `undefined` for what may be missing. An object has its
 * fields. A function is given the value, and leads to another table.
 */
export type Table = string | Fields | Marked | ((value: unknown) => Table);

/** An object with these fields. */
export interface Fields {
  readonly [key: string]: Table;
}

/** What a mark says of the tables behind it. */
export type Marked =
  /** A list of one kind of elements; of several, one for each place. */
  | readonly ['array', ...Table[]]
  /** An object whose keys are data. */
  | readonly ['object', Table]
  | readonly ['or', ...Table[]]
  /** A difference that is known already, and what was expected. */
  | readonly ['!', 'enum' | 'rule', string];
