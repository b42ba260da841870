import { lex } from '../../../../src/documentation/read/lex.js';
import { sentencesOf, type Sentence } from '../../../../src/documentation/read/sentences.js';

/** Sentences that a pattern must read, each with what it says, and some that it must not. All are of invented APIs. */
export interface Examples {
  readonly reads: readonly (readonly [text: string, says: string])[];
  readonly not: readonly string[];
}

/** Returns the first sentence of a text. */
export function sentence(text: string): Sentence {
  const [first] = sentencesOf(lex(text));
  if (first === undefined) throw new Error(`no sentence in ${text}`);
  return first;
}
