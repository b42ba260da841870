import type { Json } from '../../model/json.js';

/** What the objects at one place hold under one key. */
export interface Column {
  readonly values: Json[];
  /** In how many objects the field stands, not commented out. */
  count: number;
}

/** Below this many objects, what all of them hold may still be missing in the next. */
const few = 8;

/**
 * Says which fields may be missing. In an answer it is those that were missing once, and where few samples already
 * disagree on their lists and objects (`entities` with `urls`, with `hashtags`, with both), the others of these too. In
 * an input, that all recordings have a field says something only when they differ in others.
 */
export function optionality(
  columns: readonly Column[],
  objects: number,
  open: boolean,
): (column: Column) => boolean {
  const partial = columns.filter((column) => column.count > 0 && column.count < objects);
  if (!open) return (column) => column.count < objects || partial.length === 0;
  const loose = objects < few && partial.some(isContainer);
  return (column) => column.count < objects || (loose && isContainer(column));
}

function isContainer({ values }: Column): boolean {
  return values.every(({ kind }) => kind === 'array' || kind === 'object' || kind === 'null');
}
