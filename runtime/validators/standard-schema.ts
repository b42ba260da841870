import { compare } from './compare.js';
import { isBroken } from './is-broken.js';
import type { Table } from './table.js';

/** A Standard Schema, version 1 (https://standardschema.dev): what libraries for forms, routers and tests take. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    /** Returns the value itself, or what is wrong with it. It never throws. */
    readonly validate: (value: unknown) => SchemaResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** What a schema says of a value. */
export type SchemaResult<Value> =
  { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

/** What is wrong with a value. The message never shows it. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Returns what a schema with this table says of a value. */
export function validate<Value>(table: Table, value: unknown): SchemaResult<Value> {
  const start: readonly (string | number)[] = [];
  const issues = compare(table, value, start, (path, key) => [...path, key])
    .filter(isBroken)
    .map(({ path, kind, expected, found }) => ({
      message: `${kind}: expected ${expected}, found ${found}`,
      path,
    }));
  // Nothing differs from the table, which was made from the type.
  return issues.length > 0 ? { issues } : { value: value as Value };
}
