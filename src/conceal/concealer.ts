/**
 * How much a place says. At a `certain` one (an auth block, a password of a URL) stands a credential; at a `likely` one (a
 * field of a body) only a name says so.
 */
export type Certainty = 'certain' | 'likely';

/** What gives a value away. */
export interface Sighting {
  /** The name that stands beside the value: of a header, a field, an element. */
  readonly field: string;
  /** The name for the variable that is to stand there. */
  readonly variable: string;
  /** The rule that sees it, in words. */
  readonly why: string;
  readonly evidence?: Certainty;
  /** Where in the place it is, in words: `the body field token`; the place itself where there is no more to say. */
  readonly part?: string;
}

/** What conceals the credentials at one place. */
export interface Concealer {
  /** Returns what stands from now on for the value. */
  readonly conceal: (value: string, sighting: Sighting) => string;
  /** Returns whether the settings say that a field of this name holds a credential. */
  readonly isNamed: (field: string) => boolean;
  /** Returns whether the settings say that it holds none; the value is then allowed wherever it stands. */
  readonly isAllowed: (field: string, value: string) => boolean;
}
