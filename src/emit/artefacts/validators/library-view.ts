import type { Code } from '../../code/code.js';

/** A module with schemas of a library. */
export type LibraryView = {
  /** The schemas of the types that the module of the same name declares. */
  readonly own: readonly LibrarySchemaView[];
  /** The schemas of an operation's answers, by status; undefined where no saved answer is JSON. */
  readonly answers:
    { readonly doc: Code; readonly name: Code; readonly schemas: readonly StatusSchemaView[] } | undefined;
  readonly input: { readonly doc: Code; readonly name: Code; readonly schema: Code } | undefined;
};

/** The schema of a declared type: what it is of is written out where that cannot follow from it. */
export type LibrarySchemaView = {
  readonly name: Code;
  readonly type: Code | undefined;
  readonly schema: Code;
};

/** The answer of one status. */
export type StatusSchemaView = { readonly status: Code; readonly schema: Code };
