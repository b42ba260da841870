import type { Argv } from 'yargs';
import { withSource } from './command-arguments.js';
import type { Context } from '../context.js';
import { UsageError } from '../usage-error.js';

/** Adds `mock`: serves the saved responses of a collection. */
export function addMockCommand(cli: Argv, context: Context): void {
  cli.command(
    'mock <source>',
    'Serve the saved responses of a collection in place of its API',
    (command) =>
      withSource(command)
        .option('port', {
          alias: 'p',
          type: 'number',
          default: 0,
          requiresArg: true,
          coerce: (port: number) => {
            if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
            throw new UsageError(
              `--port: found ${Number.isNaN(port) ? 'no number' : String(port)}, expected a number from 0 to 65535; 0 stands for any free port.`,
            );
          },
          describe: 'The port to listen at; 0 for any free one',
        })
        .option('host', {
          type: 'string',
          default: '127.0.0.1',
          requiresArg: true,
          describe: 'The address to listen at; 0.0.0.0 lets other machines in',
        })
        .example('$0 mock shop.postman_collection.json --port 4010', 'then send requests to port 4010'),
    async (given) => {
      const { runMock } = await import('./run-mock.js');
      await runMock(given, context);
    },
  );
}
