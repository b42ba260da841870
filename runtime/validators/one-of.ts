import type { Table } from './table.js';

/**
 * Returns the table of a value that is one of a list: its kind, and that it is none of them where it is not. A list may be open: its
 * values are those that are known.
 */
export function oneOf(
  values: readonly (string | number | boolean)[],
  kind: string,
  isOpen: boolean,
  value: unknown,
): Table {
  const isNone = kind.includes(typeof value) && !values.some((each) => each === value);
  return isNone ? ['!', 'enum', `one of ${String(values.length)}${isOpen ? ' known' : ''} values`] : kind;
}
