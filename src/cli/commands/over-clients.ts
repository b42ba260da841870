import type { ClientsArguments, OneClient } from './clients-arguments.js';
import type { Context } from '../context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { reportFailure } from '../report/report-errors.js';
import { say } from '../report/say.js';
import { UsageError } from '../usage-error.js';

/**
 * Does the work for the one client that the command line describes, or for each client of the project that it names: one
 * that fails does not stop the others, and the worst answer is that of the command.
 */
export async function overClients<Given extends ClientsArguments>(
  given: Given,
  context: Context,
  work: (given: Given & OneClient, context: Context) => Promise<void>,
): Promise<void> {
  const one = oneClient(given);
  if (one) return work({ ...given, ...one }, context);
  // A run over one client has no use for the schema of the settings.
  const { openProject } = await import('./open-project.js');
  const { describeClient } = await import('../../project/describe-client.js');
  const { clients } = await openProject(given);
  await inTurn(clients, context, (client, each) => work({ ...given, ...describeClient(client) }, each));
  if (clients.length === 0) await say(context, [], { verbose: false, summary: 'no client in this part' });
}

/** Does the work for each: one that fails does not stop the others, and the worst answer is that of the command. */
export async function inTurn<Each extends { readonly name: string }>(
  all: readonly Each[],
  context: Context,
  work: (one: Each, context: Context) => Promise<void>,
): Promise<void> {
  let worst: ExitCode = exitCodes.done;
  for (const one of all) {
    const finish = (answer: ExitCode): void => void (worst = answer > worst ? answer : worst);
    const each: Context = { ...context, client: one.name, finish };
    try {
      await work(one, each);
    } catch (error) {
      finish(await reportFailure(error, each));
    }
  }
  context.finish(worst);
}

/** Returns the client that a command line describes by itself; undefined where it is about those of a project. */
export function oneClient({ sources, output, shard }: ClientsArguments): OneClient | undefined {
  if (output === undefined) return undefined;
  const [source, ...more] = sources;
  if (source === undefined) throw new UsageError('A source is missing: found 0, expected 1.');
  if (more.length > 0)
    throw new UsageError(
      `--output is the folder of one client, and ${sources.length} sources are named: name one.`,
    );
  if (shard !== undefined)
    throw new UsageError(
      '--shard takes a part of the clients in postwright.json, and --output is that of one.',
    );
  return { source, output };
}
