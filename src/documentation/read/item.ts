import type { Token } from './token.js';

/** One entry of a list: a value and what is said of it. */
export interface Item {
  readonly value: string;
  /** It is set off as a value, a number, or a word that only code has. */
  readonly marked: boolean;
  /** It stands in code or quotes. */
  readonly quoted?: true;
  readonly gloss: readonly Token[];
}
