/** Where a value is not what its type says. It tells kinds of values, never a value. */
export interface DriftDifference {
  /** The keys that lead to it, `[]` for an element of a list: `orders[].total`; empty for the whole. */
  readonly path: string;
  /**
   * What is wrong: it is `missing`, `new`, of another `kind`, `null` where it never was, outside of the known values (`enum`), against
   * a `rule`, or `unreadable`.
   */
  readonly kind: 'missing' | 'new' | 'kind' | 'null' | 'enum' | 'rule' | 'unreadable';
  readonly expected: string;
  readonly found: string;
}

/** What an API answered that its examples do not show. */
export interface DriftReport {
  /** The function's name. */
  readonly operation: string;
  readonly status: number;
  /** At most twenty, each once. */
  readonly differences: readonly DriftDifference[];
}
