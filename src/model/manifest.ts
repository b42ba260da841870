import type { KeptNames, KeptOperation } from './lock.js';

/**
 * What `manifest.json` in a generated client holds: which request became which function, and what every file looked
 * like when it was written, so that a later run knows its own files from those of the user. It is output only: what a run
 * follows from stands in the lock; the names in it are those of a client from before there was one.
 */
export interface Manifest extends KeptNames {
  readonly manifestVersion: 1;
  /** The version of postwright that wrote the client. */
  readonly generator?: string | undefined;
  /** The folder holds a site of reference pages, and no client. */
  readonly site?: true | undefined;
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly ManifestOperation[];
  /** Every written file beside the manifest itself, by code unit order of the paths. */
  readonly files: readonly ManifestFile[];
  /** Files that postwright wrote once and nothing makes any more, left where they were because of edits made by hand. */
  readonly kept?: readonly ManifestFile[] | undefined;
  /** The texts of all files as they were written, packed, where that is wished: an entry for each folder of the client. */
  readonly base?: PackedTexts | undefined;
}

/** By folders, with `/`: the names and texts of a folder's files, deflated and in base64. */
export type PackedTexts = Readonly<Record<string, string>>;

/** One request and the function that it became. */
export interface ManifestOperation extends KeptOperation {
  /** The path of the module in the client, with `/`. */
  readonly module: string;
  /** Undefined where the operation takes no input. */
  readonly example?: ManifestExample | undefined;
  /** The path of the test in the client, with `/`; undefined in a client without tests. */
  readonly test?: string | undefined;
}

/** Where the recorded request stands. */
export interface ManifestExample {
  readonly module: string;
  readonly export: string;
}

/** A file that postwright wrote. */
export interface ManifestFile {
  /** The path in the client, with `/`. */
  readonly path: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
  readonly hash: string;
}
