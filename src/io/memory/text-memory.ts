import type { ClientFile } from '../../model/client-file.js';
import { recallLines, rememberLines } from './packed-lines.js';

/** A file as it was generated, and what it was made of. */
export interface KeptFile extends ClientFile {
  /** The digest of what it was made of; empty where that is not known. */
  readonly key: string;
  /** The modules of the client that it imports. */
  readonly imports: readonly string[];
}

/**
 * Remembers the files of a client in this state as they were generated: merges begin with their texts until git has them,
 * and the next run takes those that it would make of the same.
 */
export async function rememberFiles(state: string, files: Iterable<KeptFile>): Promise<void> {
  await rememberLines('texts', state, entriesOf(files));
}

function* entriesOf(files: Iterable<KeptFile>): Generator<readonly unknown[], void, undefined> {
  for (const { path, text, key, imports } of files) yield [path, text, key, imports];
}

/** Returns the files that were remembered of a client in this state; none where nothing is. */
export async function recallFiles(state: string): Promise<readonly KeptFile[]> {
  const entries = (await recallLines('texts', state)).filter(isEntry);
  return entries.map(([path, text, key, imports]) => ({ path, text, key, imports }));
}

function isEntry(value: unknown): value is [string, string, string, string[]] {
  return Array.isArray(value) && value.length === 4 && isTexts(value.slice(0, 3)) && isTexts(value[3]);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
