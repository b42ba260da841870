import { isSign, means } from '../read/token.js';
import { alt, capture, gap, is, many, opt, seq, sign, stop, token, unless } from './combinators.js';
import {
  before,
  between,
  dash,
  high,
  isNumber,
  low,
  number,
  pattern,
  size,
  unit,
  type LimitsPattern,
} from './limits-parts.js';
import { beyondPatterns } from './beyond-patterns.js';
import { rangePatterns } from './range-patterns.js';

/** "0 has the highest priority": such a word behind a number is about another noun. */
const superlative = /est$/iu;

/** Patterns that take a number beside a word for a length, or before a word for characters, for the upper bound. */
export const lengthAlone: ReadonlySet<string> = new Set(['length', 'limit of characters', 'character limit']);

/** The patterns for one bound. */
export const boundPatterns: readonly LimitsPattern[] = [
  pattern(
    'not more',
    'high',
    ['exceed', 'more'],
    is('not'),
    gap(3, isNumber),
    is('exceed', 'more'),
    gap(2, isNumber),
    high,
    unit,
  ),
  pattern(
    'exceeding',
    'high',
    ['exceed'],
    high,
    unit,
    alt(seq(gap(1, isNumber), is('exceed'), gap(2), is('not')), seq(is('not'), is('exceed'))),
  ),
  pattern('at most', 'high', ['atMost'], before('atMost'), between(7), high, unit),
  pattern(
    'number at most',
    'high',
    ['atMost', 'following'],
    unless(seq(number, sign('<='))),
    high,
    unit,
    opt(sign('(', '-')),
    gap(
      2,
      (each) =>
        isNumber(each) || isSign(each, ',', ';', ')') || means(each, 'and', 'or', 'be', 'if', 'default'),
    ),
    token((each) => (means(each, 'atMost') && !superlative.test(each.text)) || /^以下/u.test(each.text)),
    unless(
      seq(
        gap(3, (each) => isSign(each, ',', ';', ')') || each.kind === 'close'),
        number,
      ),
    ),
  ),
  pattern(
    'up to',
    'high',
    ['upTo'],
    is('upTo'),
    opt(is('article')),
    high,
    alt(
      stop,
      size,
      seq(
        opt(is('items')),
        gap(2, (each) => isNumber(each) || isSign(each, ',')),
        is('per'),
      ),
    ),
  ),
  pattern(
    'character limit',
    'high',
    ['length'],
    high,
    opt(sign('-')),
    capture(
      'unit',
      token(({ text }) => /^char(?:acter)? limit$/iu.test(text)),
    ),
  ),
  pattern('number up to', 'high', ['upTo'], high, unit, is('upTo')),
  pattern(
    'limit of characters',
    'high',
    ['limit', 'length', 'upTo', 'less'],
    is('limit', 'length', 'upTo', 'less'),
    gap(3, (each) => isNumber(each) || isSign(each, ',', ';')),
    high,
    opt(sign('-')),
    capture('unit', is('characters')),
    unless(is('be')),
  ),
  pattern(
    'length',
    'high',
    ['length'],
    is('length'),
    many(alt(is('be', 'of', 'to'), sign(':', '=', '-')), 3),
    high,
    unless(seq(dash, number)),
  ),
  pattern('not less', 'low', ['less'], is('not'), gap(3, isNumber), is('less'), gap(2, isNumber), low, unit),
  pattern('at least', 'low', ['atLeast'], before('atLeast'), between(6), low, unit),
  pattern(
    'number at least',
    'low',
    ['atLeast'],
    low,
    unit,
    gap(1, (each) => isNumber(each) || isSign(each, ',', ';', ')') || means(each, 'and')),
    token((each) => means(each, 'atLeast') && !superlative.test(each.text)),
    unless(
      seq(
        gap(3, (each) => isSign(each, ',', ';', ')') || each.kind === 'close'),
        number,
      ),
    ),
  ),
  pattern(
    'exactly',
    'both',
    ['exactly', 'must'],
    is('exactly', 'must'),
    gap(3, (each) => isNumber(each) || isSign(each, ',', ';') || means(each, 'not', 'atLeast', 'atMost')),
    low,
    opt(sign('-')),
    capture('unit', is('characters')),
  ),
];

/** The patterns for bounds, ranges first. */
export const limitsPatterns: readonly LimitsPattern[] = [
  ...rangePatterns,
  ...boundPatterns,
  ...beyondPatterns,
];
