import type { Code } from '../../code/code.js';

/** The module with what walks through the pages of an operation. */
export type PagesView = {
  readonly operation: Code;
  /** The type of the operation's first parameter. */
  readonly client: Code;
  readonly input: { readonly type: Code; readonly optional: boolean };
  readonly options: Code;
  readonly result: Code;
  readonly element: Code;
  /** How the pages follow each other: its type, then the properties of the object. */
  readonly ruleType: Code;
  readonly elements: Code;
  readonly more: Code | undefined;
  readonly next: Code;
  readonly pages: WalkView;
  readonly items: WalkView;
};

/** A function that hands out pages, or elements. */
export type WalkView = {
  readonly doc: Code;
  readonly name: Code;
  /** What the runtime has for it. */
  readonly walk: Code;
};
