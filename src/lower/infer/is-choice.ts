import type { JsonObject } from '../../model/json.js';

/**
 * Tells whether objects are a choice between relations: they hold nothing but objects and nulls under the same keys,
 * and exactly one of them is no null. Which one that is changes from element to element of a list, so each may be null;
 * in a single answer (`{ data: {}, error: null }`) its status tells.
 */
export function isChoice(objects: readonly JsonObject[]): boolean {
  const [first] = objects;
  const width = first?.fields.length ?? 0;
  if (first === undefined || width < 2) return false;
  const keys = new Set(first.fields.map(({ key }) => key));
  return objects.every(({ fields }) => {
    const chosen = fields.filter(({ value }) => value.kind === 'object');
    const others = fields.filter(({ value }) => value.kind === 'null');
    const isSame = fields.length === width && fields.every(({ key }) => keys.has(key));
    return isSame && chosen.length === 1 && others.length === width - 1;
  });
}
