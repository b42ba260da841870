import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { tsconfigOption, withHttp } from './command-arguments.js';
import { givenFiles } from './with-making.js';

/** Adds `update`: makes all clients again, and tells what changed and which code breaks. */
export function addUpdateCommand(cli: Argv, context: Context): void {
  cli.command(
    'update [sources..]',
    'Make the clients of postwright.json again, and tell what changed and which code breaks',
    (command) =>
      withOutcome(command)
        .positional('sources', {
          type: 'string',
          array: true,
          default: [],
          describe: 'Names of clients; all where there are none',
        })
        .example('$0 update --dry-run', 'what an update would bring')
        .example('$0 update --report changes.md --report changes.json', 'for a pull request'),
    async (given) => {
      const { runUpdate } = await import('./run-update.js');
      await runUpdate(given, context);
    },
  );
}

function withOutcome(command: Argv) {
  return withHttp(command)
    .option('report', {
      type: 'string',
      requiresArg: true,
      coerce: givenFiles,
      describe:
        'Write the report to a file, as JSON where it ends in .json, else as Markdown; may be given more than once',
    })
    .option('json', {
      type: 'boolean',
      default: false,
      describe: 'Print the report as JSON, not as Markdown',
    })
    .option('dry-run', { type: 'boolean', default: false, describe: 'Write no client' })
    .option('merge', {
      type: 'boolean',
      default: false,
      describe: 'Keep edits made by hand, merged with what has changed',
    })
    .option('tsconfig', tsconfigOption)
    .option('fail-on', {
      choices: ['breaking', 'usage'] as const,
      requiresArg: true,
      describe: 'Exit 1 where a change is breaking, or only where it breaks code of this project',
    })
    .option('shard', {
      type: 'string',
      requiresArg: true,
      describe: 'Only a part of the clients: 2/8 is the second of eight',
    });
}
