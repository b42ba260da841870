import type { ValueKind } from '../../model/facts.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { alt, find, gap, is, opt, seq, sign, start, stop, token, type Step } from './combinators.js';

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
    step: seq(sign('('), opt(token((each) => /^(?:in|em|en|w|в)$/iu.test(each.text))), moment, sign(')')),
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

/** Returns integer where the first sentence counts something; undefined where it does not. */
export function readCountKind(sentences: readonly Sentence[]): ValueKind | undefined {
  for (const { tokens, first } of sentences) {
    for (const { step, firstOnly } of kindPatterns) {
      if (firstOnly && !first) continue;
      const found = find(step, tokens);
      if (found !== undefined && found.from <= 12) return 'integer';
    }
  }
  return undefined;
}
