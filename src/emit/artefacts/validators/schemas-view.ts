import type { Code } from '../../code/code.js';

/** The module with the schemas of an operation. */
export type SchemasView = {
  /** The tables of the types that only this module has. */
  readonly own: readonly TableView[];
  readonly tableType: Code;
  readonly validate: Code;
  readonly schemaType: Code;
  /** What the answers are, by status; undefined where no saved answer is JSON. */
  readonly answers:
    | {
        readonly doc: Code;
        readonly name: Code;
        readonly type: Code;
        readonly tables: readonly AnswerTableView[];
        readonly schemasDoc: Code;
        readonly schemas: Code;
      }
    | undefined;
  readonly input:
    { readonly doc: Code; readonly name: Code; readonly type: Code; readonly table: Code } | undefined;
};

/** The answer of one status. */
export type AnswerTableView = { readonly status: Code; readonly table: Code; readonly type: Code };

/** The module with the tables of types that several operations share. */
export type TablesView = { readonly own: readonly TableView[]; readonly tableType: Code };

/** The table of a declared type. */
export type TableView = { readonly name: Code; readonly table: Code };
