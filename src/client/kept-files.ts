import type { Options as Formatting } from 'prettier';
import { hashText } from '../io/hash-text.js';
import { digestGenerator } from '../io/memory/digest-generator.js';
import { rememberFiles } from '../io/memory/text-memory.js';
import type { ClientFile } from '../model/client-file.js';
import type { Keep, MadeFile } from '../model/keep.js';
import { joinStates } from './join-states.js';
import type { Output } from './open-output.js';

/** What a run makes, and what it finds that an earlier one made of the same. */
export interface KeptFiles {
  readonly keep: Keep;
  /** Remembers the client's files with what each was made of, for runs that find the folder in this state. */
  remember(state: string, files: readonly ClientFile[]): Promise<void>;
}

/** What decides on every file of a client, besides what it is made of. */
export interface KeptBasis {
  /** The options of Prettier. */
  readonly formatting: Formatting;
  /** The user's own templates, by their names. */
  readonly templates: ReadonlyMap<string, { readonly text: string }>;
}

/**
 * Returns what keeps the files of a client from run to run, by the digest of what they are made of, of the generator and of
 * how they are formatted. What is remembered of a file counts only where the manifest has its hash.
 */
export async function openKeptFiles(output: Output, basis: KeptBasis): Promise<KeptFiles> {
  const known = isPlain(basis.formatting) ? await recall(output) : new Map<string, readonly MadeFile[]>();
  const templates = Array.from(basis.templates, ([name, { text }]) => [name, text]);
  const all = hashText(JSON.stringify([digestGenerator(), basis.formatting, templates]));
  const made = new Map<string, { readonly key: string; readonly imports: readonly string[] }>();
  return {
    async remember(state, files) {
      const kept = files.map((file) => ({ ...file, key: '', imports: [], ...made.get(file.path) }));
      await rememberFiles(state, kept);
    },
    keep(of, make) {
      const key = hashText(`${all} ${printValue(of)}`);
      const files = known.get(key) ?? make();
      for (const { path, imports } of files) made.set(path, { key, imports });
      return files;
    },
  };
}

/** JSON has no integers of any length; that there may be one takes three times as long. */
function printValue(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(
      value,
      (_key, each: object | bigint | string | number | boolean | null | undefined) =>
        typeof each === 'bigint' ? { bigint: String(each) } : each,
    );
  }
}

/** What a plugin makes of a file is only known by running it. */
function isPlain({ plugins = [] }: Formatting): boolean {
  return plugins.length === 0;
}

async function recall({ state, lock, written }: Output): Promise<ReadonlyMap<string, readonly MadeFile[]>> {
  const known = new Map<string, MadeFile[]>();
  if (state === undefined || lock === undefined) return known;
  const { recallFiles } = await import('../io/memory/text-memory.js');
  const damaged = new Set<string>();
  for (const { path, text, key, imports } of await recallFiles(joinStates(state, hashText(lock)))) {
    if (key === '') continue;
    if (written.get(path)?.has(hashText(text)) !== true) damaged.add(key);
    const files = known.get(key) ?? [];
    known.set(key, [...files, { path, text, imports, formatted: true }]);
  }
  for (const key of damaged) known.delete(key);
  return known;
}
