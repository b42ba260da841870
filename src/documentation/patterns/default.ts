import type { DefaultClaim } from '../claims/claim.js';
import { isDatePattern } from '../read/code-like.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { alt, find, gap, is, isEdge, opt, seq, start, token, type Match, type Step } from './combinators.js';
import { isNameLike, isOwn } from './subject.js';
import { missing, type DefaultPattern } from './default-parts.js';
import { valueOf, type DefaultReading } from './default-value.js';

/** What a pattern finds: the default and the tokens that it rests on. */
export interface Stated extends DefaultClaim {
  readonly from: number;
  readonly to: number;
}

const negation: Step = alt(
  seq(
    is('not'),
    gap(2, (each) => isEdge(each) || means(each, 'give')),
    is('default'),
  ),
  // "Unknown codes fall back to `en`" tells nothing of no code.
  seq(
    token((each) =>
      /^(?:unknown|invalid|unsupported|unrecogni[sz]ed|illegal|wrong|other)$/iu.test(each.text),
    ),
    gap(4, isEdge),
    is('default'),
  ),
  seq(
    is('default'),
    opt(is('values')),
    is('be'),
    token((each) => means(each, 'not') && !/^(?:none|nothing|no)$/iu.test(each.text)),
  ),
  seq(is('change'), gap(2, isEdge), is('default')),
  seq(is('than'), opt(is('article')), is('default')),
);

/** Tells whether a sentence says that something is no default: "not the default", "change the default". */
function deniesDefault({ tokens, meanings }: Sentence): boolean {
  return meanings.has('default') && find(negation, tokens) !== undefined;
}

/** Returns what a pattern finds in a sentence; `foreign` where it is the default of something else. */
export function readStated(
  pattern: DefaultPattern,
  sentence: Sentence,
  reading: DefaultReading,
): Stated | 'foreign' | undefined {
  const { tokens, meanings } = sentence;
  if (!pattern.needs.some((need) => meanings.has(need)) || deniesDefault(sentence)) return undefined;
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
