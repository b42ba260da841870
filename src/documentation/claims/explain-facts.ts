import type { Facts } from '../../model/facts.js';
import type { DefaultClaim, LimitsClaim, RequirementClaim, ValuesClaim } from './claim.js';
import { readClaims } from './read-claims.js';

/** Words of a description that speak of a fact: what they say, by which pattern, and whether that is what was decided. */
export interface Ground {
  readonly fact: 'required' | 'default' | 'limits' | 'values';
  /** What the words say: `yes`, `10`, `1..100`, `asc | desc`. */
  readonly says: string;
  /** The words as the description has them. */
  readonly words: string;
  /** The pattern that read them. */
  readonly pattern: string;
  /** The words say what stands among the facts; false where something spoke against them. */
  readonly decided: boolean;
}

/**
 * Returns the words that facts of an argument rest on, and those that spoke for something else, in the order of the
 * text. A fact that no words of the description tell comes from a column, a label or another description.
 */
export function explainFacts(description: string, name: string, facts: Facts): readonly Ground[] {
  const claims = claimsOf(description, name.slice(name.lastIndexOf('.') + 1));
  const ground = (
    fact: Ground['fact'],
    says: string,
    { start, end, pattern }: { start: number; end: number; pattern: string },
    decided: boolean,
  ): Ground & { start: number } => ({
    fact,
    says,
    words: description.slice(start, end).trim(),
    pattern,
    decided,
    start,
  });
  return [
    ...claims.requirements.map((claim) =>
      ground('required', claim.value.required, claim, saysNeed(claim.value, facts)),
    ),
    ...claims.defaults.map((claim) =>
      ground('default', claim.value.value ?? '', claim, saysDefault(claim.value, facts)),
    ),
    ...claims.limits.map((claim) =>
      ground('limits', printLimits(claim.value), claim, saysLimits(claim.value, facts)),
    ),
    ...claims.values.map((claim) =>
      ground('values', claim.value.values.join(' | '), claim, saysValues(claim.value, facts)),
    ),
  ]
    .sort((one, other) => one.start - other.start)
    .filter(
      (one, at, all) => all.findIndex((each) => each.fact === one.fact && each.says === one.says) === at,
    )
    .map(({ fact, says, words, pattern, decided }) => ({ fact, says, words, pattern, decided }));
}

/** Arguments of many requests are described in the same words: so many of these are read once. */
const mostKept = 2_000;
const kept = new Map<string, ReturnType<typeof readClaims>>();

function claimsOf(description: string, name: string): ReturnType<typeof readClaims> {
  const key = `${name}\n${description}`;
  const claims = kept.get(key) ?? readClaims(description, name);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, claims);
  return claims;
}

function saysNeed({ required }: RequirementClaim, facts: Facts): boolean {
  return facts.required === required;
}

function saysDefault({ value }: DefaultClaim, facts: Facts): boolean {
  return (
    value !== undefined &&
    facts.default !== undefined &&
    String(facts.default).toLowerCase() === value.toLowerCase()
  );
}

function saysLimits(
  { low, high, length }: LimitsClaim,
  { minimum, maximum, minLength, maxLength }: Facts,
): boolean {
  const [least, most] = length ? [minLength, maxLength] : [minimum, maximum];
  return (low === undefined || low === least) && (high === undefined || high === most);
}

function saysValues({ values }: ValuesClaim, facts: Facts): boolean {
  const stated = facts.enum?.map(String) ?? [];
  return stated.length === values.length && values.every((value) => stated.includes(value));
}

function printLimits({ low, high, length }: LimitsClaim): string {
  return `${length ? 'length ' : ''}${String(low ?? '')}..${String(high ?? '')}`;
}
