import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { tsconfigOption, withHttp } from './command-arguments.js';

/** Adds `migrate`: brings the code of a project to the names that its clients have now. */
export function addMigrateCommand(cli: Argv, context: Context): void {
  cli.command(
    'migrate [sources..]',
    'Show, or write, the code of the project with the new names of what clients of postwright.json renamed',
    (command) =>
      withHttp(command)
        .positional('sources', {
          type: 'string',
          array: true,
          default: [],
          describe: 'Names of clients; all where there are none',
        })
        .option('write', {
          type: 'boolean',
          default: false,
          describe: 'Write the files; without it, only a unified diff is shown',
        })
        .option('force', {
          type: 'boolean',
          default: false,
          describe: 'Write also files that have changes which git does not hold yet',
        })
        .option('tsconfig', tsconfigOption)
        .option('shard', {
          type: 'string',
          requiresArg: true,
          describe: 'Only a part of the clients: 2/8 is the second of eight',
        })
        .example('$0 migrate', 'what would change in the code')
        .example('$0 migrate --write', 'then generate'),
    async (given) => {
      const { runMigrate } = await import('./run-migrate.js');
      await runMigrate(given, context);
    },
  );
}
