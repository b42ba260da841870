import type { Code } from '../../code/code.js';

/** The test of the client as a whole. */
export type CoverageView = {
  /** All that the client exports, and the names of it that are no operations. */
  readonly client: Code;
  readonly others: Code;
  readonly listRequests: Code;
  readonly listTests: Code;
  /** The folder of the tests, from the client's on. */
  readonly folder: Code;
  /** The client's folder, from that of this test on. */
  readonly root: Code;
};
