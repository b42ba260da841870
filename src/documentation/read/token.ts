import type { Meaning } from '../../language/language.js';

/**
 * One piece of a text. A `value` is set off by its author (code, quotes, a short bold word); `sign` is what separates or
 * links; `end` ends a sentence; `break` is the end of a line.
 */
export interface Token {
  readonly kind: 'word' | 'value' | 'number' | 'sign' | 'open' | 'close' | 'break' | 'end';
  /** What is meant: the inside of quotes, a number without its commas, a sign in its plainest form. */
  readonly text: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly meanings: ReadonlySet<Meaning>;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** It stands in bold or italics, or is code and a word of the lexicon all the same. */
  readonly emphasis: boolean;
  /** Of a break: the next line begins with a bullet or number, or an empty line lies between. */
  readonly bullet?: true;
  readonly paragraph?: true;
  /** How a value is set off. */
  readonly quote?: 'code' | 'quote' | 'bold';
}

/** Tells whether a token has any of some meanings. */
export function means(token: Token | undefined, ...meanings: readonly Meaning[]): boolean {
  if (token === undefined || token.meanings.size === 0) return false;
  for (const meaning of meanings) if (token.meanings.has(meaning)) return true;
  return false;
}

/** Tells whether a token is one of some signs. */
export function isSign(token: Token | undefined, ...signs: readonly string[]): boolean {
  return token?.kind === 'sign' && signs.includes(token.text);
}
