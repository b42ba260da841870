import type { Facts } from '../model/facts.js';

/**
 * Returns what several places say of one argument, the nearest place first (its own description, then the request's,
 * the folder's, the collection's): each fact is the nearest one that is stated. A type and what belongs to it (its
 * elements, its format) come from one place.
 */
export function mergeFacts(nearestFirst: readonly (Facts | undefined)[]): Facts {
  let merged: Facts = {};
  for (const facts of nearestFirst) {
    if (facts !== undefined) merged = mergeTwo(merged, facts);
  }
  return merged;
}

function mergeTwo(near: Facts, far: Facts): Facts {
  const both = { ...far, ...near };
  const required = stated(near) ? near.required : (far.required ?? near.required);
  return required === undefined ? both : { ...both, required };
}

function stated(facts: Facts): boolean {
  return facts.required !== undefined && facts.required !== 'unknown';
}
