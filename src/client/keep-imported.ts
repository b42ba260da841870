import { posix } from 'node:path';
import type { FileChange } from '../model/file-change.js';
import { importedPath } from './imported-path.js';

/** Any text that may be a path from one module to another: more of them than are imported keep a file too many at worst. */
const relativePath = /(['"`])(\.{1,2}(?:\/[^'"`\n]*)?)\1/g;

/**
 * Returns the changes with the files kept that a file with an edit imports, and those that they need in turn: a file that
 * stays because of its edit, or is merged, would not compile without them. `textOf` returns what stands in a file
 * now, `directory` is the client's folder.
 */
export function keepImported(
  changes: readonly FileChange[],
  textOf: (path: string) => string | undefined,
  directory: string,
): readonly FileChange[] {
  const leaving = new Set(changes.flatMap(({ kind, path }) => (kind === 'delete' ? [path] : [])));
  const importers = new Map<string, string>();
  for (const change of changes) {
    if (!isEdited(change) || leaving.size === 0) continue;
    const text = 'text' in change ? change.text : textOf(change.path);
    let wanted = importsOf(change.path, text, { leaving, directory });
    while (wanted.length > 0) {
      for (const path of wanted) {
        leaving.delete(path);
        importers.set(path, change.path);
      }
      wanted = wanted.flatMap((path) => importsOf(path, textOf(path), { leaving, directory }));
    }
  }
  return changes.map((change) => {
    const importedBy = importers.get(change.path);
    return importedBy === undefined ? change : { kind: 'kept', path: change.path, importedBy };
  });
}

function isEdited({ kind }: FileChange): boolean {
  return kind === 'kept' || kind === 'merged' || kind === 'retained';
}

/** Returns those of the files that a module names. */
function importsOf(
  path: string,
  text = '',
  { leaving, directory }: { readonly leaving: ReadonlySet<string>; readonly directory: string },
): readonly string[] {
  const named = [...text.matchAll(relativePath)].flatMap(([, , specifier = '']) =>
    candidates(importedPath(path, specifier, directory)),
  );
  return [...new Set(named)].filter((file) => leaving.has(file));
}

/** The project of the user may leave the extension out, or the name of an index. */
function candidates(module: string): readonly string[] {
  return [module, module.replace(/\.js$/, '.ts'), `${module}.ts`, posix.join(module, 'index.ts')];
}
