import { visibleJson } from '../../json/visible-json.js';
import { findSettings } from '../../project/read-project.js';
import { compareClient } from '../../update/compare-client.js';
import type { ChangedClient } from '../../usage/usage.js';
import type { Context } from '../context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { createPaint, plainLine } from '../report/paint.js';
import { describeChanges } from '../../diff/describe-changes.js';
import { describeUsage, printUsage } from '../report/print-usage.js';
import { printCompared, reportCompared } from '../report/report-compared.js';
import { withProgress } from '../report/progress.js';
import { UsageError } from '../usage-error.js';
import type { DiffArguments } from './command-arguments.js';
import { openProject } from './open-project.js';
import { inTurn } from './over-clients.js';

/** Prints what `generate` would change for those who call each client of the project, or those that are named, and in whose code. */
export async function diffClients(given: DiffArguments, context: Context): Promise<void> {
  if (given.oldEnvironment !== undefined || given.oldConfig !== undefined)
    throw new UsageError('--old-environment and --old-config are for two collections, one before the other.');
  if (findSettings() === undefined)
    throw new UsageError(
      `diff compares two collections (found ${given.sources.length}), or the clients of a postwright.json with what they were made from, and there is none here or above.`,
    );
  let worst: ExitCode = exitCodes.done;
  const finish = (code: ExitCode): void => void (worst = code > worst ? code : worst);
  const { found, changed } = await compareAll(given, { ...context, finish });
  const usage = asksForUsage(given) && changed.length > 0 ? await lookForUsage(changed, given) : undefined;
  const { stdout } = context.terminal;
  if (given.json) stdout.write(`${visibleJson({ clients: found, ...(usage && describeUsage(usage)) })}\n`);
  else if (usage) stdout.write(printUsage(usage, given, createPaint(stdout.colors)));
  if (usage && usage.sites.length > 0 && given.failOn !== undefined) finish(exitCodes.no);
  context.finish(worst);
}

/** Tells whether the code of the project is to be looked at. */
export function asksForUsage({ usage, tsconfig, failOn }: DiffArguments): boolean {
  return usage || tsconfig !== undefined || failOn === 'usage';
}

/** What was compared, for programs, and the clients that would be others. */
interface ComparedClients {
  readonly found: readonly object[];
  readonly changed: readonly ChangedClient[];
}

async function compareAll(given: DiffArguments, context: Context): Promise<ComparedClients> {
  const { clients, severities } = await openProject(given);
  const { stdout } = context.terminal;
  const found: object[] = [];
  const changed: ChangedClient[] = [];
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
    if (!asksForUsage(given)) return;
    const { changedClient, changesCode, checkProjectClient } = await import('../../update/changed-client.js');
    const check = await checkProjectClient(client, given);
    if (changesCode(check)) changed.push(changedClient(client, check, changes));
  });
  return { found, changed };
}

async function lookForUsage(changed: readonly ChangedClient[], { tsconfig }: DiffArguments) {
  // The compiler is loaded where code is looked at, and nowhere else.
  const { findUsage } = await import('../../usage/find-usage.js');
  return findUsage(changed, tsconfig);
}

function printHeading(name: string, { markdown }: DiffArguments, { terminal }: Context): string {
  const shown = plainLine(name);
  return markdown ? `## ${shown}\n\n` : `${createPaint(terminal.stdout.colors)('bold', `== ${shown}`)}\n\n`;
}
