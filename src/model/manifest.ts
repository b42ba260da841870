/**
 * What `manifest.json` in a generated client holds: which request became which function, and what every file looked
 * like when it was written, so that a later run knows its own files from those of the user.
 */
export interface Manifest {
  readonly manifestVersion: 1;
  /** The version of postwright that wrote the client. */
  readonly generator?: string | undefined;
  /** The folder holds a site of reference pages, and no client. */
  readonly site?: true | undefined;
  /** Absent while the client still exports what the first rule for names called its types. */
  readonly naming?: 2 | undefined;
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly ManifestOperation[];
  /** Every written file beside the manifest itself, by code unit order of the paths. */
  readonly files: readonly ManifestFile[];
  /** Files that postwright wrote once and nothing makes any more, left where they were because of edits made by hand. */
  readonly kept?: readonly ManifestFile[] | undefined;
  /** The texts of all files as they were written, packed: an entry for each folder of the client. */
  readonly base?: PackedTexts | undefined;
}

/** By folders, with `/`: the names and texts of a folder's files, deflated and in base64. */
export type PackedTexts = Readonly<Record<string, string>>;

/** One request and the function that it became. */
export interface ManifestOperation {
  /** The names from the top folder down. */
  readonly item: readonly string[];
  /** Postman's id of the item, where the collection has one. */
  readonly id?: string | undefined;
  /** The method and the URL in Postman's notation: what the request is known by where it has no id, or a new one. */
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The function's name, exported by `index.ts`; unique. */
  readonly operation: string;
  /** What the function was called before, the oldest name first: exported as well until they are dropped. */
  readonly aliases?: readonly string[] | undefined;
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
