import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withSource } from './command-arguments.js';

/** Adds `docs`: writes a site with a page for each request. */
export function addDocsCommand(cli: Argv, context: Context): void {
  cli.command(
    'docs <source>',
    'Write a site with a page for each request, to read offline or to host',
    (command) =>
      withSource(command)
        .option('output', {
          alias: 'o',
          type: 'string',
          demandOption: true,
          requiresArg: true,
          describe: 'The folder of the site',
        })
        .option('all-languages', {
          type: 'boolean',
          default: false,
          describe: 'Samples in all languages and variants that Postman has, not only in the usual ones',
        })
        .option('templates', {
          type: 'string',
          requiresArg: true,
          describe: 'A folder with templates of your own: site/request.hbs stands for the one of that name',
        })
        .option('force', {
          type: 'boolean',
          default: false,
          describe: 'Overwrite and delete pages that were edited by hand',
        })
        .example('$0 docs shop.postman_collection.json --output site', 'then open site/index.html'),
    async (given) => {
      const { runDocs } = await import('./run-docs.js');
      await runDocs(given, context);
    },
  );
}
