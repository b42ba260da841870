import { inputError } from '../diagnostics/errors.js';
import type { CollectionIdentity, KeptNames, KeptOperation } from '../model/lock.js';
import { matchRequests, type KnownRequest } from '../plan/names/match-requests.js';
import type { Output } from './open-output.js';

/** What a client that is to be written says of itself. */
interface Newcomer {
  readonly collection: CollectionIdentity;
  readonly names: KeptNames;
}

/**
 * Throws where a folder holds the client of another collection, which would be deleted: one with another id and another
 * name, or, of the same name or of no known id, one of which this collection has not one request.
 */
export function refuseOther({ locked, names: old, name }: Output, now: Newcomer): void {
  if (old === undefined || old.operations.length === 0) return;
  const [before, collection] = [locked?.collection, now.collection];
  const told = compareIdentities(before, collection);
  if (told === 'same') return;
  const known = matchRequests(old.operations.map(knownBy), now.names.operations.map(knownBy));
  if (told === 'unknown' && known.size > 0) return;
  const whose =
    before === undefined ? 'another collection' : `another collection, ${JSON.stringify(before.name)}`;
  const why =
    known.size > 0
      ? `this one, ${JSON.stringify(collection.name)}, has another id and another name`
      : `this one has not ${sayRequests(old)}`;
  const message = `${name} holds the client of ${whose}: ${why}. Choose another folder, or replace that client with --replace.`;
  throw inputError('output-other', message, { file: name });
}

/** Copies of a collection have ids of their own, and one that was renamed keeps its own. */
function compareIdentities(
  before: CollectionIdentity | undefined,
  now: CollectionIdentity,
): 'same' | 'other' | 'unknown' {
  if (before?.id === undefined || now.id === undefined) return 'unknown';
  if (before.id === now.id) return 'same';
  return before.name === now.name ? 'unknown' : 'other';
}

function sayRequests({ operations }: KeptNames): string {
  const [first] = operations;
  const shown = first === undefined ? '' : `, such as ${JSON.stringify(first.item.at(-1) ?? '')}`;
  return (operations.length === 1 ? 'its one request' : `any of its ${operations.length} requests`) + shown;
}

function knownBy({ operation, ...entry }: KeptOperation): KnownRequest {
  return { ...entry, name: operation };
}
