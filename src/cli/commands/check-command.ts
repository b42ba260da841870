import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withOutput } from './command-arguments.js';

/** Adds `check`: tells whether the client is what `generate` would write. */
export function addCheckCommand(cli: Argv, context: Context): void {
  cli.command(
    'check [sources..]',
    'Tell whether clients are up to date; exit 1 if not, and write nothing',
    (command) =>
      withOutput(command)
        .alias('verbose', 'explain')
        .option('json', { type: 'boolean', default: false, describe: 'Print the answer as JSON' })
        .option('diff', {
          type: 'boolean',
          default: false,
          describe: 'Show what would change, as a unified diff',
        })
        .example('$0 check shop.postman_collection.json --output src/shop', 'hold the client current in CI'),
    async (given) => {
      const { runCheck } = await import('./run-check.js');
      const { overClients } = await import('./over-clients.js');
      await overClients(given, context, runCheck);
    },
  );
}
