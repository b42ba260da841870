import type { OperationPlan } from '../model/plan.js';
import { camelCase, fittingWords, words } from '../names/words.js';

/** The operations as the collection's folders hold them. */
export interface Facade {
  readonly operations: readonly OperationPlan[];
  /** Old names of the operations, which nothing else in the folder has. */
  readonly aliases: ReadonlyMap<string, OperationPlan>;
  /** Inner folders by the names of their properties, which no operation beside them has. */
  readonly folders: ReadonlyMap<string, Facade>;
}

const longestFolder = 30;

/**
 * Returns operations by their folders, both by order of their names. Folders whose names become the same are one, and one
 * without a name is left out.
 */
export function planFacade(operations: readonly OperationPlan[]): Facade {
  return facadeOf(
    [...operations].sort(byName).map((plan) => ({
      plan,
      path: plan.operation.trail.slice(0, -1).map(folderName).filter(Boolean),
    })),
  );
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

interface Placed {
  readonly plan: OperationPlan;
  /** The names of the folders that are still to be entered. */
  readonly path: readonly string[];
}

function facadeOf(placed: readonly Placed[]): Facade {
  const own: OperationPlan[] = [];
  const inner = new Map<string, Placed[]>();
  for (const { plan, path } of placed) {
    const [first, ...rest] = path;
    if (first === undefined) {
      own.push(plan);
      continue;
    }
    const content = inner.get(first) ?? [];
    inner.set(first, content);
    content.push({ plan, path: rest });
  }
  const taken = new Set(own.map(({ name }) => name));
  const folders = [...inner]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [freeName(name, taken), facadeOf(content)] as const);
  const named = new Set([...taken, ...folders.map(([name]) => name)]);
  const old = own.flatMap((plan) => plan.aliases.map(({ name }) => [name, plan] as const));
  const aliases = new Map(old.filter(([name]) => !named.has(name)));
  return { operations: own, aliases, folders: new Map(folders) };
}

/** A folder called `then` would make a promise of what holds it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) || name === 'then' ? freeName(`${name}Folder`, taken) : name;
}

function folderName(text: string): string {
  return camelCase(fittingWords(words(text), longestFolder));
}
