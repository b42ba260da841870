import { createHash } from 'node:crypto';
import { InternalError } from '../../diagnostics/errors.js';
import type { Operation } from '../../model/operation.js';
import { distinguishingWords } from './distinguishing-words.js';
import { extendedName, nameCandidates } from './name-candidates.js';
import { isReservedFunctionName } from '../../names/reserved-names.js';

/** Operations do not change once they are made, and each is asked for several times. */
const hashes = new WeakMap<Operation, string>();

/** Requests that are the same in all but their place: they share a name and an ordinal tells them apart. */
interface Group {
  readonly operation: Operation;
  readonly hash: string;
  /** Those whose names are kept come first. */
  readonly places: readonly number[];
  readonly candidates: readonly string[];
}

/**
 * Returns a unique name for each operation, by what it is and not by where it stands: those that want the same name
 * all go on to their next candidate, so that reordering the collection changes nothing. Names that are `kept`, by the
 * places of their operations, stay; `wanted` are asked for before all others.
 */
export function nameOperations(
  operations: readonly Operation[],
  kept: ReadonlyMap<number, string> = new Map(),
  wanted: readonly string[] = [],
): readonly string[] {
  const names = new Map(kept);
  const taken = new Set(names.values());
  const groups = groupEqual(operations, kept, wanted);
  const unnamed = groups.filter(({ places: [first = 0] }) => !kept.has(first));
  const left = settle(unnamed, taken, names);
  const unsettled = settle(left.map(withHashes(left)), taken, names);
  if (unsettled.length > 0) throw new InternalError('two different requests have the same hash');
  nameDuplicates(groups, taken, names);
  return operations.map((_, at) => names.get(at) ?? '');
}

function groupEqual(
  operations: readonly Operation[],
  kept: ReadonlyMap<number, string>,
  wanted: readonly string[],
): readonly Group[] {
  const places = new Map<string, number[]>();
  operations.forEach((operation, at) => {
    const hash = contentHash(operation);
    places.set(hash, [...(places.get(hash) ?? []), at]);
  });
  const order = (at: number): string => kept.get(at) ?? '~';
  return [...places].flatMap(([hash, equal]) => {
    const sorted = equal.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a - b));
    const [first = 0] = sorted;
    const operation = operations[first];
    if (operation === undefined) return [];
    const own = wanted[first] === undefined ? [] : [wanted[first]];
    const candidates = [...new Set([...own, ...nameCandidates(operation)])];
    return [{ operation, hash, places: sorted, candidates }];
  });
}

/** Gives names to all groups that have a candidate of their own, and returns the others. */
function settle(groups: readonly Group[], taken: Set<string>, names: Map<number, string>): readonly Group[] {
  const levels = new Map(groups.map((group) => [group, 0]));
  const exhausted: Group[] = [];
  for (let moved = true; moved;) {
    moved = false;
    for (const [name, rivals] of byCandidate(levels)) {
      if (rivals.length === 1 && !taken.has(name) && !isReservedFunctionName(name)) continue;
      moved = true;
      for (const rival of rivals) {
        const next = (levels.get(rival) ?? 0) + 1;
        if (next < rival.candidates.length) levels.set(rival, next);
        else if (levels.delete(rival)) exhausted.push(rival);
      }
    }
  }
  for (const [name, [group]] of byCandidate(levels)) {
    taken.add(name);
    const [first] = group?.places ?? [];
    if (first !== undefined) names.set(first, name);
  }
  return exhausted;
}

function byCandidate(levels: ReadonlyMap<Group, number>): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const [group, level] of levels) {
    const name = group.candidates[level] ?? '';
    const rivals = found.get(name);
    if (rivals) rivals.push(group);
    else found.set(name, [group]);
  }
  return found;
}

/** Returns the last candidates of groups that are alike: what tells them apart, then a hash of their content. */
function withHashes(groups: readonly Group[]): (group: Group) => Group {
  const alike = new Map<string, Group[]>();
  for (const group of groups) {
    const last = group.candidates.at(-1) ?? '';
    const rivals = alike.get(last);
    if (rivals) rivals.push(group);
    else alike.set(last, [group]);
  }
  const told = new Map<Group, readonly string[]>();
  for (const rivals of alike.values()) {
    const found = distinguishingWords(rivals.map((rival) => rival.operation));
    rivals.forEach((rival, at) => told.set(rival, found[at] ?? []));
  }
  return (group) => {
    const plain = extendedName(group.operation, told.get(group) ?? []);
    const hashed = [6, 12, 64].map(
      (length) => `${(group.candidates[0] ?? '').slice(0, 50)}_${group.hash.slice(0, length)}`,
    );
    return { ...group, candidates: [plain, ...hashed] };
  };
}

/** Numbers the requests that nothing tells apart; which of them is which cannot matter. */
function nameDuplicates(groups: readonly Group[], taken: Set<string>, names: Map<number, string>): void {
  for (const { places } of groups) {
    const [first, ...others] = places;
    const base = first === undefined ? undefined : names.get(first);
    if (base === undefined) continue;
    let ordinal = 2;
    for (const place of others) {
      if (names.has(place)) continue;
      while (taken.has(`${base}${ordinal}`)) ordinal++;
      taken.add(`${base}${ordinal}`);
      names.set(place, `${base}${ordinal}`);
    }
  }
}

/** Returns what tells one request from another: equal for two that are the same but for their place and Postman's id. */
function contentHash(operation: Operation): string {
  const known = hashes.get(operation);
  if (known !== undefined) return known;
  const { trail, method, url, auth, headers, recording, description, examples } = operation;
  const content = [trail, method, url, auth, headers, recording, description, examples];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  hashes.set(operation, hash);
  return hash;
}
