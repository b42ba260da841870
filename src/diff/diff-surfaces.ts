import type { Surface, SurfaceOperation } from '../model/surface.js';
import { matchRequests, type KnownRequest } from '../plan/names/match-requests.js';
import type { Change, ChangedOperation, OperationChange, PlaceChange } from '../model/change.js';
import type { Comparison } from './comparison.js';
import { diffClient } from './diff-client.js';
import { diffNames } from './diff-names.js';
import { diffOperation } from './diff-operation.js';
import { diffPaging } from './diff-paging.js';
import { isBreaking } from './judge-changes.js';

/**
 * Returns what changed of a client from one version to the next: of the client itself first, then operation by
 * operation, by their names. Nothing at all where callers and what they send are the same.
 */
export function diffSurfaces(old: Surface, now: Surface): readonly Change[] {
  const partners = matchRequests(old.operations.map(knownRequest), now.operations.map(knownRequest));
  const pairs = now.operations.map((operation, at) => ({
    now: operation,
    old: old.operations[partners.get(at) ?? -1],
  }));
  const kept = new Set(pairs.map((pair) => pair.old));
  const exported = exportedNames(now);
  const removed = old.operations.filter((operation) => !kept.has(operation));
  const told = new Set<SurfaceOperation | undefined>(removed);
  const found: (readonly [string, readonly Change[]])[] = removed.map((operation) => [
    operation.name,
    diffRemoved(operation, exported),
  ]);
  for (const pair of pairs) {
    const changes = diffPair(pair.old, pair.now, exported, old, now);
    if (changes.some(({ kind }) => isBreaking(kind))) told.add(pair.old);
    found.push([pair.now.name, changes]);
  }
  const operations = found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flatMap(([, changes]) => changes);
  return [...diffClient(old, now), ...diffNames(old, now, (operation) => told.has(operation)), ...operations];
}

function knownRequest({ id, item, method, url, name }: SurfaceOperation): KnownRequest {
  return { id, item, method, url, name };
}

/** Every name under which `index.ts` exports a function, and every way to it in a bound client. */
function exportedNames({ operations }: Surface): ExportedNames {
  const named = (of: (operation: SurfaceOperation) => readonly string[]) =>
    new Map(operations.flatMap((operation) => of(operation).map((name) => [name, operation] as const)));
  return { functions: named(namesOf), bound: named(({ bound }) => bound) };
}

interface ExportedNames {
  readonly functions: ReadonlyMap<string, SurfaceOperation>;
  readonly bound: ReadonlyMap<string, SurfaceOperation>;
}

function namesOf({ name, aliases }: SurfaceOperation): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

function changedOperation({ name, item }: SurfaceOperation, was = name): ChangedOperation {
  return { name, ...(was !== name && { was }), item };
}

function diffRemoved(old: SurfaceOperation, exported: ExportedNames): readonly OperationChange[] {
  const operation = changedOperation(old);
  const heir = exported.functions.get(old.name);
  return [
    { kind: 'operation-removed', operation },
    ...(heir ? [{ kind: 'function-replaced' as const, operation, to: heir.item.join(' › ') }] : []),
  ];
}

function diffPair(
  old: SurfaceOperation | undefined,
  now: SurfaceOperation,
  exported: ExportedNames,
  before: Surface,
  after: Surface,
): readonly (OperationChange | PlaceChange)[] {
  if (old === undefined) return [{ kind: 'operation-added', operation: changedOperation(now) }];
  const operation = changedOperation(now, old.name);
  const within: Omit<Comparison, 'use'> = {
    operation,
    old: before.types,
    now: after.types,
    above: [],
    older: before.older === true,
  };
  return [
    ...diffFunction(old, now, operation, exported),
    ...diffOperation(old, now, within),
    ...diffBound(old, now, operation, exported),
    ...(within.older ? [] : diffPaging(old.paging, now.paging, within)),
  ];
}

/** Returns what became of each name under which callers have a function. */
function diffFunction(
  old: SurfaceOperation,
  now: SurfaceOperation,
  operation: ChangedOperation,
  exported: ExportedNames,
): readonly OperationChange[] {
  return namesOf(old).flatMap((from): readonly OperationChange[] => {
    const found = exported.functions.get(from);
    if (found === undefined) return [{ kind: 'function-renamed', operation, from, to: now.name }];
    if (found !== now) return [{ kind: 'function-replaced', operation, from, to: found.item.join(' › ') }];
    return from === old.name && from !== now.name
      ? [{ kind: 'function-aliased', operation, from, to: now.name }]
      : [];
  });
}

/** Returns what became of each way to a function in a bound client; of one that is its name, that is told already. */
function diffBound(
  old: SurfaceOperation,
  now: SurfaceOperation,
  operation: ChangedOperation,
  { bound, functions }: ExportedNames,
): readonly OperationChange[] {
  return old.bound.flatMap((from): readonly OperationChange[] => {
    const found = bound.get(from);
    if (found === undefined) return [{ kind: 'bound-moved', operation, from, to: now.bound[0] ?? '' }];
    const isTold = namesOf(old).includes(from) && functions.get(from) === found;
    if (found === now || isTold) return [];
    return [{ kind: 'function-replaced', operation, from, to: found.item.join(' › ') }];
  });
}
