import type { AnswerReport, ObservedDifference } from '../model/observed-difference.js';

/** Returns the differences of reports, each once, with how often it was told: those of an operation and a status together. */
export function gatherDifferences(reports: readonly AnswerReport[]): readonly ObservedDifference[] {
  const found = new Map<string, Map<string, ObservedDifference>>();
  for (const { operation, status, differences } of reports) {
    const place = JSON.stringify([operation, status]);
    const known = found.get(place) ?? new Map<string, ObservedDifference>();
    found.set(place, known);
    for (const { path, kind, expected, found: is } of differences) {
      const key = JSON.stringify([path, kind, expected, is]);
      const count = (known.get(key)?.count ?? 0) + 1;
      known.set(key, { operation, status, path, kind, expected, found: is, count });
    }
  }
  return [...found.values()].flatMap((known) => [...known.values()]);
}
