import { posix } from 'node:path';
import type { ClientFile } from '../../../model/client-file.js';
import type { Assets } from '../../code/assets.js';

const relativeImport = /^(?:import|export)\b[^'"]*['"](\.{1,2}\/[^'"]+)\.js['"]/gm;

/**
 * Returns the runtime's files that modules of a client import, and those that they need in turn: nothing that no operation
 * uses is copied.
 */
export async function copyRuntime(
  modules: readonly string[],
  assets: Assets,
): Promise<readonly ClientFile[]> {
  const copied = new Map<string, ClientFile>();
  let wanted = modules.filter((module) => /^(?:runtime|mocks|msw\/matching)\//.test(module));
  while (wanted.length > 0) {
    const read = await Promise.all([...new Set(wanted)].map((module) => readRuntime(module, assets)));
    for (const file of read) copied.set(file.path, file);
    wanted = read.flatMap(importsOf).filter((module) => !copied.has(`${module}.ts`));
  }
  return [...copied.values()];
}

/** A file of `runtime/mocks/` stands in `mocks/` of the client, one of `runtime/matching/` in `msw/matching/`. */
async function readRuntime(module: string, assets: Assets): Promise<ClientFile> {
  const path = `${module}.ts`;
  return { path, text: await assets.runtime(path.replace(/^(?:runtime|msw)\//, '')) };
}

/** Returns the modules that a file of the runtime imports: it is the project's own source, with one import a statement. */
function importsOf({ path, text }: ClientFile): readonly string[] {
  return [...text.matchAll(relativeImport)].map(([, specifier = '']) =>
    posix.join(posix.dirname(path), specifier),
  );
}
