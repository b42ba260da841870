import type { Code } from '../../code/code.js';

/** The module of a client: its variables (as declarations), its environments, and what makes one. */
export type ClientView = {
  /** The doc comments of the client and of what makes one. */
  readonly clientDoc: Code;
  readonly createDoc: Code;
  /** The object of the environments that can be chosen. */
  readonly environments: Code | undefined;
  /** The types of the client and of its options, and the call that makes it. */
  readonly base: Code;
  readonly options: Code;
  /** No option has to be given. */
  readonly allOptional: boolean;
  readonly create: Code;
  readonly definition: Code;
};
