/** What decides how a collection is read: what is left out on the command line has its default here. */
export interface SourceOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** A file of Postman's environment or globals, whose values go before those of the collection. */
  readonly environment?: string | undefined;
  /** The configuration file of the client. */
  readonly config?: string | undefined;
}

/** Everything that a run is told, all resolved. */
export interface Options extends SourceOptions {
  /** The folder that the client goes into. */
  readonly output: string;
}
