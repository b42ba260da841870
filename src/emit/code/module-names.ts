import { posix } from 'node:path';
import type { OutsideFolder } from '../../model/plan.js';
import { placeOf } from '../../plan/place-of.js';
import type { NamespaceCode, ReferenceCode } from './code.js';
import { homeModule } from './home-module.js';

/** How modules of a client name each other: `./client.js`, `./client.ts`, or `./client` for `none`. */
export type ImportExtension = '.js' | '.ts' | 'none';

/** What decides on how modules of a client name each other. */
export interface ModuleStyle {
  /** `.js` where it is left out. */
  readonly extension?: ImportExtension | undefined;
  /** Where the tests, the examples and the mocks stand, if not in the client's folder. */
  readonly outside?: OutsideFolder | undefined;
}

/** What one module imports of another one, or exports of it. */
export interface ImportedModule {
  /** How the importing module names it: `../runtime/send.js`. */
  readonly specifier: string;
  /** The name of an object with all that it exports. */
  readonly whole?: string;
  /** Values before types, each by their names. */
  readonly names: readonly ImportedName[];
  /** Nothing is needed when the module runs. */
  readonly typeOnly: boolean;
}

/** One of these names. */
export interface ImportedName {
  readonly name: string;
  /** What it is called in the importing module. */
  readonly local: string;
  readonly type: boolean;
}

/** The names of one module while it is printed: which references it has met, and what it calls them. */
export interface ModuleNames {
  /** Returns the local name of a reference, and remembers that it is to be imported. */
  readonly nameOf: (reference: ReferenceCode | NamespaceCode) => string;
  /** Returns the modules that it imports of, as they are called from the root of the client: of the runtime, its pieces. */
  modules(): readonly string[];
  /** Returns what it imports of them, sorted by their specifiers. */
  imports(): readonly ImportedModule[];
}

/**
 * Returns the names of the module at a path. Those that it declares are given in `declared`: an import of the same name
 * gets another one, as does a second import of one name.
 */
export function createModuleNames(
  from: string,
  declared: readonly string[] = [],
  style: ModuleStyle = {},
): ModuleNames {
  const taken = new Set(declared);
  const pieces = new Set<string>();
  const modules = new Map<string, Map<string, ImportedName>>();
  const whole = new Map<string, string>();
  const nameOf = (reference: ReferenceCode | NamespaceCode): string => {
    const { name } = reference;
    const module = homeModule(reference.module);
    if (module === from) return name;
    pieces.add(reference.module);
    if (reference.kind === 'namespace') {
      whole.set(module, name);
      return name;
    }
    const names = modules.get(module) ?? new Map<string, ImportedName>();
    modules.set(module, names);
    const known = names.get(name);
    const local = known?.local ?? freeName(name, taken);
    taken.add(local);
    names.set(name, { name, local, type: reference.typeOnly && (known?.type ?? true) });
    return local;
  };
  return {
    nameOf,
    modules: () => [...pieces],
    imports: () =>
      [
        ...[...modules].map(([module, names]) =>
          imported(specifier(from, module, style), [...names.values()]),
        ),
        ...[...whole].map(([module, name]) => ({
          ...imported(specifier(from, module, style), []),
          whole: name,
        })),
      ].sort((a, b) => (a.specifier < b.specifier ? -1 : 1)),
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
export function specifier(from: string, module: string, style: ModuleStyle = {}): string {
  if (module.startsWith('npm:')) return module.slice('npm:'.length);
  const { extension = '.js', outside } = style;
  const path = pathBetween(posix.dirname(placeOf(from, outside)), placeOf(module, outside), outside);
  return `${path.startsWith('.') ? path : `./${path}`}${extension === 'none' ? '' : extension}`;
}

function pathBetween(folder: string, module: string, outside: OutsideFolder | undefined): string {
  if (outside) return posix.relative(posix.join(outside.client, folder), posix.join(outside.client, module));
  // A module outside of the client is reached over its root, wherever that may be.
  return module.startsWith('..')
    ? posix.join(posix.relative(folder, '.'), module)
    : posix.relative(`/${folder}`, `/${module}`);
}

/** Values stand before types. */
function order({ name, type }: ImportedName): string {
  return `${type ? 1 : 0}${name}`;
}

function imported(specifier: string, names: readonly ImportedName[]): ImportedModule {
  return {
    specifier,
    names: [...names].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    typeOnly: names.length > 0 && names.every(({ type }) => type),
  };
}
