import type { Diagnostics } from '../diagnostics/collector.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { maskLocation } from './mask-location.js';

/** Adds what was said before the credentials were known, without them. */
export function addMasked(
  heard: readonly Diagnostic[],
  mask: (text: string) => string,
  diagnostics: Diagnostics,
): void {
  for (const { code, message, location } of heard) {
    diagnostics.add(code, mask(message), maskLocation(location, mask));
  }
}
