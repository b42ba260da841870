import type { Code } from '../../code/code.js';

/** The operations with their client. */
export type BindView = {
  readonly client: Code;
  /** The body of the interface, and the object that it describes. */
  readonly type: Code;
  readonly value: Code;
};
