import { posix } from 'node:path';
import { InternalError } from '../diagnostics/errors.js';
import type { ClientFile } from '../model/client-file.js';
import { ref, typeRef } from './code/code.js';
import { homeModule } from './code/home-module.js';
import { createModuleNames, type ModuleNames, type ModuleStyle } from './code/module-names.js';
import { printImports } from './code/print-imports.js';
import { placeOf } from '../plan/place-of.js';

/** A file of `runtime/`, as it stands there. */
export interface RuntimePiece {
  /** Where it would stand in the client, without its extension: `runtime/errors/api-error`. */
  readonly module: string;
  readonly text: string;
}

/** What a piece imports by one statement. */
interface PieceImport {
  /** A module of the client, or a package by `npm:`. */
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly type: boolean }[];
}

// The project's own source, formatted by Prettier.
const importStatement = /^import (?<type>type )?\{(?<names>[^}]*)\} from '(?<from>[^']+)';\n/gm;

/** Returns the pieces as the modules that they come in, with what these import stated once. */
export function mergePieces(pieces: readonly RuntimePiece[], style: ModuleStyle = {}): readonly ClientFile[] {
  const homes = new Map<string, RuntimePiece[]>();
  for (const piece of [...pieces].sort((a, b) => (a.module < b.module ? -1 : 1))) {
    const home = homeModule(piece.module);
    homes.set(home, [...(homes.get(home) ?? []), piece]);
  }
  return [...homes].map(([home, own]) => ({
    path: `${placeOf(home, style.outside)}.ts`,
    text: mergeHome(home, own, style),
  }));
}

/** Returns the modules that a piece imports, as they are called from the root of the client; no packages. */
export function importedPieces(piece: RuntimePiece): readonly string[] {
  return importsOf(piece)
    .map(({ module }) => module)
    .filter((module) => !module.startsWith('npm:'));
}

function mergeHome(home: string, pieces: readonly RuntimePiece[], style: ModuleStyle): string {
  const ordered = neededFirst(pieces);
  const known = createModuleNames(home, [], style);
  for (const piece of ordered) addImports(known, importsOf(piece));
  const imports = printImports(known.imports());
  return [...(imports ? [`${imports}\n`] : []), ...ordered.map(bodyOf)].join('\n');
}

/** What a piece uses stands before it: a constant may need it as soon as the module is loaded. */
function neededFirst(pieces: readonly RuntimePiece[]): readonly RuntimePiece[] {
  const byModule = new Map(pieces.map((piece) => [piece.module, piece]));
  const ordered = new Set<RuntimePiece>();
  const add = (piece: RuntimePiece, above: ReadonlySet<RuntimePiece>): void => {
    if (ordered.has(piece) || above.has(piece)) return;
    for (const module of importedPieces(piece)) {
      const needed = byModule.get(module);
      if (needed) add(needed, new Set([...above, piece]));
    }
    ordered.add(piece);
  };
  for (const piece of pieces) add(piece, new Set());
  return [...ordered];
}

function addImports(known: ModuleNames, imports: readonly PieceImport[]): void {
  for (const { module, names } of imports) {
    for (const { name, type } of names) known.nameOf(type ? typeRef(module, name) : ref(module, name));
  }
}

function importsOf({ module, text }: RuntimePiece): readonly PieceImport[] {
  return [...text.matchAll(importStatement)].map(({ groups = {} }) => ({
    module: resolve(module, groups['from'] ?? ''),
    names: (groups['names'] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({
        name: each.replace(/^type /, ''),
        type: groups['type'] !== undefined || each.startsWith('type '),
      })),
  }));
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier.replace(/\.js$/, ''))
    : `npm:${specifier}`;
}

function bodyOf({ module, text }: RuntimePiece): string {
  const body = text.replace(importStatement, '').trimStart();
  if (/^(?:import\b|export (?:type )?[{*])/m.test(body))
    throw new InternalError(`${module} imports in a way of its own`);
  return body;
}
