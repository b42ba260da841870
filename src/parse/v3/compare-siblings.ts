import type { JsonRecord } from '../json-value.js';

/** What decides where something stands among its siblings. */
export interface Sibling {
  readonly record: JsonRecord;
  readonly name: string;
}

/** Compares two siblings: by their `order`, of which only the relation counts and a missing one comes last, then by their names. */
export function compareSiblings(a: Sibling, b: Sibling): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
}

function orderOf({ record }: Sibling): number {
  const order = Number(record['order'] ?? Number.NaN);
  return Number.isNaN(order) ? Number.POSITIVE_INFINITY : order;
}
