import type { Location } from '../diagnostics/diagnostic.js';

/** Returns a location of which no name shows a credential, that of a file neither. */
export function maskLocation(location: Location, mask: (text: string) => string): Location {
  const { file, pointer, trail } = location;
  return {
    ...location,
    ...(file !== undefined && { file: mask(file) }),
    ...(pointer !== undefined && { pointer: mask(pointer) }),
    ...(trail && { trail: trail.map(mask) }),
  };
}
