import { posix } from 'node:path';
import type { ClientFile } from '../model/client-file.js';
import type { Assets } from './code/assets.js';

/** Folders of a client by their paths: where their files stand in `runtime/`. */
export type RuntimeFolders = ReadonlyMap<string, string>;

const relativeImport = /^(?:import|export)\b[^'"]*['"](\.{1,2}\/[^'"]+)\.js['"]/gm;

/**
 * Returns the runtime's files that modules of a client import, and those that they need in turn: nothing that no operation
 * uses is copied.
 */
export async function copyRuntime(
  modules: readonly string[],
  folders: RuntimeFolders,
  assets: Assets,
): Promise<readonly ClientFile[]> {
  const copied = new Map<string, ClientFile>();
  let wanted = modules;
  while (wanted.length > 0) {
    const read = await Promise.all(
      [...new Set(wanted)].map((module) => readRuntime(module, folders, assets)),
    );
    const files = read.filter((file) => file !== undefined);
    for (const file of files) copied.set(file.path, file);
    wanted = files.flatMap(importsOf).filter((module) => !copied.has(`${module}.ts`));
  }
  return [...copied.values()];
}

/** Returns the file of a module; undefined where it is none of the runtime's. */
async function readRuntime(
  module: string,
  folders: RuntimeFolders,
  assets: Assets,
): Promise<ClientFile | undefined> {
  const path = `${module}.ts`;
  for (const [folder, source] of folders) {
    if (!path.startsWith(`${folder}/`)) continue;
    return { path, text: await assets.runtime(posix.join(source, path.slice(folder.length + 1))) };
  }
  return undefined;
}

/** Returns the modules that a file of the runtime imports: it is the project's own source, with one import a statement. */
function importsOf({ path, text }: ClientFile): readonly string[] {
  return [...text.matchAll(relativeImport)].map(([, specifier = '']) =>
    posix.join(posix.dirname(path), specifier),
  );
}
