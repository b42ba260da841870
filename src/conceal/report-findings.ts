import type { Diagnostics } from '../diagnostics/collector.js';
import type { Location } from '../diagnostics/diagnostic.js';
import type { Finding } from './ledger.js';
import { maskLocation } from './mask-location.js';

/** Adds a note for every credential at each place that held it; none shows a value, in the names around it neither. */
export function reportFindings(
  findings: readonly Finding[],
  mask: (text: string) => string,
  diagnostics: Diagnostics,
): void {
  for (const { place, name, hash, location } of findings) {
    const message = `${place} held a credential: the variable "${name}" stands there now. If it is none, allow "${hash}" in the configuration.`;
    diagnostics.add('secret-replaced', mask(message), maskLocation(location, mask));
  }
}

/** Adds a warning for a hash of the configuration that allows nothing. */
export function reportUnmatched(hash: string, place: Location, diagnostics: Diagnostics): void {
  const message = `notSecrets: "${hash}" is the hash of no value that would be taken for a credential. Delete it, or correct it.`;
  diagnostics.add('not-secret-unmatched', message, place);
}
