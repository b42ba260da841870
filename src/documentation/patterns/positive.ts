import { typeNamed } from '../../language/type-words.js';
import type { LimitsClaim } from '../claims/claim.js';
import type { Sentence } from '../read/sentences.js';
import { means, type Token } from '../read/token.js';
import { isEdge } from './combinators.js';

/** What a sentence says of the sign of a number, and by which token. */
export interface Signed {
  readonly value: LimitsClaim;
  readonly at: number;
}

/** "A positive integer", "must be non-negative", "greater than 0": of whole numbers the first two say 1 and 0. */
export function readPositive({ tokens, meanings }: Sentence): Signed | undefined {
  if (!meanings.has('positive') && !meanings.has('nonNegative') && !meanings.has('more')) return undefined;
  for (const [at, each] of tokens.entries()) {
    if (means(tokens[at - 1], 'not', 'or', 'if')) continue;
    if (means(each, 'nonNegative') && isOfNumber(tokens, at + 1))
      return { value: { low: 0, length: false }, at };
    const positive =
      (means(each, 'positive') && isOfNumber(tokens, at + 1)) ||
      (means(each, 'more') && tokens[at + 1]?.text === '0' && ends(tokens[at + 2]));
    if (positive) return { value: { low: 1, length: false, whole: true }, at };
  }
  return undefined;
}

/** Nothing follows, or a word for a number: "positive feedback" is none. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (ends(next)) return true;
  const two = `${next?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
  return [next?.text ?? '', two].some((words) => {
    const kind = typeNamed(words)?.kind;
    return kind === 'integer' || kind === 'number';
  });
}

function ends(next: Token | undefined): boolean {
  return next === undefined || isEdge(next);
}
