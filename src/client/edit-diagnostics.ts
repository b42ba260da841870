import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fileIn } from '../diagnostics/file-in.js';
import type { FileChange } from '../model/file-change.js';

/** Returns what there is to say about the edits that a run found in a folder and did not give up. */
export function editDiagnostics(folder: string, changes: readonly FileChange[]): readonly Diagnostic[] {
  return changes.flatMap((change) => {
    const file = fileIn(folder, change.path);
    const warning = (code: DiagnosticCode, message: string): Diagnostic => ({
      code,
      severity: catalogue[code].severity,
      message,
      location: { file },
    });
    if (change.kind === 'kept') {
      const message = `${file} is no longer generated, but was edited by hand, so it stays. Delete it, or give the edit up with --force.`;
      return [warning('output-kept', message)];
    }
    if (!hasConflict(change)) return [];
    const places = change.conflicts === 1 ? 'one place' : `${String(change.conflicts)} places`;
    const message = `${file} was edited by hand where it is generated otherwise now, in ${places}. Look for <<<<<<< there, and leave what is right.`;
    return [warning('merge-conflict', message)];
  });
}

/** Tells whether a file holds, or would hold, what somebody has to decide. */
export function hasConflict(
  change: FileChange,
): change is Extract<FileChange, { readonly conflicts: number }> {
  return (change.kind === 'merged' || change.kind === 'retained') && change.conflicts > 0;
}
