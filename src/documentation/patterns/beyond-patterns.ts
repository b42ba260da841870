import { means } from '../read/token.js';
import { alt, capture, gap, is, many, opt, seq, sign, stop, token, type Step } from './combinators.js';
import {
  before,
  beyond,
  high,
  isNumber,
  low,
  pattern,
  refused,
  size,
  spelled,
  unit,
  type LimitsPattern,
} from './limits-parts.js';

const words = seq(capture('high', spelled), unit);

/** "0 has the highest priority": such a word behind a number is about another noun. */
const isLast = (meaning: 'atMost' | 'atLeast'): Step =>
  token(
    (each) =>
      (means(each, meaning) || (meaning === 'atMost' && means(each, 'limit'))) && !/est$/iu.test(each.text),
  );

/** The patterns for one bound that tell what is beyond it, or that a number is it. */
export const beyondPatterns: readonly LimitsPattern[] = [
  pattern(
    'more is refused',
    'high',
    ['refuse', 'allowed', 'accept'],
    beyond('more', 'exceed'),
    high,
    unit,
    refused,
  ),
  pattern(
    'more text is refused',
    'high',
    ['refuse', 'allowed', 'accept'],
    is('more', 'exceed'),
    high,
    size,
    refused,
  ),
  pattern('less is refused', 'low', ['refuse', 'allowed', 'accept'], beyond('less'), low, unit, refused),
  pattern('cut off', 'high', ['refuse'], is('refuse'), gap(2, isNumber), high, size),
  pattern(
    'number is the most',
    'high',
    ['atMost', 'limit'],
    high,
    unit,
    is('be'),
    opt(is('article')),
    isLast('atMost'),
    stop,
  ),
  pattern(
    'number is the least',
    'low',
    ['atLeast'],
    low,
    unit,
    is('be'),
    opt(is('article')),
    isLast('atLeast'),
    stop,
  ),
  pattern(
    'limited to',
    'high',
    ['limit'],
    alt(
      seq(is('limit'), is('be', 'to', 'of'), opt(is('to'))),
      seq(
        token(
          ({ text }, at, tokens) =>
            /^(?:hard|upper|absolute)$/iu.test(text) && means(tokens[at + 1], 'limit'),
        ),
        is('limit'),
        many(alt(is('be', 'of'), sign(':', '-')), 2),
      ),
    ),
    high,
    unit,
    alt(stop, is('per')),
  ),
  pattern(
    'at most, in words',
    'high',
    ['atMost'],
    alt(seq(before('atMost'), words), seq(words, is('atMost'))),
  ),
];
