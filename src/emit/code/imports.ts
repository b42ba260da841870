import { posix } from 'node:path';
import { identifier, stringLiteral } from './literal.js';

/** The import declaration of one module, ready for a template: names and module are code. */
export interface ImportView {
  readonly clause: string;
  readonly module: string;
}

/** What one emitted module imports: names are asked for where they are used, and rendered when all are known. */
export interface Imports {
  /** Returns the local name of a value that another module of the client exports; `module` has no extension. */
  value(module: string, name: string): string;
  /** Returns the local name of a type that another module of the client exports. */
  type(module: string, name: string): string;
  /** Returns the name of a type of the user's own: of a package, or of a module at a path from the client's root. */
  own(module: string, name: string): string;
  /** Imports all that another module of the client exports, as an object of this name. */
  all(module: string, name: string): void;
  /** Returns the import declarations, sorted by their modules. */
  render(): readonly ImportView[];
}

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly type: boolean;
}

/**
 * Returns an empty list of imports for the module at `from`. Names that the module itself declares are given in
 * `declared`: an import of the same name gets another one.
 */
export function createImports(from: string, declared: readonly string[] = []): Imports {
  const modules = new Map<string, Map<string, Imported>>();
  const whole = new Map<string, string>();
  const add = (module: string, name: string, type: boolean): string => {
    const names = modules.get(module) ?? new Map<string, Imported>();
    modules.set(module, names);
    const local = declared.includes(name) ? `${name}Runtime` : name;
    const known = names.get(name);
    names.set(name, { name, local, type: type && (known?.type ?? true) });
    return local;
  };
  return {
    value: (module, name) => add(module, name, false),
    type: (module, name) => add(module, name, true),
    own: (module, name) => add(ownModule(module), name, true),
    all(module, name) {
      whole.set(module, `* as ${identifier(name)}`);
    },
    render: () =>
      [...[...modules].map(([module, names]) => [module, clause([...names.values()])] as const), ...whole]
        .map(([module, text]) => ({ module: specifier(from, module), text }))
        .sort((a, b) => (a.module < b.module ? -1 : 1))
        .map(({ module, text }) => ({ clause: text, module: stringLiteral(module) })),
  };
}

/** A path is one from the root of the client; a package keeps its name. */
function ownModule(module: string): string {
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
