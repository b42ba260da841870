import type { Diagnostics } from '../diagnostics/collector.js';
import type { Location } from '../diagnostics/diagnostic.js';
import type { FoundCredential } from './ledger.js';
import { looksRandom } from './looks-random.js';
import { maskLocation } from './mask-location.js';

/** Adds a note for every credential at each place that held it; none shows a value, in the names around it neither. */
export function reportFindings(
  findings: readonly FoundCredential[],
  mask: (text: string) => string,
  diagnostics: Diagnostics,
): void {
  for (const { place, name, hash, why, location } of findings) {
    const message = `${place} held a credential, known by ${why}: the variable "${name}" stands there now. If it is none, allow "${hash}" in the configuration.`;
    diagnostics.add('secret-replaced', mask(message), maskLocation(location, mask));
  }
}

/** Adds a warning for an entry of the configuration that allows nothing. It is not shown where it may be a credential itself. */
export function reportUnmatched(entry: string, place: Location, diagnostics: Diagnostics): void {
  const shown = looksRandom(entry, 8) ? 'an entry' : `"${entry}"`;
  const message = `notSecrets: ${shown} names no value that would be taken for a credential, nor a field. Delete it, or correct it.`;
  diagnostics.add('not-secret-unmatched', message, place);
}
