import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withSource } from './command-arguments.js';

/** Adds `inspect`: shows what was read out of the collection. */
export function addInspectCommand(cli: Argv, context: Context): void {
  cli.command(
    'inspect <source>',
    'Show what is read out of a collection, before any code is made',
    (command) =>
      withSource(command)
        .option('json', { type: 'boolean', default: false, describe: 'Print it as JSON' })
        .option('explain', {
          type: 'boolean',
          default: false,
          describe: 'Show the words that each fact rests on, and what spoke against it',
        })
        .example('$0 inspect shop.postman_collection.json', 'show every argument in a table')
        .example('$0 inspect shop.postman_collection.json --json | jq .operations[0]', 'for other programs'),
    async (given) => {
      const { runInspect } = await import('./run-inspect.js');
      await runInspect(given, context);
    },
  );
}
