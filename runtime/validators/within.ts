import type { Table } from './table.js';

/** What a value must keep to. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly shortest?: number;
  readonly longest?: number;
}

/** Returns the table of a value that keeps to bounds: where it is not within them, one that says so. */
export function within(bounds: Bounds, base: Table, value: unknown): Table {
  const broken = brokenBound(bounds, value);
  return broken === undefined ? base : ['!', 'rule', broken];
}

/** Returns which bound a number, or a text of digits, does not keep to, or which length a text; undefined for none. */
function brokenBound({ least, most, shortest, longest }: Bounds, value: unknown): string | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const length = typeof value === 'string' ? value.length : undefined;
  if (least !== undefined && typeof number === 'number' && number < least) return `at least ${String(least)}`;
  if (most !== undefined && typeof number === 'number' && number > most) return `at most ${String(most)}`;
  if (shortest !== undefined && length !== undefined && length < shortest)
    return `at least ${String(shortest)} characters`;
  if (longest !== undefined && length !== undefined && length > longest)
    return `at most ${String(longest)} characters`;
  return undefined;
}
