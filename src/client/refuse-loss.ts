import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputError, InputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import type { FileChange } from '../model/file-change.js';
import { manifestPath } from '../model/client-file.js';
import type { Output } from './open-output.js';

/** So many files are named before the rest is only counted. */
const named = 10;

/** Tells whether a change would overwrite what is not ours, or not as we wrote it. */
export function isLoss({ kind }: FileChange): boolean {
  return kind === 'foreign' || kind === 'edited';
}

/** Throws where writing would overwrite a file that postwright did not write, or an edit that nobody gave up. */
export function refuseLoss(output: string, changes: readonly FileChange[]): void {
  const pathsOf = (kind: FileChange['kind']): readonly string[] =>
    changes.filter((change) => change.kind === kind).map(({ path }) => path);
  const foreign = pathsOf('foreign');
  if (foreign.length > 0) throw refuse('output-foreign', output, foreign, sayForeign);
  const edited = pathsOf('edited');
  if (edited.length > 0) throw refuse('output-edited', output, edited, sayEdited);
}

/** A web page has a manifest.json, too. */
function sayForeign(file: string, path: string): string {
  return path === manifestPath
    ? `${file} is that of another program: expected "manifestVersion" in it. Choose an empty folder, or move the file away.`
    : `${file} was not written by postwright. Choose an empty folder, or move the file away.`;
}

function sayEdited(file: string): string {
  return `${file} was edited by hand and would be overwritten. Keep the edit with --merge, or give it up with --force.`;
}

function refuse(
  code: DiagnosticCode,
  output: string,
  paths: readonly string[],
  say: (file: string, path: string) => string,
): InputError {
  const { severity } = catalogue[code];
  const problems = paths.slice(0, named).map((path): Diagnostic => {
    const file = fileIn(output, path);
    return { code, severity, message: say(file, path), location: { file } };
  });
  const rest = paths.length - problems.length;
  const message = `${output} holds ${rest} more ${rest === 1 ? 'file' : 'files'} like these.`;
  const more: Diagnostic = { code, severity, message, location: { file: output } };
  return new InputError(rest > 0 ? [...problems, more] : problems);
}

/** Throws where a client is to stand in the place of a site of reference pages, or a site in that of a client. */
export function refuseOtherKind({ manifest, name }: Output, isSite: boolean): void {
  if (manifest === undefined || (manifest.site === true) === isSite) return;
  const [held, wanted] = isSite ? ['a client', 'a site'] : ['a site of reference pages', 'a client'];
  const message = `${name} holds ${held}, which ${wanted} would replace. Choose another folder.`;
  throw inputError('output-other', message, { file: name });
}
