import type { Surface, SurfaceOperation } from '../model/surface.js';
import type { ClientChange } from '../model/change.js';
import type { TypeNode } from '../model/type-node.js';
import { isAssignable, resolve } from '../types/is-assignable.js';
import { reachTypes, type TypeUse } from './reach-types.js';

/**
 * Returns which names of exported types are gone, or stand for types that old code cannot use. Of operations whose
 * changes say so already (`told`), nothing is said again.
 */
export function diffNames(
  old: Surface,
  now: Surface,
  told: (operation: SurfaceOperation) => boolean,
): readonly ClientChange[] {
  const uses = reachTypes(old);
  const own = ownNames(now);
  const [innerBefore, innerNow] = [new Set(old.inner), new Set(now.inner)];
  const isExported = (name: string): boolean => now.types.has(name) && !innerNow.has(name);
  const changes: ClientChange[] = [];
  for (const operation of old.operations) {
    if (told(operation)) continue;
    for (const name of namesOf(operation))
      if (!own.has(name)) changes.push(isExported(name) ? changed(name) : { kind: 'type-removed', name });
  }
  for (const [name, type] of old.types) {
    const use = uses.get(name);
    if (innerBefore.has(name) || use === undefined || [...use.operations].every(told)) continue;
    const next = isExported(name) ? now.types.get(name) : undefined;
    if (next === undefined) changes.push(own.has(name) ? changed(name) : { kind: 'type-removed', name });
    else if (!servesAll(name, use, old, now) || isObject(type, old) !== isObject(next, now))
      changes.push(changed(name));
  }
  return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function changed(name: string): ClientChange {
  return { kind: 'type-changed', name };
}

/** The names of the types of inputs and results, old ones among them. */
function ownNames({ operations }: Surface): ReadonlySet<string> {
  return new Set(operations.flatMap(namesOf));
}

function namesOf({ input, result, aliases }: SurfaceOperation): readonly string[] {
  const names = input ? [input.name, result.name] : [result.name];
  const old = aliases.flatMap(({ types }) => types).filter(({ of }) => names.includes(of));
  return [...names, ...old.map(({ name }) => name)];
}

/** A name that was written into inputs still has to take what it took, one that was read from answers to hold what it held. */
function servesAll(name: string, { uses }: TypeUse, old: Surface, now: Surface): boolean {
  const type = { kind: 'reference', name } as const;
  return [...uses].every((use) =>
    use === 'input'
      ? isAssignable(type, type, { from: old.types, to: now.types, use, above: [] })
      : isAssignable(type, type, { from: now.types, to: old.types, use, above: [] }),
  );
}

/** An old name of a renamed type is a reference to it. */
function isObject(type: TypeNode, { types }: Surface): boolean {
  return resolve(type, types)?.kind === 'object';
}
