import type { ValueKind } from '../../model/facts.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import {
  alt,
  find,
  gap,
  is,
  isEdge,
  opt,
  seq,
  sign,
  start,
  stop,
  token,
  type Match,
  type Step,
} from './combinators.js';
import { isOwn, type Speaker } from './subject.js';

/** A way to show that an argument counts something. */
export interface KindPattern {
  readonly name: string;
  readonly step: Step;
  readonly firstOnly: boolean;
}

const plural = (each: Token): boolean =>
  !means(each, 'article', 'this') &&
  !/^(?:your|his|her|their|my|our|each|deine?s?|su|votre|il|suo)$/iu.test(each.text);
const moment = token((each) => means(each, 'unit'));

/** The patterns for counts: "number of items", "first N", "in seconds". */
export const kindPatterns: readonly KindPattern[] = [
  {
    name: 'count of things',
    firstOnly: true,
    step: seq(
      gap(3, (each) => isSign(each, ',', ':', '(') || each.kind === 'value'),
      alt(
        seq(is('count'), alt(stop, token(plural))),
        token((each) => means(each, 'count') && /^(?:count|quantity|total|how many)/iu.test(each.text)),
      ),
    ),
  },
  {
    name: 'in units',
    firstOnly: true,
    step: seq(
      token((each) => /^(?:in|em|en|w|v|в|у)$/iu.test(each.text)),
      opt(token((each) => /^(?:whole|full|ganzen)$/iu.test(each.text))),
      moment,
      stop,
    ),
  },
  {
    name: 'units in brackets',
    firstOnly: true,
    step: seq(
      token((each) => each.kind === 'open' && each.text === '(' && each.spaced),
      opt(token((each) => /^(?:in|em|en|w|в)$/iu.test(each.text))),
      moment,
      sign(')'),
    ),
  },
  {
    name: 'units to',
    firstOnly: true,
    step: seq(
      start,
      moment,
      token((each) => /^(?:to|until|before|for|per)$/iu.test(each.text)),
    ),
  },
  {
    name: 'first n',
    firstOnly: false,
    step: seq(
      token((each) => /^(?:first|top|last|next)$/iu.test(each.text)),
      token((each) => /^n$/iu.test(each.text)),
    ),
  },
];

/** Returns the kind of a number where the first sentence counts or bounds something; undefined where it does not. */
export function readCountKind(sentences: readonly Sentence[], speaker: Speaker): ValueKind | undefined {
  for (const { tokens, first } of sentences) {
    for (const { step, firstOnly } of kindPatterns) {
      if (firstOnly && !first) continue;
      const found = find(step, tokens);
      if (found !== undefined && found.from <= 12 && !isOfAnother(tokens, found, speaker)) return 'integer';
    }
  }
  return sentences[0] === undefined ? undefined : boundKind(sentences[0], speaker);
}

/** "The URL of the page whose number of shares …", "Tracking number of the parcel": another noun is what is given. */
function isOfAnother(tokens: readonly Token[], { from, to }: Match, speaker: Speaker): boolean {
  const at = tokens.slice(from, to).findIndex((each) => means(each, 'count'));
  if (at < 0) return false;
  const lead = tokens.slice(0, from + at);
  const last = lead.at(-1);
  if (last?.meanings.size === 0 && speaker.words.size > 1 && isOwn(last, speaker)) return true;
  return lead.some(
    (each, place) => place > 0 && means(each, 'of', 'that', 'to') && isUnknown(lead[place - 1]),
  );
}

function isUnknown(each: Token | undefined): boolean {
  return each?.kind === 'word' && each.meanings.size === 0 && !/ed$/u.test(each.text);
}

/** "The minimum price" of `min_price`, "offset of the first row" of `offset`: a number, as the name says too. */
function boundKind({ tokens, meanings }: Sentence, { words, name }: Speaker): ValueKind | undefined {
  if (tokens.some(({ text }) => /dat[eum]|time|version|cursor|token|hour|year/iu.test(text)))
    return undefined;
  if (words.has('offset') && tokens.some(({ text }) => /^offset$/iu.test(text))) return 'integer';
  const bounds = ['min', 'max', 'minimum', 'maximum'].some((word) => words.has(word));
  if (!bounds && !/^(?:min|max)[a-z]|[a-z](?:min|max)$/u.test(name ?? '')) return undefined;
  return meanings.has('atMost') || meanings.has('atLeast') ? 'number' : undefined;
}

/** Tells "if `true`, …", "set to true to …", "`true`: …", "`deep=true`": what is said of the truth of this argument. */
export function isTruth(sentences: readonly Sentence[], speaker: Speaker): boolean {
  return sentences.some(({ tokens }) => tokens.some((_, at) => isTruthAt(tokens, at, speaker)));
}

function isTruthAt(tokens: readonly Token[], at: number, speaker: Speaker): boolean {
  const said = tokens[at]?.text ?? '';
  if ((said.length !== 4 && said.length !== 5) || !/^(?:true|false)$/iu.test(said)) return false;
  const [sign, named] = [tokens[at - 1], tokens[at - 2]];
  if (isSign(sign, '=') && speaker.name !== undefined && named?.text === speaker.name) return true;
  let from = at;
  while (from > 0 && isOfSelf(tokens[from - 1], speaker)) from -= 1;
  const before = tokens[from - 1];
  if (from < at && means(before, 'if')) return true;
  if (means(tokens[at - 1], 'if')) return true;
  const opens = before === undefined || isEdge(before);
  if (!opens) return false;
  return from < at
    ? tokens.slice(from, at).some((each) => means(each, 'give')) && !isSign(tokens[at + 1], ',')
    : before === undefined && (means(tokens[1], 'if') || isSign(tokens[1], '=', ':'));
}

function isOfSelf(each: Token | undefined, speaker: Speaker): boolean {
  return (
    each !== undefined &&
    (means(each, 'this', 'thing', 'article', 'to', 'be', 'give') || isOwn(each, speaker)) &&
    !means(each, 'not', 'default')
  );
}
