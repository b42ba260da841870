import { inputError } from '../diagnostics/errors.js';
import type { Manifest, ManifestOperation } from '../model/manifest.js';
import { matchRequests, type KnownRequest } from '../plan/names/match-requests.js';
import type { Output } from './open-output.js';

/**
 * Throws where a folder holds a client of which the collection has not one request: that of another collection, which would
 * be deleted.
 */
export function refuseOther({ manifest: old, name }: Output, now: Manifest): void {
  if (old === undefined || old.operations.length === 0) return;
  if (matchRequests(old.operations.map(knownBy), now.operations.map(knownBy)).size > 0) return;
  const [first] = old.operations;
  const shown = first === undefined ? '' : `, such as ${JSON.stringify(first.item.at(-1) ?? '')}`;
  const requests =
    old.operations.length === 1 ? 'its one request' : `any of its ${old.operations.length} requests`;
  const message = `${name} holds the client of another collection: this one has not ${requests}${shown}. Choose another folder, or delete that client with --replace.`;
  throw inputError('output-other', message, { file: name });
}

function knownBy({ operation, ...entry }: ManifestOperation): KnownRequest {
  return { ...entry, name: operation };
}
