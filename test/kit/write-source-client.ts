import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginRun } from '../../src/client/client-run.js';
import { compareOutput } from '../../src/client/compare-output.js';
import { lockOf } from '../../src/client/lock-of.js';
import { openOutput } from '../../src/client/open-output.js';
import { writeOutput } from '../../src/client/write-output.js';
import type { Generated } from '../../src/generate.js';

/** Writes the client of a source, its text as it is, to `<parent>/client`, and returns what was made. */
export async function writeSourceClient(
  parent: string,
  text: string,
  environment?: object,
): Promise<Generated> {
  const source = join(parent, 'source.json');
  await writeFile(source, text);
  const values = environment && join(parent, 'environment.json');
  if (values !== undefined) await writeFile(values, JSON.stringify(environment));
  const output = await openOutput(join(parent, 'client'));
  const settings = { source, environment: values === undefined ? [] : [values], output: output.name };
  const run = beginRun(settings, () => undefined);
  const settled = await run.settle(output);
  const generated = await run.make(output, settled);
  const client = { ...generated, lock: lockOf(generated, settled) };
  await writeOutput(output, await compareOutput(output, client));
  return generated;
}
