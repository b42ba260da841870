import type { LimitsClaim } from '../claims/claim.js';
import { numberNamed } from '../../language/terms.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { find, type Match } from './combinators.js';
import { namesAnother, type Speaker } from './subject.js';
import { isNumber, type LimitsPattern } from './limits-parts.js';

/** What a pattern finds: bounds and the tokens that they rest on. */
export interface Bounded extends LimitsClaim {
  readonly from: number;
  readonly to: number;
}

/** Whom bounds may concern: the argument, and whether it is an amount, so that numbers of things bound it. */
export interface Bounds {
  readonly speaker: Speaker;
  readonly amount: boolean;
}

/** Returns what a pattern finds in a sentence about the speaker. Two ranges that differ are those of two cases. */
export function readBounds(pattern: LimitsPattern, sentence: Sentence, about: Bounds): Bounded | undefined {
  if (pattern.needs !== undefined && !pattern.needs.some((need) => sentence.meanings.has(need)))
    return undefined;
  const bounds = boundsFrom(pattern, sentence.tokens, about, 0);
  if (bounds === undefined || pattern.bound !== 'range') return bounds;
  const other = boundsFrom(pattern, sentence.tokens, about, bounds.to);
  const differs = other !== undefined && other.length === bounds.length;
  return differs && (other.low !== bounds.low || other.high !== bounds.high) ? undefined : bounds;
}

function boundsFrom(
  pattern: LimitsPattern,
  tokens: readonly Token[],
  about: Bounds,
  first: number,
): Bounded | undefined {
  let from = first;
  for (;;) {
    const found = find(pattern.step, tokens, from);
    if (found === undefined) return undefined;
    const bounds = boundsOf(pattern, found, tokens, about);
    if (bounds !== undefined) return bounds;
    from = found.from + 1;
  }
}

function boundsOf(
  pattern: LimitsPattern,
  found: Match,
  tokens: readonly Token[],
  about: Bounds,
): Bounded | undefined {
  const said = tokens.slice(found.from, found.to);
  const at = found.captures.get('unit')?.from;
  const unitToken = at === undefined ? undefined : tokens[at];
  if (isOther(found, tokens, unitToken, about.speaker) || isOfThings(found, tokens, unitToken, about))
    return undefined;
  const lowest = numberAt(found, 'low', tokens);
  const highest = numberAt(found, 'high', tokens);
  const clause = tokens.slice(Math.max(0, found.from - 4), found.from);
  const headed =
    unitToken === undefined &&
    clause.some((each) => means(each, 'length')) &&
    !clause.some((each) => isNumber(each) || isSign(each, ',', ';'));
  const length =
    headed ||
    means(unitToken, 'characters') ||
    (!means(unitToken, 'unit', 'items') && said.some((each) => means(each, 'length', 'characters'))) ||
    isLongText(said, unitToken);
  const span = { from: found.from, to: found.to, length };
  if (pattern.bound === 'both')
    return lowest === undefined || !length ? undefined : { ...span, low: lowest, high: lowest };
  if (pattern.bound === 'range')
    return lowest === undefined || highest === undefined || highest < lowest
      ? undefined
      : { ...span, low: lowest, high: highest };
  if (lowest !== undefined) return { ...span, low: lowest };
  return highest === undefined ? undefined : { ...span, high: highest };
}

/** "Not longer than 40 signs": a text is long, a number is large. */
function isLongText(said: readonly Token[], unit: Token | undefined): boolean {
  return unit === undefined && said.some((each) => /\b(?:longer|shorter|longest)\b/iu.test(each.text));
}

/** A size in bytes, a rate, a time before or after something, an example, or the bound of another argument. */
function isOther(found: Match, tokens: readonly Token[], unit: Token | undefined, speaker: Speaker): boolean {
  if (means(unit, 'size') || isSign(tokens[found.to], '%')) return true;
  const [next, after] = [tokens[found.to], tokens[found.to + 1]];
  if (means(next, 'size')) return true;
  if (
    means(unit, 'unit') &&
    /^(?:in|into)$/iu.test(next?.text ?? '') &&
    /^(?:the|future|past)$/iu.test(after?.text ?? '')
  )
    return true;
  if (
    means(unit, 'unit') &&
    /^(?:after|before|ago|old|later|earlier|since|from|nach|vor|después|antes|depois|après|avant|dopo|prima)$/iu.test(
      next?.text ?? '',
    )
  )
    return true;
  if (means(next, 'per') && means(after, 'unit')) return true;
  if (means(tokens[found.to - 1], 'per') && means(next, 'unit')) return true;
  if (next !== undefined && means(after, 'per') && means(tokens[found.to + 2], 'unit')) return true;
  let start = found.from;
  while (
    start > 0 &&
    !isSign(tokens[start - 1], ',', ';') &&
    tokens[start - 1]?.kind !== 'open' &&
    tokens[start - 1]?.kind !== 'close'
  )
    start -= 1;
  const before = tokens.slice(start, found.from);
  if (before.some((each) => means(each, 'example', 'each'))) return true;
  if (
    before.length > 0 &&
    /^(?:has|have|holds?|contains?|requires?|allows?)$/iu.test(before.at(-1)?.text ?? '') &&
    before.length <= 3 &&
    !before.some((each) => means(each, 'this', 'thing', 'must'))
  )
    return true;
  return namesAnother(before, speaker);
}

/**
 * Numbers of things bound an amount only: "at most 20 tags", "returns up to 100 rows", "paired with at least 1 more
 * parameter" say nothing of another argument's value. Nor does the class `[0-9]`, or what once held.
 */
function isOfThings(
  found: Match,
  tokens: readonly Token[],
  unit: Token | undefined,
  { amount }: Bounds,
): boolean {
  const [before, next, after] = [tokens[found.from - 1], tokens[found.to], tokens[found.to + 1]];
  if (isSign(next, '+', '*') || tokens[found.from]?.text === '[' || before?.text === '[') {
    if (
      tokens
        .slice(found.from, found.to)
        .map(({ text }) => text)
        .join('')
        .includes('0-9')
    )
      return true;
  }
  if (/^(?:version|v)$/iu.test(before?.text ?? '')) return true;
  if (/^以/u.test(tokens[found.to - 1]?.text ?? '')) return false;
  if (means(next, 'thing') || means(after, 'thing')) return !amount || !means(next, 'thing');
  if (amount) return false;
  if (means(unit, 'items')) return true;
  if (next?.kind === 'word' && next.meanings.size === 0 && /\p{Ll}s$/u.test(next.text) && !isSign(next, ','))
    return after !== undefined && means(after, 'may', 'must', 'be', 'per', 'with');
  return tokens
    .slice(Math.max(0, found.from - 6), found.to + 3)
    .some((each) => means(each, 'assume') && /^(?:return|sh[ow]+|list|display|sent)/iu.test(each.text));
}

function numberAt({ captures }: Match, name: string, tokens: readonly Token[]): number | undefined {
  const at = captures.get(name)?.from;
  const text = at === undefined ? undefined : tokens[at]?.text;
  return text === undefined ? undefined : Number(numberNamed(text) ?? text);
}
