import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withReport } from './command-arguments.js';

/** Adds `inputs`: tells what clients depend on. */
export function addInputsCommand(cli: Argv, context: Context): void {
  cli.command(
    'inputs [sources..]',
    'Tell what the clients of postwright.json depend on, with a hash, as JSON',
    (command) =>
      withReport(command)
        .positional('sources', {
          type: 'string',
          array: true,
          default: [],
          describe: 'Names of clients; all where there are none',
        })
        .option('shard', {
          type: 'string',
          requiresArg: true,
          describe: 'Only a part of the clients: 2/8 is the second of eight',
        })
        .example('$0 inputs', 'for the cache of a build system'),
    async (given) => {
      const { runInputs } = await import('./run-inputs.js');
      await runInputs(given, context);
    },
  );
}
