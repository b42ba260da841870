import type { Operation } from '../../model/operation.js';

/** An operation with its name and its file. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: string;
  /** The path of its module without its extension. */
  readonly module: string;
}
