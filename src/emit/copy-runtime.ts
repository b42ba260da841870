import { posix } from 'node:path';
import type { ClientFile } from '../model/client-file.js';
import type { LostExport } from '../model/client.js';
import type { Assets } from './code/assets.js';
import { exportedNames } from './code/exported-names.js';
import { homeModule } from './code/home-module.js';
import type { ModuleStyle } from './code/module-names.js';
import { placeOf } from '../plan/place-of.js';
import { importedPieces, mergePieces, type RuntimePiece } from './merge-pieces.js';

/** Folders of a client by their paths: where their files stand in `runtime/`. */
export type RuntimeFolders = ReadonlyMap<string, string>;

/**
 * Returns the runtime of a client: the pieces that its modules import, and those that they need in turn, together with
 * others of their theme. Nothing that no operation uses is copied.
 */
export async function copyRuntime(
  modules: readonly string[],
  folders: RuntimeFolders,
  assets: Assets,
  style?: ModuleStyle,
): Promise<readonly ClientFile[]> {
  const copied = new Map<string, RuntimePiece>();
  let wanted = modules;
  while (wanted.length > 0) {
    const read = await Promise.all([...new Set(wanted)].map((module) => readPiece(module, folders, assets)));
    const pieces = read.filter((piece) => piece !== undefined);
    for (const piece of pieces) copied.set(piece.module, piece);
    wanted = pieces.flatMap(importedPieces).filter((module) => !copied.has(module));
  }
  return mergePieces([...copied.values()], style);
}

/** Returns the pieces of the runtime that export these names of the modules that they come in. */
export async function findPieces(
  lost: readonly LostExport[],
  folders: RuntimeFolders,
  assets: Assets,
  { outside }: ModuleStyle = {},
): Promise<readonly string[]> {
  if (lost.length === 0) return [];
  const modules = (await assets.runtimePaths()).flatMap((path) =>
    [...folders].flatMap(([folder, source]) => {
      const own = source === '.' ? path : posix.relative(source, path);
      return own.startsWith('..') ? [] : [`${folder}/${own.slice(0, -'.ts'.length)}`];
    }),
  );
  const homes = new Set(lost.map(({ module }) => module));
  const asked = modules.filter((module) => homes.has(placeOf(homeModule(module), outside)));
  const pieces = await Promise.all(asked.map((module) => readPiece(module, folders, assets)));
  return pieces.flatMap((piece) => {
    const names = exportedNames(piece?.text);
    const isWanted = lost.some(
      ({ module, name }) => piece && placeOf(homeModule(piece.module), outside) === module && names.has(name),
    );
    return piece && isWanted ? [piece.module] : [];
  });
}

/** Returns a piece of the runtime; undefined for a module that is none. */
async function readPiece(
  module: string,
  folders: RuntimeFolders,
  assets: Assets,
): Promise<RuntimePiece | undefined> {
  for (const [folder, source] of folders) {
    if (!module.startsWith(`${folder}/`)) continue;
    const path = `${module.slice(folder.length + 1)}.ts`;
    const text = await assets.runtime(posix.join(source, path));
    return { module, text: source === '.' ? text : outward(text, module) };
  }
  return undefined;
}

/** What a piece that stands in a folder of its own imports of the rest of the runtime is found in `runtime/`. */
function outward(text: string, module: string): string {
  const runtime = posix.relative(posix.dirname(module), 'runtime');
  return text.replace(/(?<=^import [^;]{0,500} from ')\.\.(?=\/)/gm, runtime);
}
