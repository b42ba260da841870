import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { givenDate, givenSource, withSettings } from './command-arguments.js';

/** Adds `drift`: tells what clients were told of answers, and turns it into examples or an entry of a changelog. */
export function addDriftCommand(cli: Argv, context: Context): void {
  cli.command(
    'drift <report> [source]',
    'Turn reports of onDrift into examples of the collection, or an entry of a changelog',
    (command) =>
      withDriftOutcome(withReports(command))
        .example('$0 drift report.json shop.json', 'list what answers have and no example shows')
        .example('$0 drift report.json shop.json --patch | git apply', 'show it in further examples'),
    async (given) => {
      const { runDrift } = await import('./run-drift.js');
      await runDrift(given, context);
    },
  );
}

/** The reports and what they are about. */
function withReports(command: Argv) {
  return withSettings(command)
    .positional('report', {
      type: 'string',
      demandOption: true,
      coerce: givenSource,
      describe: 'What onDrift was given: a JSON array, or one report a line; - for standard input',
    })
    .positional('source', {
      type: 'string',
      coerce: givenSource,
      describe: 'The collection of the client; or the name of a client in postwright.json',
    })
    .option('output', {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      describe: "The client's folder: its lock has the names of its functions",
    });
}

/** How the differences are told, and where they go. */
function withDriftOutcome<T>(command: Argv<T>) {
  return command
    .option('json', { type: 'boolean', default: false, describe: 'Print the differences as JSON' })
    .option('patch', {
      type: 'boolean',
      default: false,
      describe: 'Print a patch of the collection, for git apply: examples that show the differences',
    })
    .option('write', {
      type: 'string',
      requiresArg: true,
      describe: 'Write the collection with these examples to a file; its own one where that is named',
    })
    .option('force', { type: 'boolean', default: false, describe: 'Overwrite that file, whatever it is' })
    .option('changelog', {
      type: 'string',
      requiresArg: true,
      describe: 'Add an entry about the differences to this file',
    })
    .option('changelog-date', {
      type: 'string',
      requiresArg: true,
      coerce: givenDate,
      describe: 'The date of that entry (2026-01-31); none unless given',
    });
}
