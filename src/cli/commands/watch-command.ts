import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withGeneration } from './command-arguments.js';

/** Adds `watch`: writes the client again whenever its input changes. */
export function addWatchCommand(cli: Argv, context: Context): void {
  cli.command(
    'watch [sources..]',
    'Write clients again whenever their collections change',
    (command) =>
      withGeneration(command).example(
        '$0 watch shop.postman_collection.json --output src/shop',
        'while somebody works on the collection',
      ),
    async (given) => {
      const { runWatch } = await import('./run-watch.js');
      await runWatch(given, context);
    },
  );
}
