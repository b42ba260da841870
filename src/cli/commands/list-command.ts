import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withReport } from './command-arguments.js';

/** Adds `list`: tells what there is in Postman. */
export function addListCommand(cli: Argv, context: Context): void {
  cli.command(
    'list [workspace]',
    'Tell which collections and environments there are in Postman, by the key of POSTMAN_API_KEY',
    (command) =>
      withReport(command)
        .positional('workspace', {
          type: 'string',
          describe: 'The id or the name of a workspace; all where it is left out',
        })
        .option('json', { type: 'boolean', default: false, describe: 'Print JSON' })
        .example('$0 list', 'with the URL that each is named by in postwright.json'),
    async (given) => {
      const { runList } = await import('./run-list.js');
      await runList(given, context);
    },
  );
}
