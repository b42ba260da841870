import type { Json, JsonObject } from '../../model/json.js';
import { lookLikeData } from './key-patterns.js';

/** Keys that hardly any two of many objects share are data whatever they look like. */
const rare = { objects: 4, keys: 12, share: 0.2 };

/** So many keys of one object whose values are all objects with the same keys, and so many of these. */
const alike = { keys: 20, fields: 3 };

/**
 * Whether the keys of the objects are data (ids, dates, locales, currency codes), so that tomorrow others may come.
 * `isText` tells whether a text stands as a value in the same answer.
 */
export function hasDataKeys(objects: readonly JsonObject[], isText: (text: string) => boolean): boolean {
  const counts = new Map<string, number>();
  const values: Json[] = [];
  const kinds = new Set<string>();
  for (const { key, value } of objects.flatMap((object) => object.fields)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    values.push(value);
    if (value.kind !== 'null') kinds.add(value.kind);
  }
  if (counts.size === 0 || kinds.size > 1) return false;
  const keys = [...counts.keys()];
  return (
    lookLikeData(keys) ||
    isRarelyShared(objects, counts) ||
    (keys.length >= alike.keys && shareFields(values, alike.fields)) ||
    (keys.length > 1 && shareFields(values, 0) && keys.every(isText))
  );
}

function isRarelyShared(objects: readonly JsonObject[], counts: ReadonlyMap<string, number>): boolean {
  const filled = objects.filter((object) => object.fields.length > 0).length;
  if (filled < rare.objects || counts.size < rare.keys) return false;
  return [...counts.values()].every((count) => count <= Math.max(1, rare.share * filled));
}

/** Whether all the objects among the values have at least so many fields, and the same ones. */
function shareFields(values: readonly Json[], least: number): boolean {
  let shared: string | undefined;
  for (const value of values) {
    if (value.kind !== 'object') {
      if (least > 0) return false;
      continue;
    }
    const keys = JSON.stringify(value.fields.map(({ key }) => key).sort());
    if (value.fields.length < least || keys !== (shared ?? keys)) return false;
    shared = keys;
  }
  return true;
}
