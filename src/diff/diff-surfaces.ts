import type { Surface, SurfaceOperation } from '../model/surface.js';
import { matchRequests, type KnownRequest } from '../plan/names/match-requests.js';
import type { Change, ChangedOperation, OperationChange, PlaceChange } from '../model/change.js';
import { diffClient } from './diff-client.js';
import { diffNames } from './diff-names.js';
import { diffOperation } from './diff-operation.js';
import { rules } from './rules.js';

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
    if (changes.some(({ kind }) => rules[kind].level === 'major')) told.add(pair.old);
    found.push([pair.now.name, changes]);
  }
  const operations = found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flatMap(([, changes]) => changes);
  return [...diffClient(old, now), ...diffNames(old, now, (operation) => told.has(operation)), ...operations];
}

function knownRequest({ id, item, method, url, name }: SurfaceOperation): KnownRequest {
  return { id, item, method, url, name };
}

/** Every name under which `index.ts` exports a function. */
function exportedNames({ operations }: Surface): ReadonlyMap<string, SurfaceOperation> {
  return new Map(
    operations.flatMap((operation) => namesOf(operation).map((name) => [name, operation] as const)),
  );
}

function namesOf({ name, aliases }: SurfaceOperation): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

function changedOperation({ name, item }: SurfaceOperation): ChangedOperation {
  return { name, item };
}

function diffRemoved(
  old: SurfaceOperation,
  exported: ReadonlyMap<string, SurfaceOperation>,
): readonly OperationChange[] {
  const operation = changedOperation(old);
  const heir = exported.get(old.name);
  return [
    { kind: 'operation-removed', operation },
    ...(heir ? [{ kind: 'function-replaced' as const, operation, to: heir.item.join(' › ') }] : []),
  ];
}

function diffPair(
  old: SurfaceOperation | undefined,
  now: SurfaceOperation,
  exported: ReadonlyMap<string, SurfaceOperation>,
  before: Surface,
  after: Surface,
): readonly (OperationChange | PlaceChange)[] {
  const operation = changedOperation(now);
  if (old === undefined) return [{ kind: 'operation-added', operation }];
  return [
    ...diffFunction(old, now, exported),
    ...diffOperation(old, now, { operation, old: before.types, now: after.types, above: [] }),
  ];
}

/** Returns what became of each name under which callers have a function. */
function diffFunction(
  old: SurfaceOperation,
  now: SurfaceOperation,
  exported: ReadonlyMap<string, SurfaceOperation>,
): readonly OperationChange[] {
  const operation = changedOperation(now);
  return namesOf(old).flatMap((from): readonly OperationChange[] => {
    const found = exported.get(from);
    if (found === undefined) return [{ kind: 'function-renamed', operation, from, to: now.name }];
    if (found !== now) return [{ kind: 'function-replaced', operation, from, to: found.item.join(' › ') }];
    return from === old.name && from !== now.name
      ? [{ kind: 'function-aliased', operation, from, to: now.name }]
      : [];
  });
}
