import { createHash } from 'node:crypto';
import { InputError } from '../diagnostics/errors.js';
import { inBatches } from '../io/in-batches.js';
import { digestCode } from '../io/memory/digest-generator.js';
import { readVersion } from '../io/read-version.js';
import { readClientInputs, type ClientInputs } from './client-inputs.js';
import { findClientParts, nameOfPart, readPart, type SourcePart } from './client-parts.js';
import { describeClient } from './describe-client.js';
import type { Project, ProjectClient } from './project.js';

/** A client of which something cannot be told. */
export interface FailedClient {
  readonly name: string;
  readonly error: InputError;
}

/** What the clients of a project depend on. */
export interface ProjectInputs {
  readonly clients: readonly ClientInputs[];
  /** Those of which a part cannot be read: the others are told all the same. */
  readonly failed: readonly FailedClient[];
}

/** Where the parts of clients stand that are no files of this machine, by their content. */
export interface ResolvedSources {
  /** One digest of them all: undefined where one could not be read, so that it never stands for less. */
  readonly hash?: string;
  readonly sources: readonly ResolvedSource[];
  readonly failed: readonly FailedClient[];
}

/** One of them. */
export interface ResolvedSource {
  /** The URL without its query, or the file in git. */
  readonly source: string;
  /** The clients that are made from it. */
  readonly clients: readonly string[];
  /** A digest of its content. */
  readonly hash: string;
}

/** How sources are read. */
export interface ReadingOptions {
  readonly allowHttp?: boolean | undefined;
}

/** Returns what each client of a project depends on; nothing is generated. */
export async function readProjectInputs(
  { file, clients }: Project,
  { allowHttp }: ReadingOptions = {},
): Promise<ProjectInputs> {
  const surroundings = { settings: file, version: readVersion(), build: digestCode(), allowHttp };
  const tried = await inBatches(clients, (client) =>
    attempt(client.name, () =>
      readClientInputs({ name: client.name, ...describeClient(client) }, surroundings),
    ),
  );
  return {
    clients: tried.flatMap((each) => ('value' in each ? [each.value] : [])),
    failed: tried.flatMap((each) => ('error' in each ? [each] : [])),
  };
}

/**
 * Returns what the clients of a project are made from that no file of this machine holds, by content: what a build system
 * cannot see by itself. Each is read once, and nothing is generated.
 */
export async function resolveProject(
  { clients }: Project,
  { allowHttp }: ReadingOptions = {},
): Promise<ResolvedSources> {
  const found = await inBatches(clients, (client) => attempt(client.name, async () => remoteParts(client)));
  const users = new Map<string, { readonly part: SourcePart; readonly names: string[] }>();
  for (const each of found) {
    if (!('value' in each)) continue;
    for (const part of each.value) {
      const key = JSON.stringify([part.role === 'collection', part.name]);
      const known = users.get(key) ?? { part, names: [] };
      users.set(key, known);
      if (!known.names.includes(each.name)) known.names.push(each.name);
    }
  }
  const read = await inBatches([...users.values()], async ({ part, names }) => {
    const tried = await attempt(names[0] ?? '', async () => digest(await readPart(part, allowHttp)));
    return { ...tried, part, names };
  });
  const sources = read
    .flatMap((each) =>
      'value' in each ? [{ source: nameOfPart(each.part), clients: each.names, hash: each.value }] : [],
    )
    .sort((a, b) => (a.source === b.source ? compare(a.hash, b.hash) : compare(a.source, b.source)));
  const failed = [
    ...found.flatMap((each) => ('error' in each ? [each] : [])),
    ...read.flatMap((each) =>
      'error' in each ? each.names.map((name) => ({ name, error: each.error })) : [],
    ),
  ];
  const hash = digest(JSON.stringify(sources.map((each) => [each.source, each.hash])));
  return { ...(failed.length === 0 && { hash }), sources, failed };
}

async function remoteParts(client: ProjectClient): Promise<readonly SourcePart[]> {
  const { parts } = await findClientParts(describeClient(client));
  return parts.filter(({ isRemote }) => isRemote);
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A client of which something is wrong stops no other; a bug does. */
async function attempt<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<{ readonly name: string; readonly value: Value } | FailedClient> {
  try {
    return { name, value: await work() };
  } catch (error) {
    if (error instanceof InputError) return { name, error };
    throw error;
  }
}
