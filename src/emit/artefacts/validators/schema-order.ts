import type { Declaration } from '../../../model/plan.js';
import type { TypeNode } from '../../../model/type-node.js';
import { children } from '../../../types/children.js';

/** A module with the types that it declares. */
export interface DeclaringModule {
  readonly module: string;
  readonly declarations: readonly Declaration[];
}

/** The order of constants that refer to each other as types do. */
export interface SchemaOrder {
  /** Returns the types of a module, each behind those that its schema reads. */
  sorted(module: string): readonly Declaration[];
  /** Tells whether a type leads back to itself. */
  isCyclic(module: string, name: string): boolean;
  /** Tells whether one type's schema may not be there yet when another one's is made. */
  isLater(from: TypePlace, to: TypePlace): boolean;
}

/** A declared type by its module and its name. */
export interface TypePlace {
  readonly module: string;
  readonly name: string;
}

/** Returns the order of what these modules declare; other modules are there before them. */
export function orderSchemas(modules: readonly DeclaringModule[]): SchemaOrder {
  const all = modules.flatMap(({ module, declarations }) =>
    declarations.map(({ name, type }) => ({ place: { module, name }, to: referencesIn(type, module) })),
  );
  const types = new Map(all.map(({ place, to }) => [keyOf(place), to.map(keyOf)]));
  const leads = reachability(types);
  const homes = new Map<string, readonly string[]>();
  for (const { place, to } of all)
    homes.set(place.module, [...(homes.get(place.module) ?? []), ...to.map(({ module }) => module)]);
  const imports = reachability(homes);
  const isLater = (from: TypePlace, to: TypePlace): boolean =>
    from.module === to.module ? leads(keyOf(to)).has(keyOf(from)) : imports(to.module).has(from.module);
  return {
    isLater,
    isCyclic: (module, name) => leads(keyOf({ module, name })).has(keyOf({ module, name })),
    sorted: (module) =>
      sortDeclarations(modules.find((each) => each.module === module)?.declarations ?? [], module, isLater),
  };
}

/** Returns those of a module's types that these types are made of. */
export function reachedTypes(
  roots: readonly TypeNode[],
  { module, declarations }: DeclaringModule,
): readonly Declaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const found = new Set<Declaration>();
  const add = (type: TypeNode): void => {
    for (const to of referencesIn(type, module)) {
      const declaration = to.module === module ? byName.get(to.name) : undefined;
      if (declaration === undefined || found.has(declaration)) continue;
      found.add(declaration);
      add(declaration.type);
    }
  };
  roots.forEach(add);
  return declarations.filter((declaration) => found.has(declaration));
}

/** What a schema reads at once stands before it. */
function sortDeclarations(
  declarations: readonly Declaration[],
  module: string,
  isLater: SchemaOrder['isLater'],
): readonly Declaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const sorted = new Set<Declaration>();
  const add = (declaration: Declaration | undefined): void => {
    if (declaration === undefined || sorted.has(declaration)) return;
    for (const to of referencesIn(declaration.type, module))
      if (to.module === module && !isLater({ module, name: declaration.name }, to)) add(byName.get(to.name));
    sorted.add(declaration);
  };
  declarations.forEach(add);
  return [...sorted];
}

function referencesIn(type: TypeNode, home: string): readonly TypePlace[] {
  if (type.kind === 'reference') return [{ module: type.module ?? home, name: type.name }];
  return children(type).flatMap((child) => referencesIn(child.type, home));
}

/** Returns what can be reached from each node by at least one edge. */
function reachability(edges: ReadonlyMap<string, readonly string[]>): (from: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (from) => {
    const before = known.get(from);
    if (before) return before;
    const found = new Set<string>();
    const waiting = [...(edges.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      for (const each of edges.get(next) ?? []) waiting.push(each);
    }
    known.set(from, found);
    return found;
  };
}

function keyOf({ module, name }: TypePlace): string {
  return `${module}#${name}`;
}
