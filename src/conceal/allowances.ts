import { createHash } from 'node:crypto';
import type { Location } from '../diagnostics/diagnostic.js';
import type { FieldRules } from './field-rules.js';

/** Shorter values give so little away that not even those who try all words of a dictionary learn which one it was. */
const short = 16;

/** What the settings say is no credential, and what came of it in this run. */
export interface Allowances {
  /** The hashes of the configuration that allowed a value. */
  readonly used: ReadonlySet<string>;
  /** The values that stay whole wherever they stand. */
  readonly kept: ReadonlySet<string>;
  /** Tells whether a value is allowed: by its hash, or since a field that holds it is. */
  readonly isAllowed: (value: string) => boolean;
  /** Tells whether a field is allowed by its name; from then on its value is, wherever it stands. */
  readonly allowsField: (field: string, value: string, location: Location) => boolean;
  /** Tells whether a value is a part of an allowed one, or that one with signs around it: nothing is gained by hiding it. */
  readonly isOfKept: (value: string) => boolean;
}

/** Returns what the rules of the settings allow; nothing is known of values before they are asked about. */
export function createAllowances(rules: FieldRules): Allowances {
  const used = new Set<string>();
  const kept = new Set<string>();
  const isAllowed = (value: string): boolean => {
    const hash = rules.hashes.size > 0 ? fingerprint(value) : '';
    if (!rules.hashes.has(hash)) return kept.has(value);
    used.add(hash);
    kept.add(value);
    return true;
  };
  return {
    used,
    kept,
    isAllowed,
    allowsField(field, value, location) {
      const allows = rules.allows(location, field);
      if (allows && value !== '') kept.add(value);
      return allows;
    },
    isOfKept: (value) =>
      isAllowed(value) || [...kept].some((whole) => whole.includes(value) || isSame(whole, value)),
  };
}

/** Returns whether there is nothing but signs around one of two values in the other. */
function isSame(whole: string, value: string): boolean {
  return value.includes(whole) && !/[\p{L}\p{N}]/u.test(value.replace(whole, () => ''));
}

/**
 * Returns the digits by which the configuration names a value that is no credential: a part of a hash, too little of it to
 * find the value. Two short values in 4,096 share theirs, two long ones in 16 million.
 */
export function fingerprint(value: string): string {
  const hash = createHash('sha256').update(`postwright\0${value}`).digest('hex');
  return hash.slice(0, value.length < short ? 3 : 6);
}
