import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withHttp } from './command-arguments.js';

/** Adds `inputs`: tells what clients depend on. */
export function addInputsCommand(cli: Argv, context: Context): void {
  cli.command(
    'inputs [sources..]',
    'Tell what the clients of postwright.json depend on, with a hash, as JSON',
    (command) => withClients(command).example('$0 inputs', 'for the cache of a build system'),
    async (given) => {
      const { runInputs } = await import('./run-inputs.js');
      await runInputs(given, context);
    },
  );
}

/** Adds `resolve`: tells in one hash what clients are made from that no file here holds. */
export function addResolveCommand(cli: Argv, context: Context): void {
  cli.command(
    'resolve [sources..]',
    'Tell in one hash what URLs and files in git hold that clients of postwright.json are made from',
    (command) =>
      withClients(command)
        .option('json', {
          type: 'boolean',
          default: false,
          describe: 'Tell of each source its hash and its clients, as JSON',
        })
        .example('SOURCES=$($0 resolve) turbo run generate', 'a cache that sees changes in Postman'),
    async (given) => {
      const { runResolve } = await import('./run-inputs.js');
      await runResolve(given, context);
    },
  );
}

function withClients(command: Argv) {
  return withHttp(command)
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
    });
}
