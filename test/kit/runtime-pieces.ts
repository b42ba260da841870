import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergePieces, type RuntimePiece } from '../../src/emit/merge-pieces.js';

/** Returns the pieces in a folder of `runtime/` with all below it, as they are called in a client. */
export function runtimePieces(folder: string, as: string): readonly RuntimePiece[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      module: `${as}/${path.replaceAll('\\', '/').slice(0, -'.ts'.length)}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** Returns what a client would have in `runtime/` that needs all of it, by its paths in the client. */
export function wholeRuntime(): ReadonlyMap<string, string> {
  const pieces = runtimePieces('runtime', 'runtime').filter(
    ({ module }) => !/^runtime\/(?:matching|mocks)\//.test(module),
  );
  return new Map(mergePieces(pieces).map(({ path, text }) => [path, text]));
}
