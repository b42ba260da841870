import type { OperationPlan, Plan } from '../model/plan.js';

/** What the schemas of an operation are called. */
export interface SchemaNames {
  /** The path of their module without its extension. */
  readonly module: string;
  /** The path of the module that has its tables alone. */
  readonly tablesModule: string;
  readonly input: string;
  readonly data: string;
  /** What the answers are, as tables: for the operation itself. */
  readonly tables: string;
}

/** Returns what the schemas of operations are called: no operation is called so. */
export function schemaNames({ operations }: Plan): (plan: OperationPlan) => SchemaNames {
  const taken = new Set(
    operations.flatMap(({ name, aliases, paging }) => [
      name,
      ...aliases.map((alias) => alias.name),
      ...(paging ? [paging.pagesName, paging.itemsName] : []),
    ]),
  );
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return ({ name, module }) => ({
    module: `${module}.schemas`,
    tablesModule: `${module}.tables`,
    input: free(`${name}InputSchema`),
    data: free(`${name}DataSchemas`),
    tables: free(`${name}Tables`),
  });
}

/** Returns the answers that have a table: those that are read as JSON. */
export function checkedResults({ results }: OperationPlan): OperationPlan['results'] {
  return results.filter(
    ({ reader, type }) => reader === 'json' && type.kind !== 'unknown' && type.kind !== 'undefined',
  );
}
