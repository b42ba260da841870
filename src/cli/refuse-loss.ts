import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { InputError } from '../diagnostics/errors.js';
import type { FileChange } from '../merge/file-change.js';

/** So many files are named before the rest is only counted. */
const named = 10;

/** Tells whether a change would overwrite what is not ours, or not as we wrote it. */
export function isLoss({ kind }: FileChange): boolean {
  return kind === 'foreign' || kind === 'edited';
}

/** Throws where writing would overwrite a file that postwright did not write, or an edit that nobody gave up. */
export function refuseLoss(output: string, changes: readonly FileChange[]): void {
  const foreign = changes.filter((change) => change.kind === 'foreign');
  if (foreign.length > 0) {
    throw refuse(
      'output-foreign',
      output,
      foreign,
      (path) => `${path} was not written by postwright. Choose an empty folder, or move the file away.`,
    );
  }
  const edited = changes.filter((change) => change.kind === 'edited');
  if (edited.length > 0) {
    throw refuse(
      'output-edited',
      output,
      edited,
      (path) =>
        `${path} was edited by hand and would be overwritten. Keep the edit with --merge, or give it up with --force.`,
    );
  }
}

function refuse(
  code: DiagnosticCode,
  output: string,
  changes: readonly FileChange[],
  say: (path: string) => string,
): InputError {
  const problem = (message: string): Diagnostic => ({
    code,
    severity: catalogue[code].severity,
    message,
    location: { file: output },
  });
  const problems = changes.slice(0, named).map((change) => problem(say(change.path)));
  const rest = changes.length - problems.length;
  return new InputError(
    rest > 0 ? [...problems, problem(`${String(rest)} more files like these.`)] : problems,
  );
}
