import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { givenSource, tsconfigOption, withSettings } from './command-arguments.js';
import { givenFiles } from './with-making.js';

/** Adds `diff`: tells what changed of an API for those who call its client. */
export function addDiffCommand(cli: Argv, context: Context): void {
  cli.command(
    'diff [sources..]',
    'Tell what changed from one version of a collection to another, and what breaks code',
    (command) =>
      withOutcome(withVersions(command))
        .example(
          '$0 diff HEAD:shop.json shop.json --fail-on breaking',
          'hold what is not committed yet to it',
        )
        .example('$0 diff origin/main:shop.json shop.json --markdown', 'tell a pull request')
        .example('$0 diff --usage', 'the same, and which code of the project breaks')
        .example('$0 diff', 'what generate would change for callers, of each client of postwright.json'),
    async (given) => {
      const { runDiff } = await import('./run-diff.js');
      await runDiff(given, context);
    },
  );
}

/** The two versions, each with what it is read with. */
function withVersions(command: Argv) {
  return withSettings(command)
    .positional('sources', {
      type: 'string',
      array: true,
      default: [],
      coerce: (sources: readonly string[]) => sources.map(givenSource),
      describe:
        'The collection before and the collection after: files, in git (HEAD:shop.json), URLs, or -; or names of clients in postwright.json, all of them where there are none',
    })
    .option('old-environment', {
      type: 'string',
      requiresArg: true,
      coerce: givenFiles,
      describe: 'The environments of the old collection, where they are others',
    })
    .option('old-config', {
      type: 'string',
      requiresArg: true,
      describe: 'The configuration file of the old collection, where it is another',
    });
}

/** How the changes are told, and which of them make the command fail. */
function withOutcome<T>(command: Argv<T>) {
  return command
    .option('json', { type: 'boolean', default: false, describe: 'Print it as JSON' })
    .option('markdown', {
      type: 'boolean',
      default: false,
      describe: 'Print it as Markdown, for a pull request',
    })
    .option('fail-on', {
      choices: ['breaking', 'usage'] as const,
      requiresArg: true,
      describe: 'Exit 1 where a change is breaking, or only where it breaks code of this project',
    })
    .option('usage', {
      type: 'boolean',
      default: false,
      describe: 'Tell which code of the project breaks, of clients of postwright.json',
    })
    .option('tsconfig', tsconfigOption);
}
