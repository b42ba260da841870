import type { Argv } from 'yargs';
import { clientOptions } from '../../options.js';
import type { Context } from '../context.js';
import { withReport } from './command-arguments.js';

/** Adds `init`: writes the settings of a project. */
export function addInitCommand(cli: Argv, context: Context): void {
  cli.command(
    'init',
    'Write a postwright.json for the collections of a project, and scripts into its package.json',
    (command) =>
      withChoice(command)
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: "The client's folder; src/ and the client's name unless given",
        })
        .option('name', {
          type: 'string',
          requiresArg: true,
          describe: "The client's name; after the collection unless given",
        })
        .option('tests', choiceOf('tests'))
        .option('mocks', choiceOf('mocks'))
        .option('scripts', {
          choices: ['add', 'none'] as const,
          default: 'add' as const,
          requiresArg: true,
          describe: 'Whether package.json gets the scripts api:generate, api:check and api:watch',
        })
        .option('yes', {
          alias: 'y',
          type: 'boolean',
          default: false,
          describe: 'Ask nothing: all collections that are found, and what is usual',
        })
        .example('$0 init', 'asks, in a terminal')
        .example('$0 init --source shop.postman_collection.json --output src/shop', 'asks nothing'),
    async (given) => {
      const { runInit } = await import('./run-init.js');
      await runInit(given, context);
    },
  );
}

/** Adds where the collections of the clients are. */
function withChoice(command: Argv) {
  return withReport(command)
    .option('source', {
      type: 'string',
      requiresArg: true,
      describe:
        'The collection: a file, a URL, or one in git; without it, those that are found in this folder',
    })
    .option('workspace', {
      type: 'string',
      requiresArg: true,
      conflicts: 'source',
      describe: 'The collections of a workspace in Postman, by its id or its name; POSTMAN_API_KEY sees it',
    });
}

/** The choices are those of `generate`. */
function choiceOf(name: 'tests' | 'mocks') {
  const option = clientOptions.get(name);
  const choices = option?.kind === 'choice' ? option.values : [];
  return { choices, requiresArg: true, ...(option && { describe: option.describe }) } as const;
}
