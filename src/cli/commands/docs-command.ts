import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { withSettings, withSources } from './command-arguments.js';

/** Adds `docs`: writes a site with a page for each request. */
export function addDocsCommand(cli: Argv, context: Context): void {
  cli.command(
    'docs [sources..]',
    'Write a site with a page for each request, to read offline or to host',
    (command) =>
      withSources(withSettings(command))
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: 'The folder of the site; without it the sites are those of postwright.json',
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
        .example('$0 docs shop.postman_collection.json --output site', 'then open site/index.html')
        .example('$0 docs', 'the sites of postwright.json'),
    async (given) => {
      const { runDocs } = await import('./run-docs.js');
      await runDocs(given, context);
    },
  );
}
