import type { Json } from '../../model/json.js';
import type { Inference } from './inference.js';

/** What the objects at one place hold under one key. */
export interface Column {
  readonly values: Json[];
  /** In how many objects the field stands, not commented out. */
  count: number;
}

/** Below this many elements of lists, what all of them hold may still be missing in the next. */
export const few = 8;

/**
 * Says which fields may be missing. In an answer it is those that one of the examples lacks. Elements of a list say
 * less than as many examples would: they come from one answer and are often alike, so of a few elements also lists and
 * relations may be missing, which come and go by their nature: see {@link comesAndGoes}. In an input, that all
 * recordings have a field says something only when they differ in others.
 */
export function optionality(
  columns: readonly Column[],
  objects: number,
  { open, inList }: Inference,
): (column: Column) => boolean {
  const partial = columns.filter((column) => column.count > 0 && column.count < objects);
  if (!open) return (column) => column.count < objects || partial.length === 0;
  const mayMiss = inList && objects < few ? comesAndGoes(columns, partial, objects) : undefined;
  return (column) => column.count < objects || mayMiss?.(column) === true || (inList && isNeverEmpty(column));
}

/**
 * Which fields of a few elements may be missing although all of these hold them: lists, where another list is missing
 * in some; bags (`entities`, `_links`), where they disagree on anything; lists beside nothing but lists
 * (`{ urls, hashtags, mentions }`), even if they disagree on nothing.
 */
function comesAndGoes(
  columns: readonly Column[],
  partial: readonly Column[],
  objects: number,
): ((column: Column) => boolean) | undefined {
  if (partial.some(isList)) return (column) => isList(column) || isBag(column);
  if (partial.length > 0) return isBag;
  if (columns.length > 1 && columns.every(isList)) return isList;
  return objects > 1 ? isBagOfLists : undefined;
}

/**
 * Objects of lists and objects, each of which some lack while none lacks all: an API that leaves out what is empty
 * leaves such an object out too.
 */
function isNeverEmpty(column: Column): boolean {
  if (!isBag(column)) return false;
  const objects = column.values.filter((value) => value.kind === 'object');
  const counts = new Map<string, number>();
  for (const { fields } of objects) {
    if (fields.length === 0) return false;
    for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size > 1 && [...counts.values()].every((count) => count < objects.length);
}

function isContainerValue({ kind }: Json): boolean {
  return kind === 'array' || kind === 'object' || kind === 'null';
}

function isList({ values }: Column): boolean {
  return values.every(({ kind }) => kind === 'array');
}

/** Objects that hold nothing but lists and objects. */
function isBag({ values }: Column): boolean {
  return values.every(
    (value) => value.kind === 'object' && value.fields.every((field) => isContainerValue(field.value)),
  );
}

/** Objects that hold lists alone. A connection of GraphQL is none: it always stands there. */
function isBagOfLists({ values }: Column): boolean {
  return values.every(
    (value) =>
      value.kind === 'object' &&
      value.fields.length > 0 &&
      value.fields.every((field) => field.value.kind === 'array' && !/^(?:edges|nodes)$/.test(field.key)),
  );
}
