import type { Code } from '../../code/code.js';

/** The old names of operations and of their types. */
export type AliasesView = {
  /** One export declaration for each module with old names. */
  readonly modules: readonly { readonly module: Code; readonly names: readonly AliasedNameView[] }[];
};

/** One old name. */
export type AliasedNameView = {
  /** The doc comment that says what it is called now. */
  readonly deprecation: Code;
  readonly name: Code;
};
