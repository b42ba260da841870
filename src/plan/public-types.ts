import type { Declaration, Plan } from '../model/plan.js';
import type { TypeNode } from '../model/type-node.js';
import { children } from '../types/children.js';

/**
 * Returns the names of the types that `index.ts` exports beside those of inputs and results: what callers write down. That is
 * what an operation takes and gives back, the elements of a list among it, what operations share, and what the user named.
 * Shapes inside of these are reached through them: `Order['lines']`.
 */
export function publicTypes({ api, operations, models }: Plan): ReadonlySet<string> {
  const given = new Set((api.givenNames ?? []).map(({ name }) => name));
  return new Set([
    ...operations.flatMap(({ input, results, declarations, paging }) => {
      const taken = [...(input?.parts ?? []), ...results].map(({ type }) => type);
      const types = paging ? [...taken, paging.element] : taken;
      return publicNames(declarations, types.flatMap(mentioned), given);
    }),
    ...models.flatMap(({ name, declarations }) => publicNames(declarations, [name], given)),
  ]);
}

function publicNames(
  declarations: readonly Declaration[],
  roots: readonly string[],
  given: ReadonlySet<string>,
): readonly string[] {
  const types = new Map(declarations.map(({ name, type }) => [name, type]));
  const found = new Set<string>();
  const add = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || found.has(name)) return;
    found.add(name);
    // What is an object with fields has a name of its own; a list of such is only another word for it.
    if (type.kind !== 'object') mentioned(type).forEach(add);
  };
  roots.forEach(add);
  return declarations.map(({ name }) => name).filter((name) => found.has(name) || given.has(name));
}

/** Returns the names that a type refers to, not those inside of an object. */
function mentioned(type: TypeNode): readonly string[] {
  if (type.kind === 'reference') return [type.name];
  return type.kind === 'object' ? [] : children(type).flatMap((child) => mentioned(child.type));
}
