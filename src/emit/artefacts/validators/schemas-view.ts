import type { Code } from '../../code/code.js';

/** The module with the schemas of an operation. */
export type SchemasView = {
  /** The tables of the types that only this module has. */
  readonly own: readonly TableView[];
  readonly tableType: Code;
  readonly validate: Code;
  readonly schemaType: Code;
  /** What the answers are, by status; undefined where no saved answer is JSON. */
  readonly answers: AnswerTablesView | undefined;
  /** The schemas of these answers. */
  readonly data:
    { readonly doc: Code; readonly name: Code; readonly schemas: readonly AnswerSchemaView[] } | undefined;
  readonly input:
    { readonly doc: Code; readonly name: Code; readonly type: Code; readonly table: Code } | undefined;
};

/** The schema of the answer of one status. */
export type AnswerSchemaView = { readonly status: Code; readonly type: Code };

/** The tables of what an operation answers. */
export type AnswerTablesView = {
  readonly doc: Code;
  readonly name: Code;
  readonly type: Code;
  readonly tables: readonly AnswerTableView[];
};

/** The answer of one status. */
export type AnswerTableView = { readonly status: Code; readonly table: Code };

/** The module with the tables of types that several operations share, or of the answers of one. */
export type TablesView = {
  readonly own: readonly TableView[];
  readonly tableType: Code;
  readonly answers: AnswerTablesView | undefined;
};

/** The table of a declared type. */
export type TableView = { readonly name: Code; readonly table: Code };
