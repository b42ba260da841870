import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withGeneration } from './command-arguments.js';

/** Adds `generate`: writes the client. */
export function addGenerateCommand(cli: Argv, context: Context): void {
  cli.command(
    'generate [sources..]',
    'Write a typed client of a collection, or the clients of postwright.json',
    (command) =>
      withGeneration(command)
        .alias('verbose', 'explain')
        .option('profile', {
          type: 'boolean',
          default: false,
          describe: 'Say on stderr where the time went: by stage, and the ten slowest requests',
        })
        .example('$0 generate shop.postman_collection.json --output src/shop', 'write the client')
        .example('curl -s https://example.com/c.json | $0 generate - -o src/shop', 'read standard input')
        .example('$0 generate', 'all clients of postwright.json'),
    async (given) => {
      const { runGenerate } = await import('./run-generate.js');
      const { overClients } = await import('./over-clients.js');
      await overClients(given, context, runGenerate);
    },
  );
}
