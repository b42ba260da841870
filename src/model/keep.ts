import type { ClientFile } from './client-file.js';

/** A file of a client as it was made, with the modules that it imports: paths in the client. */
export interface MadeFile extends ClientFile {
  readonly imports: readonly string[];
  /** It was formatted by an earlier run. */
  readonly formatted?: true;
}

/**
 * Returns the files that were made of an equal value before, or makes them. Whatever decides on the files stands in the value:
 * two that are the same as JSON make the same files.
 */
export type Keep = (of: object, make: () => readonly MadeFile[]) => readonly MadeFile[];

/** Makes everything. */
export const keepNothing: Keep = (_of, make) => make();
