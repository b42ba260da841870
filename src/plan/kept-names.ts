import type { Manifest, ManifestOperation } from '../model/manifest.js';
import type { Operation } from '../model/operation.js';

/**
 * Returns, by their places, the names of the operations that the last run named and that are still called the same:
 * known by Postman's id, or by their trail where it is the only one of its kind.
 */
export function keptNames(
  operations: readonly Operation[],
  previous: Manifest | undefined,
): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  if (previous === undefined) return kept;
  const byId = uniqueBy(previous.operations, (each) => each.id);
  const byTrail = uniqueBy(previous.operations, trailKey);
  const trails = uniqueBy(operations, (each) => JSON.stringify(each.trail));
  operations.forEach((operation, at) => {
    const trail = JSON.stringify(operation.trail);
    const known = operation.id === undefined ? undefined : byId.get(operation.id);
    const found = known ?? (trails.has(trail) ? byTrail.get(trail) : undefined);
    if (found && trailKey(found) === trail) kept.set(at, found.operation);
  });
  return kept;
}

function trailKey(entry: ManifestOperation): string {
  return JSON.stringify(entry.item);
}

/** The elements by their keys, without those that share one. */
function uniqueBy<T>(
  elements: readonly T[],
  key: (element: T) => string | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const shared = new Set<string>();
  for (const element of elements) {
    const name = key(element);
    if (name === undefined) continue;
    if (found.has(name)) shared.add(name);
    found.set(name, element);
  }
  for (const name of shared) found.delete(name);
  return found;
}
