import type { Diagnostics } from '../diagnostics/collector.js';
import { isUsableName, type RequestName } from './names/name-requests.js';
import type { AliasPlan, OldType } from '../model/plan.js';
import type { PlannedOperation } from './operations/plan-operation.js';
import type { TypeNames } from './names/type-names.js';
import { typePrefix } from '../names/type-prefix.js';

/** What the names of the last run are good for. */
export interface AliasOptions {
  /** No old name is kept. */
  readonly drop: boolean;
  /** What messages call the collection. */
  readonly source?: string;
  readonly diagnostics: Diagnostics;
}

/**
 * Returns the old names of each operation that still lead to it: all that it has had since they were dropped last. An old
 * name yields where another operation is called so now. A note tells of each name that is new, a warning of each that yields.
 */
export function aliasNames(
  named: readonly (RequestName & { readonly trail: readonly string[] })[],
  { drop, source, diagnostics }: AliasOptions,
): readonly (readonly string[])[] {
  const taken = new Map(named.map(({ name, trail }) => [name, trail]));
  const used = new Set<string>();
  return named.map(({ name, before, trail }) => {
    const location = { ...(source !== undefined && { file: source }), trail };
    if (drop || before === undefined) return [];
    const old = new Set([...(before.aliases ?? []), before.operation].filter(isUsableName));
    old.delete(name);
    return [...old].filter((alias) => {
      const successor = taken.get(alias);
      if (successor !== undefined) {
        const message = `"${alias}" now is the function of ${printTrail(successor)}; this request's function is "${name}". Change the calls of "${alias}" that mean this one.`;
        diagnostics.add('alias-yielded', message, location);
        return false;
      }
      if (used.has(alias)) return false;
      used.add(alias);
      if (alias === before.operation) {
        const message = `"${alias}" is called "${name}" now. The old name still works and is marked as deprecated, until --drop-aliases.`;
        diagnostics.add('operation-renamed', message, location);
      }
      return true;
    });
  });
}

/**
 * Returns an operation's alias with its types: each is called as the operation's own, behind the old name. A type
 * whose old name is taken is left out.
 */
export function planAlias(alias: string, plan: PlannedOperation, names: TypeNames): AliasPlan {
  const old = typePrefix(alias);
  const own = [plan.input?.name, plan.resultName, ...plan.declarations.map(({ name }) => name)];
  const types = own.flatMap((type) => {
    if (!type?.startsWith(plan.prefix)) return [];
    const wanted = old + type.slice(plan.prefix.length);
    return names.claim(wanted) === wanted ? [{ name: wanted, of: type }] : [];
  });
  return { name: alias, types };
}

/** Returns those old names of types that nothing else is called by now. */
export function freeNames(types: readonly OldType[], names: TypeNames): readonly OldType[] {
  return types.filter(({ name }) => names.claim(name) === name);
}

function printTrail(trail: readonly string[]): string {
  return trail.map((name) => name || '(no name)').join(' › ');
}
