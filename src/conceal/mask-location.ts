import type { Location } from '../diagnostics/diagnostic.js';

/** Returns a location of which no name shows a credential. */
export function maskLocation(location: Location, mask: (text: string) => string): Location {
  return { ...location, ...(location.trail && { trail: location.trail.map(mask) }) };
}
