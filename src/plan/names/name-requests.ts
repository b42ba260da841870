import type { KeptNames, KeptOperation } from '../../model/lock.js';
import type { Operation } from '../../model/operation.js';
import { matchRequests, type KnownRequest } from './match-requests.js';
import { nameOperations } from './operation-names.js';
import { isReservedFunctionName } from '../../names/reserved-names.js';
import { kebabCase } from '../../names/words.js';

/** The name of an operation, and what the last run called it. */
export interface RequestName {
  readonly name: string;
  /** What the last run wrote down of the same request; undefined where it knew none. */
  readonly before?: KeptOperation;
}

/**
 * Returns the name of each operation. One that the last run named keeps its name for as long as the request and its
 * folders are called the same; otherwise it gets the name that a first run would give it, if no other request keeps that.
 */
export function nameRequests(operations: readonly Operation[], previous?: KeptNames): readonly RequestName[] {
  if (previous === undefined) return nameOperations(operations).map((name) => ({ name }));
  const fresh = once(() => nameOperations(operations));
  const known = findAgain(operations, usableEntries(previous), fresh);
  const kept = new Map<number, string>();
  for (const [at, { item, operation }] of known) {
    if (JSON.stringify(item) === JSON.stringify(operations[at]?.trail)) kept.set(at, operation);
  }
  const names =
    kept.size === operations.length
      ? operations.map((_, at) => kept.get(at) ?? '')
      : nameOperations(operations, kept, fresh());
  return names.map((name, at) => {
    const before = known.get(at);
    return { name, ...(before && { before }) };
  });
}

/** Returns what the last run wrote down of each operation, by its place. `fresh` names tell apart what is the same in all else. */
function findAgain(
  operations: readonly Operation[],
  entries: readonly KeptOperation[],
  fresh: () => readonly string[],
): ReadonlyMap<number, KeptOperation> {
  const old = entries.map((entry): KnownRequest => ({ ...entry, name: entry.operation }));
  const now = operations.map(({ id, trail, method, url }, at): KnownRequest => {
    // Names cost time, and are mostly not asked for.
    const name = (): string | undefined => fresh()[at];
    return {
      id,
      item: trail,
      method,
      url: url.display,
      get name() {
        return name();
      },
    };
  });
  const found = new Map<number, KeptOperation>();
  for (const [place, partner] of matchRequests(old, now)) {
    const entry = entries[partner];
    if (entry) found.set(place, entry);
  }
  return found;
}

/** A lock is a file like any other: a name in it may be anything, or stand there twice. */
function usableEntries({ operations }: KeptNames): readonly KeptOperation[] {
  const seen = new Set<string>();
  return operations.filter(({ operation }) => {
    // The file's name counts: where cases are one, or a capital only begins a word, two functions could have one module.
    const file = kebabCase(operation);
    const usable = isUsableName(operation) && !seen.has(file);
    seen.add(file);
    return usable;
  });
}

/** Tells whether a name from a lock can be one of this client. */
export function isUsableName(name: string): boolean {
  return /^[a-z]\w{0,200}$/i.test(name) && !isReservedFunctionName(name);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
