import type { Wishes } from '../options.js';
import { findOutput } from './output-folder.js';
import { readLock } from './read-lock.js';
import { settleOptions } from './settle-options.js';

/** A client that is described by names alone. */
interface Named extends Wishes {
  readonly source: string;
  readonly output: string;
  readonly fromSettings?: true;
}

/** Returns what a client is described by together with what it was made with before and nobody names now. */
export async function madeBefore<Told extends Named>(told: Told): Promise<Told> {
  const { lock: text, name, directory } = await findOutput(told.output);
  if (text === undefined) return told;
  const { source, environment, config, ...made } = settleOptions(
    told,
    await readLock(text, name),
    directory,
  ).options;
  const environments = environment.filter((each) => typeof each === 'string');
  return { ...told, ...made, environment: environments, ...(typeof config === 'string' && { config }) };
}
