import { fingerprint, type Allowances } from './allowances.js';
import type { Concealer, Certainty, Sighting } from './concealer.js';
import { isPlaceholder } from './is-placeholder.js';
import { holdsProse } from './holds-prose.js';
import { isUuid } from './looks-generated.js';
import { looksRandom } from './looks-random.js';
import { credentialParts } from './credential-parts.js';
import type { TextPlace } from './placed-text.js';
import { framed } from './replace-known.js';
import type { FieldRules } from './field-rules.js';
import type { SecretVariables } from './secret-variables.js';
import type { Location } from '../diagnostics/diagnostic.js';

/** A credential that was found, without its value. */
export interface FoundCredential {
  readonly location: Location;
  /** In words: `the header X-API-Key`. */
  readonly place: string;
  /** The name in the placeholder that stands there now. */
  readonly name: string;
  /** What the configuration allows it by, should it be none. */
  readonly hash: string;
  /** The rule that saw it, in words. */
  readonly why: string;
  /** It is no credential, but a placeholder where one goes. */
  readonly asked: boolean;
}

/** What is known of a credential besides its value. */
export interface KnownCredential {
  /** The name in its placeholder. */
  readonly name: string;
  readonly why: string;
  /** It is no credential, but a placeholder where one goes. */
  readonly asked?: boolean;
  /** What stands before and behind a value that is a credential only between them. */
  readonly frame?: readonly [before: string, behind: string];
}

/** What is known of the credentials of a run: which they are, what stands for each, and where they were found. */
export interface Ledger {
  readonly at: (place: TextPlace) => Concealer;
  /** Takes a text for a credential wherever it stands. */
  readonly learn: (value: string, known: KnownCredential) => void;
  /** The credentials that are replaced wherever they stand. */
  readonly known: ReadonlyMap<string, KnownCredential>;
  readonly note: (value: string, place: TextPlace) => void;
  /** In the order in which they were found, one for each credential and location. */
  readonly findings: () => readonly FoundCredential[];
}

/** Returns an empty ledger. */
export function createLedger(rules: FieldRules, allowances: Allowances, variables: SecretVariables): Ledger {
  const known = new Map<string, KnownCredential>();
  const found = new Map<string, FoundCredential>();
  const { isAllowed, isOfKept, allowsField } = allowances;
  const add = (value: string, as: KnownCredential, place: string, location: Location): void => {
    const { name, why, asked = false } = as;
    const hash = fingerprint(value);
    const key = JSON.stringify([location.pointer, location.file, hash, name]);
    if (!found.has(key)) found.set(key, { location, place, name, hash, why, asked });
  };
  const learnOne = (value: string, as: KnownCredential): void => {
    if (!known.has(value)) known.set(value, as);
    for (const part of credentialParts(value)) if (!isOfKept(part) && !known.has(part)) known.set(part, as);
  };
  const concealAt = (value: string, sighting: Sighting, place: TextPlace): string => {
    const { field, why, evidence = 'certain', part } = sighting;
    if (allowsField(field, value, place.location) || isAllowed(value)) return value;
    const name = known.get(value)?.name ?? variables.nameFor(value, sighting, place);
    const words = part === undefined ? place.words : part + place.holder;
    // A variable for what is asked for there serves the caller.
    if (isPlaceholder(value) || holdsProse(value)) {
      add(value, { name, why, asked: true }, words, place.location);
      return `{{${name}}}`;
    }
    const as = known.get(value) ?? { name, why };
    if (isDistinct(value, evidence)) learnOne(value, as);
    else for (const each of credentialParts(value)) learnOne(each, as);
    add(value, as, words, place.location);
    return `{{${name}}}`;
  };
  return {
    known,
    at: (place) => ({
      conceal: (value, sighting) => concealAt(value, sighting, place),
      isNamed: (field) => rules.demands(place.location, field),
      isAllowed: (field, value) => allowsField(field, value, place.location),
    }),
    learn: (value, as) => {
      if (!isOfKept(value)) learnOne(framed(value, as), as);
    },
    note: (value, place) => {
      const as = known.get(value);
      if (as) add(unframed(value, as), as, place.words, place.location);
    },
    findings: () => [...found.values()],
  };
}

/** Returns whether a credential is so much like no other text that it may be replaced wherever it stands. */
function isDistinct(value: string, evidence: Certainty): boolean {
  return evidence === 'certain' ? looksRandom(value, 8) : looksRandom(value, 16) && !isUuid(value);
}

function unframed(text: string, { frame: [before, behind] = ['', ''] }: KnownCredential): string {
  return text.slice(before.length, text.length - behind.length);
}
