import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginRun } from '../../src/client/client-run.js';
import { compareOutput } from '../../src/client/compare-output.js';
import { lockOf } from '../../src/client/lock-of.js';
import { readOutput } from '../../src/client/open-output.js';
import { findOutput } from '../../src/client/output-folder.js';
import { writeOutput } from '../../src/client/write-output.js';
import type { Generated } from '../../src/generate.js';
import type { Options } from '../../src/options.js';

/**
 * Writes the client of a collection to `<parent>/client`, over one that is there, with a configuration if there is one,
 * and returns what was made.
 */
export async function writeClient(
  parent: string,
  collection: object,
  settings?: object,
  options: Partial<Options> = {},
): Promise<Generated> {
  const source = join(parent, 'collection.json');
  await writeFile(source, JSON.stringify(collection));
  const config = settings && join(parent, 'configuration.json');
  if (config !== undefined) await writeFile(config, JSON.stringify(settings));
  const folder = await findOutput(join(parent, 'client'));
  const run = beginRun({ source, output: folder.name, config, ...options }, () => undefined);
  const settled = await run.settle(folder);
  const output = await readOutput({ ...folder, outside: settled.outside });
  const generated = await run.make(output, settled);
  const client = { ...generated, lock: lockOf(generated, settled) };
  await writeOutput(output, await compareOutput(output, client));
  return generated;
}
