import { gatherInputs } from '../../client/gather-inputs.js';
import { writeSite } from '../../client/write-site.js';
import type { FileChange } from '../../model/file-change.js';
import type { Context } from '../context.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import type { DocsArguments } from './command-arguments.js';

/** Writes the site of a collection where that loses nothing, and reports what was done. */
export async function runDocs(given: DocsArguments, context: Context): Promise<void> {
  const { output, templates, allLanguages, force } = given;
  const { requests, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    listen('reading');
    const inputs = await gatherInputs(given);
    return writeSite([{ folder: '', inputs }], output, { templates, allLanguages, force }, listen);
  });
  const number = (...kinds: readonly FileChange['kind'][]): number =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const deleted = number('delete');
  const done = [
    count(requests, 'request'),
    `${count(number('create', 'update'), 'file')} written`,
    `${String(number('unchanged'))} unchanged`,
    ...(deleted > 0 ? [`${String(deleted)} deleted`] : []),
  ];
  // What there is to say of a client that nobody makes here is no matter, unless somebody wants it.
  const said = given.verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note');
  await reportRun(done, said, given, context);
}
