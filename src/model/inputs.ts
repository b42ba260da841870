import type { Document, DocumentVariable } from './document.js';

/** What was read, and what messages call it. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A directory that was read. */
export interface SourceFolder {
  readonly files: readonly FolderFile[];
  readonly name: string;
}

/** One file of a directory. */
export interface FolderFile {
  /** From the directory down, with `/` between the names on every system. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All that a client follows from, as it was read. */
export interface Inputs {
  readonly source: SourceBytes | SourceFolder;
  /** Environments and globals, in the order in which they count. */
  readonly environments: readonly SourceBytes[];
  readonly config?: SourceBytes;
}

/** A Postman environment, or its globals: values for the `{{variables}}` of a collection. */
export interface EnvironmentValues {
  readonly name: string;
  /** The file as the user named it: for messages. */
  readonly source: string;
  readonly scope: 'environment' | 'globals';
  readonly variables: readonly DocumentVariable[];
}

/** What was read, as far as credentials may stand in it: the configuration follows later. */
export interface ParsedInputs {
  readonly document: Document;
  readonly environments: readonly EnvironmentValues[];
}
