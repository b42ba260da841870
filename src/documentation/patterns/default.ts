import type { DefaultClaim } from '../claims/claim.js';
import { unspaced } from '../../language/word-table.js';
import { isCodeLike, isDatePattern } from '../read/code-like.js';
import { textOf } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isTerm, numberNamed } from '../../language/terms.js';
import {
  alt,
  find,
  gap,
  is,
  isEdge,
  opt,
  seq,
  start,
  token,
  type Match,
  type Span,
  type Step,
} from './combinators.js';
import { isNameLike, isOwn, type Speaker } from './subject.js';
import { missing, type DefaultPattern } from './default-patterns.js';

/** What a pattern finds: the default and the tokens that it rests on. */
export interface Stated extends DefaultClaim {
  readonly from: number;
  readonly to: number;
}

/** What is known where defaults are read. */
export interface DefaultReading {
  readonly speaker: Speaker;
  /** The first words of the text, which say what the argument is. */
  readonly opening: ReadonlySet<string>;
  /** The values that the text lists, in lower case. */
  readonly listed: ReadonlySet<string>;
}

const negation: Step = alt(
  seq(is('not'), gap(2, isEdge), is('default')),
  seq(
    is('default'),
    opt(is('values')),
    is('be'),
    token((each) => means(each, 'not') && !/^(?:none|nothing|no)$/iu.test(each.text)),
  ),
  seq(is('change'), gap(2, isEdge), is('default')),
  seq(is('than'), opt(is('article')), is('default')),
);

/** Returns what a pattern finds in a sentence; `foreign` where it is the default of something else. */
export function readStated(
  pattern: DefaultPattern,
  { tokens, meanings }: Sentence,
  reading: DefaultReading,
): Stated | 'foreign' | undefined {
  if (!pattern.needs.some((need) => meanings.has(need)) || find(negation, tokens) !== undefined)
    return undefined;
  const found = find(
    pattern.step,
    tokens,
    0,
    (span) => valueOf(span, tokens, pattern, reading) !== undefined,
  );
  if (found === undefined || isItem(found, tokens, reading)) return undefined;
  if (isForeign(found, tokens, reading)) return 'foreign';
  const text = valueOf(found.captures.get('value'), tokens, pattern, reading);
  return text === undefined
    ? undefined
    : { ...text, conditional: isConditional(found, tokens), from: found.from, to: found.to };
}

/** "One of: all, custom, default, none": the word is one of the values. */
function isItem({ captures }: Match, tokens: readonly Token[], { listed }: DefaultReading): boolean {
  const at = captures.get('word')?.from;
  return (
    at !== undefined &&
    listed.has('default') &&
    /^default$/iu.test(tokens[at]?.text ?? '') &&
    (isSign(tokens[at - 1], ',') || isSign(tokens[at + 1], ','))
  );
}

/** "The default port is 4010" tells nothing of an address: what has the default must be this argument. */
function isForeign(
  { captures, from }: Match,
  tokens: readonly Token[],
  { speaker, opening }: DefaultReading,
): boolean {
  const absent = captures.get('missing') ?? undefined;
  const lead = tokens.slice(0, from);
  const without = [
    ...(absent === undefined ? [] : tokens.slice(absent.from, absent.to)),
    ...lead.slice(lead.findIndex((each) => means(each, 'if'))),
  ];
  if (without.some((each) => each.kind === 'value' && isDatePattern(each.text))) return true;
  const span = captures.get('about');
  if (span === undefined) return false;
  const nouns = tokens
    .slice(span.from, span.to)
    .filter((each) => each.kind === 'word' || each.kind === 'value');
  if (nouns.some((each) => each.kind === 'value' && isNameLike(each) && !isOwn(each, speaker))) return true;
  const plain = nouns.filter(
    (each) => each.meanings.size === 0 && !isOwn(each, speaker) && !opening.has(each.text.toLowerCase()),
  );
  const named = nouns.some(
    (each) =>
      means(
        each,
        'generic',
        'thing',
        'values',
        'assume',
        'for',
        'if',
        'absent',
        'items',
        'of',
        'count',
        'range',
        'length',
        'unit',
      ) || isOwn(each, speaker),
  );
  return plain.length > 0 && !named && !(from <= 1 && plain.length <= 1 && opening.size === 0);
}

interface Valued {
  readonly value: string;
  readonly sure: boolean;
}

function valueOf(
  span: Span | undefined,
  tokens: readonly Token[],
  pattern: DefaultPattern,
  { speaker, listed }: DefaultReading,
): Valued | undefined {
  const first = span === undefined ? undefined : tokens[span.from];
  if (span === undefined || first === undefined) return undefined;
  if (first.kind === 'value') return marked(first, speaker, listed);
  const text = textIn(span, tokens, pattern);
  const count = pattern.name === 'used by default' ? numberNamed(text) : undefined;
  if (count !== undefined) return { value: count, sure: true };
  if (first.kind === 'number') return isNorm(tokens[span.from - 1]) ? undefined : { value: text, sure: true };
  if (listed.has(text.toLowerCase()) && !/^default$/iu.test(text)) return { value: text, sure: true };
  const truth = truthOf(first, span);
  if (truth !== undefined) return { value: truth, sure: true };
  if (isTerm(text, 'notDefault') || /[^\p{ASCII}]/u.test(text) || means(first, 'default', 'byDefault'))
    return undefined;
  if (isCodeLike(text) && pattern.bare !== 'never')
    return { value: text.replace(`${speaker.name ?? ''}=`, ''), sure: !/^[A-Z][a-z]+-[a-z]+$/u.test(text) };
  if (
    pattern.bare === 'never' ||
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
  if (pattern.name === 'default and value' && means(tokens[span.from - 2], 'article')) return undefined;
  if (pattern.bare === 'in brackets') {
    const own = next?.kind === 'open' && means(tokens[span.to + 1], 'default', 'byDefault');
    const inner =
      before?.kind === 'open' && means(next, 'default', 'byDefault') && tokens[span.to + 1]?.kind === 'close';
    return own || inner ? { value: text, sure: false } : undefined;
  }
  if (means(before, 'article', 'of', 'this')) return undefined;
  return endsHere(tokens, span.to) ? { value: text, sure: false } : undefined;
}

/** "ISO 8601", "RFC 3339", "UTF 8": the number of a norm. */
function isNorm(before: Token | undefined): boolean {
  return /^(?:ISO|RFC|IEC|IEEE|UTF|DIN|ANSI|ECMA|BCP|FIPS|SHA|GSM|ITU|NIST)$/u.test(before?.text ?? '');
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

/** "10 for private nodes, 50 for public ones", "`json`, or to `csv` when flat is set": no one default. */
function isConditional(found: Match, tokens: readonly Token[]): boolean {
  if (isUnder(tokens.slice(0, found.from)) || followsAnother(found, tokens)) return true;
  const rest = tokens.slice(Math.max(found.captures.get('value')?.to ?? 0, found.to));
  const next = rest[0];
  const other = rest.some(
    (each, at) =>
      (each.kind === 'value' || each.kind === 'number') &&
      rest.slice(0, at).some((sign) => isSign(sign, ',', ';') || means(sign, 'or', 'and')) &&
      rest.slice(at + 1).some((said) => means(said, 'if', 'for', 'with')),
  );
  if (means(next, 'for', 'with') && other) return !rest.some((each) => /mode$/iu.test(each.text));
  if (isSign(next, ',', ';') && other && means(rest[1], 'or', 'default', 'with', 'if')) return true;
  return means(next, 'if') && find(seq(start, missing), rest)?.from !== 0;
}

/** "10 by default in Europe, 12 elsewhere": the number before the words is a default, too. */
function followsAnother({ captures }: Match, tokens: readonly Token[]): boolean {
  const word = captures.get('word')?.from ?? 0;
  return tokens[word - 1]?.kind === 'number' && (captures.get('value')?.from ?? 0) > word;
}

/** "Without `raw`, the default is `2`": the value of another argument is the condition. */
function isUnder(lead: readonly Token[]): boolean {
  const [first, second] = lead;
  return means(first, 'with', 'not', 'if') && second?.kind === 'value';
}
