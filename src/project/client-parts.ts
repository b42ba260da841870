import { existsSync } from 'node:fs';
import { beginRun } from '../client/client-run.js';
import { namedOptions } from '../client/named-options.js';
import { findOutput, type OutputFolder } from '../client/output-folder.js';
import type { Settled } from '../client/settle-options.js';
import { InternalError } from '../diagnostics/errors.js';
import { nameSource } from '../io/source/name-source.js';
import { readCollectionSource, readSource } from '../io/source/read-source.js';
import type { Options } from '../options.js';
import type { DescribedClient } from './describe-client.js';

/** What a client is made with and from, as a run would find it. */
export interface ClientParts {
  readonly options: Options;
  /** What the lock is to say of it. */
  readonly locked: Settled['locked'];
  readonly folder: OutputFolder;
  /** What it is made from, in the order in which it counts. */
  readonly parts: readonly SourcePart[];
}

/** A collection, an environment or a configuration, by its name. */
export interface SourcePart {
  readonly role: 'collection' | 'environment' | 'config';
  readonly name: string;
  /** It is no file or folder of this machine: a URL, a file in git, standard input. */
  readonly isRemote: boolean;
}

/** Returns what a client is made with and from, settled by the very code of a run; nothing of its sources is read. */
export async function findClientParts(told: DescribedClient): Promise<ClientParts> {
  const folder = await findOutput(told.output);
  const { options: settled, locked } = await beginRun(told, () => undefined).settle(folder);
  const options = namedOptions(settled);
  if (options === undefined) throw new InternalError('the settings name something that has no name');
  const { source, environment = [], config } = options;
  const part = (role: SourcePart['role'], name: string): SourcePart => ({
    role,
    name,
    isRemote: isRemote(name),
  });
  return {
    ...{ options, locked, folder },
    parts: [
      part('collection', source),
      ...environment.map((name) => part('environment', name)),
      ...(config === undefined ? [] : [part('config', config)]),
    ],
  };
}

/** Returns the content of a part as a run reads it, in one piece; an InputError where it cannot be read. */
export async function readPart({ role, name }: SourcePart, allowHttp?: boolean): Promise<Uint8Array> {
  const read = await (role === 'collection' ? readCollectionSource : readSource)(name, { allowHttp });
  if ('bytes' in read) return read.bytes;
  const texts = read.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  return new TextEncoder().encode(JSON.stringify(texts));
}

/** Returns what a part is called in what is printed: without the query of a URL, which may hold a key. */
export function nameOfPart({ name }: SourcePart): string {
  return nameSource(name);
}

function isRemote(name: string): boolean {
  if (name === '-' || /^https?:\/\//i.test(name)) return true;
  return !existsSync(name) && name.includes(':') && !/^[a-z]:[\\/]/i.test(name);
}
