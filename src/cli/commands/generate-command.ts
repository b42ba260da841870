import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withGeneration } from './command-arguments.js';

/** Adds `generate`: writes the client. */
export function addGenerateCommand(cli: Argv, context: Context): void {
  cli.command(
    'generate <source>',
    'Write a typed client of a collection',
    (command) =>
      withGeneration(command)
        .example('$0 generate shop.postman_collection.json --output src/shop', 'write the client')
        .example('curl -s https://example.com/c.json | $0 generate - -o src/shop', 'read standard input'),
    async (given) => {
      const { runGenerate } = await import('./run-generate.js');
      await runGenerate(given, context);
    },
  );
}
