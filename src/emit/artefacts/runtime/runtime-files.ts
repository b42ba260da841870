import { posix } from 'node:path';
import type { ClientFile } from '../../../model/client-file.js';
import type { Assets } from '../../code/assets.js';

const relativeImport = /^(?:import|export)\b[^'"]*['"](\.{1,2}\/[^'"]+)\.js['"]/gm;

/** The first line of a module that is neither an import, nor a part of one, nor a comment. */
const firstCode = /^(?!import\b|export (?:type )?[{*]|[ }/]|$)/m;

/**
 * Returns the runtime's files that the given files of a client need, and those that they need in turn: nothing that no
 * operation uses is copied.
 */
export async function copyRuntime(
  files: readonly ClientFile[],
  assets: Assets,
): Promise<readonly ClientFile[]> {
  const copied = new Map<string, ClientFile>();
  let wanted = importsOf(files).filter((path) => /^(?:runtime|mocks|msw\/matching)\//.test(path));
  while (wanted.length > 0) {
    const missing = [...new Set(wanted)].filter((path) => !copied.has(path));
    const read = await Promise.all(missing.map((path) => readRuntime(path, assets)));
    for (const file of read) copied.set(file.path, file);
    wanted = importsOf(read).filter((path) => !copied.has(path));
  }
  return [...copied.values()];
}

/** A file of `runtime/mocks/` stands in `mocks/` of the client, one of `runtime/matching/` in `msw/matching/`. */
async function readRuntime(path: string, assets: Assets): Promise<ClientFile> {
  return { path, text: await assets.runtime(path.replace(/^(?:runtime|msw)\//, '')) };
}

/**
 * Returns the paths of the client's files that these files import. Imports stand before all other code: behind it, what
 * looks like one may be a line of a recorded text.
 */
function importsOf(files: readonly ClientFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const code = text.search(firstCode);
    const head = code === -1 ? text : text.slice(0, code);
    return [...head.matchAll(relativeImport)].map(([, specifier = '']) =>
      posix.join(posix.dirname(path), `${specifier}.ts`),
    );
  });
}
