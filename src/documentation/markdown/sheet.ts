/** A cell of a table as clean markdown; a line break in it is `\n`. */
export interface Cell {
  readonly text: string;
  /** How far the cell is set in from its column's edge: children stand under their parent this way. */
  readonly depth: number;
  /** Tables inside this cell. */
  readonly sheets: readonly Sheet[];
}

/** A table, whatever it was written in. */
export interface Sheet {
  /** Undefined for a table without a header row. */
  readonly header?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** An entry of a list with the entries below it. */
export interface Entry {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Tables that stand inside the entry. */
  readonly sheets: readonly Sheet[];
}

/** A piece of a description, in the order of the text; `prose` is its clean markdown. */
export type Block = HeadingBlock | TextBlock | CodeBlock | TableBlock | ListBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly prose: string;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly prose: string;
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
  readonly prose: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly sheet: Sheet;
  readonly prose: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly entries: readonly Entry[];
  readonly prose: string;
}
