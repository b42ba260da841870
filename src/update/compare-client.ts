import { gatherInputs } from '../client/gather-inputs.js';
import { madeBefore } from '../client/made-before.js';
import { readMadeFrom } from '../client/made-from.js';
import { compare, compareSurface, type Compared } from '../compare.js';
import type { Severities } from '../model/change.js';
import type { Listener } from '../model/listener.js';
import { describeClient } from '../project/describe-client.js';
import type { ProjectClient } from '../project/project.js';
import { changesCode, checkProjectClient } from './changed-client.js';

/** How the clients of a project are compared. */
export interface ComparingOptions {
  /** Whether sources that are URLs may be read over plain http, too. */
  readonly allowHttp?: boolean | undefined;
  /** What settings say of kinds of changes. */
  readonly severities?: Severities | undefined;
}

/** Returns what `generate` would change for those who call a client of a project. */
export async function compareClient(
  client: ProjectClient,
  { allowHttp, severities }: ComparingOptions,
  listen: Listener = () => undefined,
): Promise<Compared> {
  listen('reading');
  const { source, output, environment, config } = await madeBefore(describeClient(client));
  const { old, names, doubt } = await readMadeFrom({ source, output, environment, config });
  const now = await gatherInputs({ source, environment, config, allowHttp });
  const compared = await ('surface' in old
    ? compareSurface(old.surface, now, { names, severities }, listen)
    : compare(old.inputs, now, { names, severities }, listen));
  const { changes, missed } = compared;
  // A client whose code would be another although nothing changed is not made from what it was compared with.
  const isDoubted = doubt !== undefined && changes.length + missed.length === 0;
  if (isDoubted && changesCode(await checkProjectClient(client, { allowHttp }))) throw doubt;
  return compared;
}
