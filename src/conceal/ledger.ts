import type { Location } from '../diagnostics/diagnostic.js';
import { fingerprint } from './fingerprint.js';
import { isPlaceholder } from './is-placeholder.js';
import { isUuid } from './looks-generated.js';
import { looksRandom } from './looks-random.js';
import { partsOf } from './parts-of.js';

/** A credential that was found, without its value. */
export interface Finding {
  readonly location: Location;
  /** In words: `the header X-API-Key`. */
  readonly place: string;
  /** The name in the placeholder that stands there now. */
  readonly name: string;
  /** What the configuration allows it by, should it be none. */
  readonly hash: string;
}

/**
 * How much a place says. At a `certain` one (an auth block, a password of a URL) stands a credential; at a `likely` one (a
 * field of a body) a name says so, which also calls a page `nextToken`.
 */
export type Evidence = 'certain' | 'likely';

/** Returns what stands from now on for the value that was found at a place. */
export type Conceal = (value: string, name: string, place: string, evidence?: Evidence) => string;

/** What is known of the credentials of a run: which they are, what stands for each, and where they were found. */
export interface Ledger {
  /** Returns how to conceal what stands at this location. */
  at(location: Location): Conceal;
  /** Takes a text for a credential wherever it stands. */
  learn(value: string, name: string): void;
  /** The credentials that are replaced wherever they stand, each with the name in its placeholder. */
  readonly known: ReadonlyMap<string, string>;
  note(value: string, place: string, location: Location): void;
  /** The hashes of the configuration that allowed a value. */
  readonly allowing: ReadonlySet<string>;
  /** In the order in which they were found, one for each credential and location. */
  findings(): readonly Finding[];
}

/** Returns an empty ledger; what is allowed stays as it is. */
export function createLedger(allowed: readonly string[]): Ledger {
  const known = new Map<string, string>();
  const found = new Map<string, Finding>();
  const allowing = new Set<string>();
  const isAllowed = (value: string): boolean => {
    const hash = allowed.length > 0 ? fingerprint(value) : '';
    if (!allowed.includes(hash)) return false;
    allowing.add(hash);
    return true;
  };
  const add = (value: string, name: string, place: string, location: Location): void => {
    const hash = fingerprint(value);
    const key = JSON.stringify([location.pointer, location.file, hash, name]);
    if (!found.has(key)) found.set(key, { location, place, name, hash });
  };
  const learnParts = (value: string, name: string): void => {
    for (const part of partsOf(value)) if (!isAllowed(part) && !known.has(part)) known.set(part, name);
  };
  return {
    known,
    at:
      (location) =>
      (value, name, place, evidence = 'certain') => {
        if (isAllowed(value)) return value;
        // A variable for what is asked for there serves the caller; there is nothing to report.
        if (isPlaceholder(value)) return `{{${name}}}`;
        const chosen = known.get(value) ?? name;
        if (isDistinct(value, evidence)) known.set(value, chosen);
        learnParts(value, chosen);
        add(value, chosen, place, location);
        return `{{${chosen}}}`;
      },
    learn(value, name) {
      if (isAllowed(value)) return;
      if (!known.has(value)) known.set(value, name);
      learnParts(value, name);
    },
    note(value, place, location) {
      const name = known.get(value);
      if (name !== undefined) add(value, name, place, location);
    },
    allowing,
    findings: () => [...found.values()],
  };
}

/** Returns whether a credential is so much like no other text that it may be replaced wherever it stands. */
function isDistinct(value: string, evidence: Evidence): boolean {
  return evidence === 'certain' ? looksRandom(value, 8) : looksRandom(value, 16) && !isUuid(value);
}
