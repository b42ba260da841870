/**
 * What `postwright.lock.json` in a generated client holds: whose client it is, what it was made with, and the names that
 * later runs must keep. With it, the output follows from the collection and the settings alone.
 */
export interface ClientLock extends KeptNames {
  readonly lockVersion: 1;
  readonly collection: CollectionIdentity;
  /** What the client is made with where it is not the default; paths from the client's folder on. */
  readonly options: Readonly<Record<string, LockedValue>>;
  /** Those of the options that stand in the settings of the project: where they are taken out there, they are gone. */
  readonly settings: readonly string[];
}

/** What one collection is known by. */
export interface CollectionIdentity {
  /** Postman's id; undefined where the collection has none. */
  readonly id?: string | undefined;
  readonly name: string;
}

/** The value of an option. */
export type LockedValue = string | boolean | readonly string[];

/** The names that an earlier run gave. */
export interface KeptNames {
  /** Absent while the client still exports what the first rule for names called its types. */
  readonly naming?: 2 | undefined;
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly KeptOperation[];
}

/** One request and the name of its function. */
export interface KeptOperation {
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
}

/** The file of a generated client that says what it was made with. */
export const lockPath = 'postwright.lock.json';
