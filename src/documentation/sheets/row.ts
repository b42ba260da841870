import type { Facts } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';

/** One argument as a table or list names it, with those below it; its place in the request is not settled yet. */
export interface Row {
  readonly name: string;
  readonly in?: ArgumentPlace;
  readonly facts: Facts;
  readonly rows: readonly Row[];
}
