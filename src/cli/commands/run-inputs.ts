import { visibleJson } from '../../json/visible-json.js';
import { readProjectInputs, resolveProject, type FailedClient } from '../../project/read-inputs.js';
import type { Context } from '../context.js';
import { reportFailure } from '../report/report-errors.js';
import type { ClientsArguments } from './clients-arguments.js';
import { openProject } from './open-project.js';

/** What `inputs` and `resolve` are told on the command line. */
export interface InputsArguments extends ClientsArguments {
  readonly allowHttp: boolean;
  readonly json?: boolean;
}

/** Prints what each client depends on; one that cannot be read is an error, and the others are told all the same. */
export async function runInputs(given: InputsArguments, context: Context): Promise<void> {
  const { clients, failed } = await readProjectInputs(await openProject(given), given);
  await reportFailed(failed, context);
  context.terminal.stdout.write(`${visibleJson({ clients })}\n`);
}

/** Prints one digest of all that clients are made from and that is no file here; none where a part cannot be read. */
export async function runResolve(given: InputsArguments, context: Context): Promise<void> {
  const { hash, sources, failed } = await resolveProject(await openProject(given), given);
  await reportFailed(failed, context);
  if (given.json) context.terminal.stdout.write(`${visibleJson({ hash: hash ?? null, sources })}\n`);
  else if (hash !== undefined) context.terminal.stdout.write(`${hash}\n`);
}

async function reportFailed(failed: readonly FailedClient[], context: Context): Promise<void> {
  for (const { name, error } of failed) {
    context.finish(await reportFailure(error, { ...context, client: name }));
  }
}
