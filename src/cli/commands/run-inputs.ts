import { readVersion } from '../../io/read-version.js';
import { visibleJson } from '../../json/visible-json.js';
import { folderOf, readClientInputs, type ClientInputs } from '../../project/client-inputs.js';
import type { Context } from '../context.js';
import { reportFailure } from '../report/report-errors.js';
import type { ClientsArguments } from './clients-arguments.js';
import { describeClient, openProject } from './open-project.js';

/** Prints what each client depends on; one that cannot be read is an error, and the others are told all the same. */
export async function runInputs(given: ClientsArguments, context: Context): Promise<void> {
  const { file, clients } = await openProject(given);
  const surroundings = { folder: folderOf(file), generator: readVersion() };
  const found: ClientInputs[] = [];
  for (const client of clients) {
    try {
      found.push(await readClientInputs({ name: client.name, ...describeClient(client) }, surroundings));
    } catch (error) {
      context.finish(await reportFailure(error, { ...context, client: client.name }));
    }
  }
  context.terminal.stdout.write(`${visibleJson({ clients: found })}\n`);
}
