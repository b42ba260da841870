/** What a client was told of an answer: what `onDrift` gave. */
export interface AnswerReport {
  /** The function's name. */
  readonly operation: string;
  readonly status: number;
  readonly differences: readonly AnswerDifference[];
}

/** Where an answer is not what its examples show. It tells kinds of values, never a value. */
export interface AnswerDifference {
  /** The keys that lead to it, `[]` for an element of a list, `*` for a key that is data; empty for the whole. */
  readonly path: string;
  readonly kind: 'missing' | 'new' | 'kind' | 'null' | 'enum' | 'rule' | 'unreadable';
  readonly expected: string;
  readonly found: string;
}

/** A difference that answers of one status of an operation have, with how many reports tell of it. */
export interface ObservedDifference extends AnswerDifference {
  readonly operation: string;
  readonly status: number;
  readonly count: number;
}
