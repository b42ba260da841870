import { posix } from 'node:path';
import type { NamespaceCode, ReferenceCode } from './code.js';
import { identifier, stringLiteral } from './literal.js';

/** The import declaration of one module, ready for a template: clause and module are text that was escaped. */
export interface ImportView {
  readonly clause: string;
  readonly module: string;
}

/** The names of one module while it is printed: which references it has met, and what it calls them. */
export interface ModuleNames {
  /** Returns the local name of a reference, and remembers that it is to be imported. */
  readonly nameOf: (reference: ReferenceCode | NamespaceCode) => string;
  /** Returns the modules that it imports of, as they are called from the root of the client. */
  modules(): readonly string[];
  /** Returns the import declarations, sorted by their modules: of what was asked for until then. */
  imports(): readonly ImportView[];
}

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly type: boolean;
}

/**
 * Returns the names of the module at a path. Those that it declares are given in `declared`: an import of the same name
 * gets another one, as does a second import of one name.
 */
export function createModuleNames(from: string, declared: readonly string[] = []): ModuleNames {
  const taken = new Set(declared);
  const modules = new Map<string, Map<string, Imported>>();
  const whole = new Map<string, string>();
  const nameOf = (reference: ReferenceCode | NamespaceCode): string => {
    const { module, name } = reference;
    if (module === from) return name;
    if (reference.kind === 'namespace') {
      whole.set(module, name);
      return name;
    }
    const names = modules.get(module) ?? new Map<string, Imported>();
    modules.set(module, names);
    const known = names.get(name);
    const local = known?.local ?? freeName(name, taken);
    taken.add(local);
    names.set(name, { name, local, type: reference.typeOnly && (known?.type ?? true) });
    return local;
  };
  return {
    nameOf,
    modules: () => [...new Set([...modules.keys(), ...whole.keys()])],
    imports: () =>
      [
        ...[...modules].map(([module, names]) => [module, clause([...names.values()])] as const),
        ...[...whole].map(([module, name]) => [module, `* as ${identifier(name)}`] as const),
      ]
        .map(([module, text]) => ({ module: specifier(from, module), text }))
        .sort((a, b) => (a.module < b.module ? -1 : 1))
        .map(({ module, text }) => ({ clause: text, module: stringLiteral(module) })),
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}Runtime`, taken) : name;
}

/** Returns the path of a module of the user's own: one from the root of the client, or a package, which keeps its name. */
export function ownModule(module: string): string {
  return module.startsWith('.') ? posix.normalize(module.replace(/\.[jt]s$/, '')) : `npm:${module}`;
}

/** Returns how one module of the client names another: `../runtime/send.js`, or `./orders.js` for one beside it. */
export function specifier(from: string, module: string): string {
  if (module.startsWith('npm:')) return module.slice('npm:'.length);
  const folder = posix.dirname(from);
  // A module outside of the client is reached over its root, wherever that may be.
  const path = module.startsWith('..')
    ? posix.join(posix.relative(folder, '.'), module)
    : posix.relative(`/${folder}`, `/${module}`);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}

/** Values stand before types. */
function order({ name, type }: Imported): string {
  return `${type ? 1 : 0}${name}`;
}

function clause(names: readonly Imported[]): string {
  const sorted = [...names].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const allTypes = sorted.every((each) => each.type);
  const list = sorted.map(({ name, local, type }) => {
    const own = identifier(name) === local ? name : `${name} as ${identifier(local)}`;
    return type && !allTypes ? `type ${own}` : own;
  });
  return `${allTypes ? 'type ' : ''}{ ${list.join(', ')} }`;
}
