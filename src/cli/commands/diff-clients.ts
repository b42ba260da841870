import { gatherInputs } from '../../client/gather-inputs.js';
import { madeBefore } from '../../client/made-before.js';
import { readMadeFrom } from '../../client/made-from.js';
import { compare, compareSurface, type Compared } from '../../compare.js';
import { visibleJson } from '../../json/visible-json.js';
import type { Severities } from '../../model/change.js';
import type { Listener } from '../../model/listener.js';
import type { ProjectClient } from '../../project/project.js';
import { findSettings } from '../../project/read-project.js';
import { describeClient } from '../../project/describe-client.js';
import type { Context } from '../context.js';
import { createPaint, plainLine } from '../report/paint.js';
import { describeChanges } from '../report/print-changes.js';
import { printCompared, reportCompared } from '../report/report-compared.js';
import { withProgress } from '../report/progress.js';
import { UsageError } from '../usage-error.js';
import type { DiffArguments } from './command-arguments.js';
import { openProject } from './open-project.js';
import { inTurn } from './over-clients.js';

/** Prints what `generate` would change for those who call each client of the project, or those that are named. */
export async function diffClients(given: DiffArguments, context: Context): Promise<void> {
  if (given.oldEnvironment !== undefined || given.oldConfig !== undefined)
    throw new UsageError('--old-environment and --old-config are for two collections, one before the other.');
  if (findSettings() === undefined)
    throw new UsageError(
      `diff compares two collections (found ${given.sources.length}), or the clients of a postwright.json with what they were made from, and there is none here or above.`,
    );
  const { clients, severities } = await openProject(given);
  const { stdout } = context.terminal;
  const found: object[] = [];
  await inTurn(clients, context, async (client, each) => {
    const compared = await withProgress(each.terminal.stderr, (listen) =>
      compareClient(client, { ...given, severities }, listen),
    ).catch((error: unknown) => {
      // A client that could not be compared must not read as one without changes.
      if (given.json) found.push({ name: client.name, complete: false, failed: true });
      else stdout.write(`${printHeading(client.name, given, each)}Not compared.\n\n`);
      throw error;
    });
    const { changes, missed } = compared;
    if (given.json) found.push({ name: client.name, ...describeChanges(changes, missed) });
    else if (changes.length > 0 || missed.length > 0)
      stdout.write(`${printHeading(client.name, given, each)}${printCompared(compared, given, each)}\n`);
    await reportCompared(compared, given, each);
  });
  if (given.json) stdout.write(`${visibleJson({ clients: found })}\n`);
}

async function compareClient(
  client: ProjectClient,
  {
    allowHttp,
    severities,
  }: Pick<DiffArguments, 'allowHttp'> & { readonly severities?: Severities | undefined },
  listen: Listener,
): Promise<Compared> {
  listen('reading');
  const { source, output, environment, config } = await madeBefore(describeClient(client));
  const { old, names } = await readMadeFrom({ source, output, environment, config });
  const now = await gatherInputs({ source, environment, config, allowHttp });
  return 'surface' in old
    ? compareSurface(old.surface, now, { names, severities }, listen)
    : compare(old.inputs, now, { names, severities }, listen);
}

function printHeading(name: string, { markdown }: DiffArguments, { terminal }: Context): string {
  const shown = plainLine(name);
  return markdown ? `## ${shown}\n\n` : `${createPaint(terminal.stdout.colors)('bold', `== ${shown}`)}\n\n`;
}
