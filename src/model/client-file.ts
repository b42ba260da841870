/** One file of a generated client. */
export interface ClientFile {
  /** The path in the client, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The file of a generated client that says what postwright wrote. */
export const manifestPath = 'manifest.json';
