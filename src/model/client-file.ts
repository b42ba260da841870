/** One file of a generated client. */
export interface ClientFile {
  /** The path in the client, with `/`. */
  readonly path: string;
  readonly text: string;
}
