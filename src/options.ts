/** What decides how a collection is read: what is left out on the command line has its default here. */
export interface SourceOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /**
   * Files of Postman's environments or globals. The values of the first environment go before those of the collection;
   * each environment can be chosen by its name when a client is made.
   */
  readonly environment?: readonly string[] | undefined;
  /** The configuration file of the client. */
  readonly config?: string | undefined;
  /** Whether sources that are URLs may be read over plain http, too: anybody on the way can change what it brings. */
  readonly allowHttp?: boolean | undefined;
}

/** Which tests a client comes with. */
export interface TestOptions {
  /** What runs the tests; `none` for a client without any. `vitest` where it is left out. */
  readonly tests?: 'vitest' | 'none' | undefined;
  /** The folder of the tests, a path in the client's own folder. Left out, each test stands beside its operation. */
  readonly testsDir?: string | undefined;
}

/** What stands for the API in tests of those who use a client. */
export interface MockOptions {
  /** The library that the mocks are for; `none` where it is left out. */
  readonly mocks?: 'msw' | 'none' | undefined;
}

/** Everything that a run is told, all resolved. */
export interface Options extends SourceOptions, TestOptions, MockOptions {
  /** The folder that the client goes into. */
  readonly output: string;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
  /** What changed for callers goes into a changelog in the client. */
  readonly changelog?: boolean | undefined;
}
