import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fileIn } from '../diagnostics/file-in.js';
import type { FileChange } from '../model/file-change.js';

/** So many imported files are named before the rest is only counted. */
const named = 5;

/** Returns what there is to say about the edits that a run found in a folder and did not give up. */
export function editDiagnostics(folder: string, changes: readonly FileChange[]): readonly Diagnostic[] {
  const imported = importedFiles(changes);
  return changes.flatMap((change) => {
    const file = fileIn(folder, change.path);
    const warning = (code: DiagnosticCode, message: string): Diagnostic => ({
      code,
      severity: catalogue[code].severity,
      message,
      location: { file },
    });
    const needs = imported.get(change.path) ?? [];
    const kept = sayKept(file, change, needs);
    const conflict = sayConflict(file, change);
    return [
      ...(kept === undefined ? [] : [warning('output-kept', kept)]),
      ...(conflict === undefined ? [] : [warning('merge-conflict', conflict)]),
    ];
  });
}

/** Tells whether a file holds, or would hold, what somebody has to decide. */
export function hasConflict(
  change: FileChange,
): change is Extract<FileChange, { readonly conflicts: number }> {
  return (change.kind === 'merged' || change.kind === 'retained') && change.conflicts > 0;
}

/** Returns the files that stay only since an edited file imports them, by the path of that file. */
function importedFiles(changes: readonly FileChange[]): ReadonlyMap<string, readonly string[]> {
  const imported = new Map<string, readonly string[]>();
  for (const change of changes) {
    if (change.kind !== 'kept' || change.importedBy === undefined) continue;
    const paths = imported.get(change.importedBy) ?? [];
    imported.set(change.importedBy, [...paths, change.path]);
  }
  return imported;
}

function sayKept(file: string, change: FileChange, needs: readonly string[]): string | undefined {
  if (change.kind === 'kept' && change.importedBy === undefined) {
    const more = needs.length === 0 ? '' : `, and so does what it imports (${list(needs)})`;
    return `${file} is no longer generated, but was edited by hand, so it stays${more}. Delete it, or give the edit up with --force.`;
  }
  if (needs.length === 0) return undefined;
  return `${file} was edited by hand and imports what is no longer generated, so that stays (${list(needs)}). Take the import out, or give the edit up with --force.`;
}

function list(paths: readonly string[]): string {
  const rest = paths.length - named;
  return paths.slice(0, named).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

function sayConflict(file: string, change: FileChange): string | undefined {
  if (!hasConflict(change)) return undefined;
  const places = change.conflicts === 1 ? 'one place' : `${String(change.conflicts)} places`;
  return `${file} was edited by hand where it is generated otherwise now, in ${places}. Look for <<<<<<< there, and leave what is right.`;
}
