import type { Code } from '../../code/code.js';

/** The operations with their client. */
export type BindView = {
  readonly client: Code;
  /** The object that the declared interface describes. */
  readonly value: Code;
};
