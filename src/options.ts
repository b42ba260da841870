/** Everything that a run is told, all resolved: what is left out on the command line has its default here. */
export interface Options {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** The folder that the client goes into. */
  readonly output: string;
}
