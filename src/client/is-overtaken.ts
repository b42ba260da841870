import { join } from 'node:path';
import { findOwner, lockName } from '../io/output/lock-owner.js';
import { lockOutput } from '../io/output/lock-output.js';
import { hasMoved, type OutputFolder } from './output-folder.js';

/**
 * Tells whether another run has written into the folder since it was opened, having waited for one that is writing now:
 * the files that it wrote would be taken for somebody else's.
 */
export async function isOvertaken(output: OutputFolder): Promise<boolean> {
  const { directory, name } = output;
  const owner = await findOwner(join(directory, lockName));
  if (owner !== 'gone' && owner !== 'nobody') await (await lockOutput(directory, name)).release();
  return hasMoved(output);
}
