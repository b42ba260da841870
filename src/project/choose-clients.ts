import { inputError } from '../diagnostics/errors.js';
import { nearNames } from '../names/near-names.js';
import type { Project, ProjectClient } from './project.js';

/** One of so many parts of the clients: the second of eight is `{ index: 2, count: 8 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Returns the shard that a text such as `2/8` names; undefined where it names none. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/**
 * Returns the clients of these names in the order of the settings, all where none are named, and of those the ones of a shard: with two shards every
 * second one, so that each gets large and small ones. An InputError names one that there is not.
 */
export function chooseClients(
  { file, clients }: Project,
  names: readonly string[],
  shard: Shard = { index: 1, count: 1 },
): readonly ProjectClient[] {
  for (const name of names) {
    if (!clients.some((client) => client.name === name)) throw refuseName(name, file, clients);
  }
  const chosen = names.length === 0 ? clients : clients.filter(({ name }) => names.includes(name));
  return chosen.filter((_, at) => at % shard.count === shard.index - 1);
}

function refuseName(name: string, file: string, clients: readonly ProjectClient[]): Error {
  const known = clients.map((client) => client.name);
  const near = nearNames(name, known).map((each) => JSON.stringify(each));
  const isPath = /[\\/.:]|^-$/.test(name);
  const there = known.length === 0 ? 'it has none' : `it has ${known.slice(0, 10).join(', ')}`;
  const advice = isPath
    ? 'To generate from a file without settings, name its folder with --output.'
    : near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : `Its clients: ${there}.`;
  return inputError('client-unknown', `${file} has no client ${JSON.stringify(name)}. ${advice}`, { file });
}
