import type { Requirement } from '../../model/facts.js';

/** What a claim is about. */
export type ClaimedFact = 'required' | 'default' | 'limits' | 'values' | 'kind';

/** Whom a claim concerns: the argument whose text is read, or another thing, named or not. */
export type Subject = 'self' | 'other';

/** How sure the words are; the stronger of two claims that disagree is taken. */
export const strengths = { column: 5, label: 4, clause: 3, phrase: 2, shape: 1, name: 0 } as const;
export type Strength = keyof typeof strengths;

/** One thing that a text says, with the words that say it. */
export interface Claim<Value = ClaimValue> {
  readonly fact: ClaimedFact;
  /** The pattern that found it. */
  readonly pattern: string;
  readonly value: Value;
  readonly subject: Subject;
  readonly strength: Strength;
  /** The words it rests on, by their place in the text that was read. */
  readonly start: number;
  readonly end: number;
}

export type ClaimValue = RequirementClaim | DefaultClaim | LimitsClaim | ValuesClaim | KindClaim;

export interface RequirementClaim {
  readonly required: Exclude<Requirement, 'unknown'>;
  /** The words say nothing but this, and may be left out of a description. */
  readonly label?: true;
}

export interface DefaultClaim {
  /** Undefined where there is a default and no plain value for it ("defaults to today"). */
  readonly value?: string;
  /** It was written as code, in quotes, or as a number: no word of the prose. */
  readonly sure: boolean;
  /** It holds under a condition only. */
  readonly conditional: boolean;
}

export interface LimitsClaim {
  readonly low?: number;
  readonly high?: number;
  /** The numbers count characters. */
  readonly length: boolean;
}

export interface ValuesClaim {
  readonly values: readonly string[];
  /** The value whose entry says that it is the default. */
  readonly default?: string;
  /** Several of them may be given at once. */
  readonly several: boolean;
  /** Each stands by itself: in quotes, or on a line of its own. */
  readonly apart?: true;
}

export interface KindClaim {
  readonly kind: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'file';
  readonly format?: string;
}
