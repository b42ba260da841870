import { unspaced } from '../../language/word-table.js';
import { isCodeLike } from '../read/code-like.js';
import { textOf } from '../read/items.js';
import { isSign, means, type Token } from '../read/token.js';
import { isTerm, numberNamed } from '../../language/terms.js';
import { isEdge, type Span } from './combinators.js';
import type { DefaultPattern } from './default-parts.js';
import type { Speaker } from './subject.js';

/** What is known where defaults are read. */
export interface DefaultReading {
  readonly speaker: Speaker;
  /** The first words of the text, which say what the argument is. */
  readonly opening: ReadonlySet<string>;
  /** The values that the text lists, in lower case. */
  readonly listed: ReadonlySet<string>;
}

/** A value and whether it can be nothing else. */
export interface Valued {
  readonly value: string;
  readonly sure: boolean;
}

/** Returns the value that some tokens state; undefined where they are words of a sentence. */
export function valueOf(
  span: Span | undefined,
  tokens: readonly Token[],
  pattern: DefaultPattern,
  { speaker, listed }: DefaultReading,
): Valued | undefined {
  const first = span === undefined ? undefined : tokens[span.from];
  if (span === undefined || first === undefined) return undefined;
  if (first.kind === 'value') return marked(first, speaker, listed);
  const text = textIn(span, tokens, pattern);
  const count =
    pattern.counts === true && (pattern.name === 'used by default' || standsAlone(tokens, span))
      ? numberNamed(text)
      : undefined;
  if (count !== undefined) return { value: count, sure: true };
  if (first.kind === 'number') {
    return isNorm(tokens[span.from - 1]) || isAgo(tokens, span.to) ? undefined : { value: text, sure: true };
  }
  if (listed.has(text.toLowerCase()) && !/^default$/iu.test(text)) return { value: text, sure: true };
  const truth = truthOf(first, span);
  if (truth !== undefined) return { value: truth, sure: true };
  if (isTerm(text, 'notDefault') || /[^\p{ASCII}]/u.test(text) || means(first, 'default', 'byDefault'))
    return undefined;
  if (pattern.name === 'default and value' && isOwned(tokens[span.from - 2])) return undefined;
  if (pattern.name === 'default is' && isFuture(tokens, span.from)) return undefined;
  return plainWord(text, span, tokens, pattern.bare, speaker);
}

/** "The default branch", "the harbour's default berth": of the thing that follows, the word says which. */
function isOwned(before: Token | undefined): boolean {
  return means(before, 'article') || /['’]s?$|^(?:your|its|their|our)$/iu.test(before?.text ?? '');
}

/** "The default branch will be checked" tells what is done with it. */
function isFuture(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:will|would|shall|can|could|may|might|must|should)\b/iu.test(text));
}

/** Reads a word without marks, which is a value where the pattern says so and nothing around it makes it part of a phrase. */
function plainWord(
  text: string,
  span: Span,
  tokens: readonly Token[],
  bare: DefaultPattern['bare'],
  { name }: Speaker,
): Valued | undefined {
  const first = tokens[span.from];
  if (isCodeLike(text) && bare !== 'never' && bare !== 'constants')
    return { value: text.replace(`${name ?? ''}=`, ''), sure: !/^[A-Z][a-z]+-[a-z]+$/u.test(text) };
  if (bare === 'constants')
    return /^[A-Z][A-Z0-9_]+$/u.test(text) && standsAlone(tokens, span)
      ? { value: text, sure: true }
      : undefined;
  if (
    bare === 'never' ||
    means(
      first,
      'assume',
      'give',
      'omit',
      'not',
      'values',
      'thing',
      'this',
      'if',
      'must',
      'generic',
      'separated',
      'must',
      'may',
      'be',
    )
  )
    return undefined;
  const next = tokens[span.to];
  const before = tokens[span.from - 1];
  if (/default/iu.test(text)) return undefined;
  if (bare === 'in brackets') {
    const counted = before?.kind === 'number' || numberNamed(before?.text ?? '') !== undefined;
    const own = !counted && next?.kind === 'open' && means(tokens[span.to + 1], 'default', 'byDefault');
    const inner =
      before?.kind === 'open' && means(next, 'default', 'byDefault') && tokens[span.to + 1]?.kind === 'close';
    return own || inner ? { value: text, sure: false } : undefined;
  }
  if (means(before, 'article', 'of', 'this')) return undefined;
  return endsHere(tokens, span.to) ? { value: text, sure: false } : undefined;
}

/** A word that is the whole of what is used: no part of a phrase, as "the caller's IP address" and "the newest one" are. */
function standsAlone(tokens: readonly Token[], { from, to }: Span): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    (before === undefined || isEdge(before) || means(before, 'be', 'assume', 'absent', 'omit')) &&
    (next === undefined || isEdge(next) || means(next, 'be', 'assume', 'if', 'unless', 'absent'))
  );
}

/** "ISO 8601", "RFC 3339", "UTF 8": the number of a norm. */
function isNorm(before: Token | undefined): boolean {
  return /^(?:ISO|RFC|IEC|IEEE|UTF|DIN|ANSI|ECMA|BCP|FIPS|SHA|GSM|ITU|NIST)$/u.test(before?.text ?? '');
}

/** "3 months ago", "7 days from now": a time that is counted from another, and no number. */
function isAgo(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase());
  return /^\w+ (?:ago\b|earlier\b|from (?:now|today)|before |after |prior )/u.test(`${words.join(' ')} `);
}

/** The words of a value; "Default values: id, name" has all that follow. */
function textIn(span: Span, tokens: readonly Token[], pattern: DefaultPattern): string {
  const heading = tokens.slice(0, span.from).findLast((each) => means(each, 'default'));
  return heading !== undefined &&
    pattern.name === 'default is' &&
    /(?:values|fields|options)$/iu.test(heading.text) &&
    isList(tokens.slice(span.from))
    ? textOf(tokens, span.from, tokens.length)
    : textOf(tokens, span.from, span.to);
}

/** "Standard: wahr", 既定値：真. */
function truthOf(first: Token, { from, to }: Span): string | undefined {
  if (/^(?:true|false)$/iu.test(first.text)) return to === from + 1 ? first.text : undefined;
  if (first.kind !== 'word' || to !== from + 1) return undefined;
  return means(first, 'true') ? 'true' : means(first, 'false') ? 'false' : undefined;
}

/** "Default values: id, name": all of them are the default. */
function isList(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.every((each, at) =>
      at % 2 === 0 ? each.kind === 'word' || each.kind === 'value' : isSign(each, ','),
    )
  );
}

/** `page=1` of `page` is its value. */
function marked({ text }: Token, speaker: Speaker, listed: ReadonlySet<string>): Valued | undefined {
  const own =
    speaker.name !== undefined && text.startsWith(`${speaker.name}=`)
      ? text.slice(speaker.name.length + 1)
      : text;
  if (/^(?:null|undefined|none|nil)$/iu.test(own) && !listed.has(own.toLowerCase())) return undefined;
  return own === speaker.name ? undefined : { value: own, sure: true };
}

function endsHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    isEdge(next) ||
    isSign(next, '/') ||
    means(next, 'if', 'unless', 'absent', 'or', 'and', 'for', 'values', 'that', 'assume', 'be') ||
    unspaced.test(next.text)
  );
}
