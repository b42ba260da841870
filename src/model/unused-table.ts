/** A table or list of a description whose rows became no arguments, and why: `inspect` shows it. */
export interface UnusedTable {
  /** The words of its header row, or its first words. */
  readonly title: string;
  readonly reason: string;
  /** Of one that was used otherwise: the rows that are no arguments. */
  readonly rows?: readonly string[];
}

/** One that stands in the description of a folder or of the collection. */
export interface PlacedUnusedTable extends UnusedTable {
  /** The names from the top folder down to the one that it describes; empty for the collection. */
  readonly trail: readonly string[];
}
