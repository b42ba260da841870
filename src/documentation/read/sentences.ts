import type { Meaning } from '../../language/language.js';
import { isSign, type Token } from './token.js';

/** The tokens from one end of a sentence to the next, without those ends; line breaks within it are left out. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** All that its words mean: patterns look here first. */
  readonly meanings: ReadonlySet<Meaning>;
  /** It is the first of its text. */
  readonly first: boolean;
  /** It begins with a bullet. */
  readonly bullet: boolean;
}

/** Returns the sentences of a text. A line goes on in the next one, unless that begins anew. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let bullet = false;
  const finish = (): void => {
    if (current.length > 0) {
      const meanings = new Set<Meaning>();
      for (const each of current) for (const meaning of each.meanings) meanings.add(meaning);
      sentences.push({ tokens: current, meanings, first: sentences.length === 0, bullet });
    }
    current = [];
    bullet = false;
  };
  for (const [at, each] of tokens.entries()) {
    if (each.kind === 'end') {
      if (endsSentence(each, tokens[at + 1])) finish();
    } else if (each.kind === 'break') {
      if (breaks(each, tokens[at - 1], tokens[at + 1]) || isHeaded(tokens, at + 1)) finish();
      bullet ||= each.bullet === true && current.length === 0;
    } else current.push(each);
  }
  finish();
  return sentences;
}

/** A dot within a word of code or before a lower-case word is no end. */
function endsSentence(end: Token, next: Token | undefined): boolean {
  if (end.text !== '.' || next === undefined || next.kind === 'break') return true;
  return next.spaced || next.kind !== 'word';
}

/** A line that begins with one or two words and a colon is a statement of its own. */
function isHeaded(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    (isSign(tokens[at + 1], ':') || (tokens[at + 1]?.kind === 'word' && isSign(tokens[at + 2], ':')))
  );
}

function breaks(each: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (each.bullet === true) return true;
  if (isSign(before, ':', ',') && !(each.paragraph === true && isSign(before, ','))) return false;
  if (each.paragraph === true || before === undefined || next === undefined) return true;
  if (isSign(next, ',', '/', '|')) return false;
  if (next.kind === 'value' || next.kind === 'open') return false;
  if (next.kind === 'word') return !/^[\p{Ll}]/u.test(next.text);
  return true;
}
