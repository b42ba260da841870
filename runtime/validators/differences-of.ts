import type { AnyResult } from '../result/unwrap.js';
import { compare } from './compare.js';
import type { DriftDifference } from './drift-report.js';
import type { Table } from './table.js';

/** What answers are, by their status. */
export type Tables = Readonly<Partial<Record<number, Table>>>;

/**
 * Returns where an answer is not what the table of its status says. There is nothing to say of a status that no example shows, of a
 * body that was not read, and of a gateway that spoke in place of the API.
 */
export function differencesOf(tables: Tables, { status, data }: AnyResult): readonly DriftDifference[] {
  const isForeign = data === undefined || (status >= 500 && typeof data === 'string');
  const table = (!isForeign && tables[status]) || 'any|undefined';
  return compare(table, data, '', (path, key) =>
    typeof key === 'number' ? `${path}[]` : path ? `${path}.${key}` : key,
  );
}
