import { exportedNames } from '../emit/code/exported-names.js';
import type { LostExport } from '../model/client.js';
import type { FileChange } from '../model/file-change.js';
import { importedPath } from './imported-path.js';

const namedImport = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+(['"])(\.{1,2}\/[^'"\n]+)\2/gm;

/**
 * Returns what files with an edit import of modules that are to be written without it. `textOf` returns what stands in a
 * file now: only what a module has exported until now can be lost.
 */
export function lostExports(
  changes: readonly FileChange[],
  textOf: (path: string) => string | undefined,
  directory: string,
): readonly LostExport[] {
  const updated = new Map(
    changes.flatMap((change) => (change.kind === 'update' ? [[change.path, change.text]] : [])),
  );
  return changes.flatMap((change) => {
    if (change.kind !== 'kept' && change.kind !== 'merged' && change.kind !== 'retained') return [];
    const text = ('text' in change ? change.text : textOf(change.path)) ?? '';
    return [...text.matchAll(namedImport)].flatMap(([, names = '', , specifier = '']) => {
      const module = importedPath(change.path, specifier, directory).replace(/\.[jt]s$/, '');
      const written = updated.get(`${module}.ts`);
      if (written === undefined) return [];
      const before = exportedNames(textOf(`${module}.ts`));
      const after = exportedNames(written);
      return namesIn(names)
        .filter((name) => before.has(name) && !after.has(name))
        .map((name) => ({ module, name }));
    });
  });
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((each) =>
      each
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s.*$/s, ''),
    )
    .filter((name) => name !== '');
}
