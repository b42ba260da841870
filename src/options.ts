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
}

/** Everything that a run is told, all resolved. */
export interface Options extends SourceOptions {
  /** The folder that the client goes into. */
  readonly output: string;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
}
