import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js';

/** What is the same in several places: it is said once. */
export interface Problem extends Omit<Diagnostic, 'location'> {
  /** Where it was found, in the order in which it was; never empty. */
  readonly places: readonly Location[];
}

/**
 * Returns each distinct problem with all of its places: distinct are code and message, and the file where no way
 * through a collection is known. In a collection of format v3 every request is a file of its own.
 */
export function gatherProblems(diagnostics: readonly Diagnostic[]): readonly Problem[] {
  const problems = new Map<string, Omit<Problem, 'places'> & { readonly places: Location[] }>();
  for (const { location, ...rest } of diagnostics) {
    const key = JSON.stringify([rest.code, rest.message, location.trail ? undefined : location.file]);
    const known = problems.get(key);
    if (known) known.places.push(location);
    else problems.set(key, { ...rest, places: [location] });
  }
  return [...problems.values()];
}
