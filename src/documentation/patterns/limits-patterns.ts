import { isSign, means, type Token } from '../read/token.js';
import type { Meaning } from '../language/language.js';
import {
  alt,
  capture,
  gap,
  is,
  many,
  opt,
  seq,
  sign,
  start,
  stop,
  token,
  unless,
  type Step,
} from './combinators.js';

/** A way to state bounds. */
export interface LimitsPattern {
  readonly name: string;
  /** A sentence without any of these states none in this way; undefined where signs alone may do. */
  readonly needs: readonly Meaning[] | undefined;
  readonly step: Step;
  /** Which bound a single number is. */
  readonly bound: 'low' | 'high' | 'both' | 'range';
}

const number = token(
  (each) => each.kind === 'number' || (each.kind === 'value' && /^-?\d+(?:\.\d+)?$/u.test(each.text)),
);

const low = capture('low', number);

const high = capture('high', number);

const unit = opt(
  seq(
    opt(sign('-', '(')),
    alt(
      capture('unit', is('characters', 'unit', 'size', 'items')),
      seq(
        token((each) => each.kind === 'word' && each.meanings.size === 0),
        capture('unit', is('characters')),
      ),
    ),
  ),
);

export const isNumber = (each: Token): boolean => each.kind === 'number';

/** What may stand between a word of a limit and its number: nothing that begins something else. */
const between = (most: number): Step =>
  gap(
    most,
    (each) =>
      isNumber(each) ||
      isSign(each, ',', ';', '|') ||
      each.kind === 'close' ||
      means(each, 'default', 'byDefault', 'example', 'each', 'if', 'and') ||
      (each.kind === 'value' && !/^[\w.]+$/u.test(each.text)),
  );

const dash = alt(sign('-', '~', '..', '...', '/'), is('to'));

const note = opt(seq(sign('('), gap(4), sign(')')));

const and = alt(is('and', 'or', 'to', 'with'), sign('-', '~', '&', ','));

const ranged = seq(low, unit, note, dash, opt(is('upTo', 'to')), high, unit);

const size = seq(opt(sign('-')), capture('unit', is('characters')));

function pattern(
  name: string,
  bound: LimitsPattern['bound'],
  needs: LimitsPattern['needs'],
  ...steps: readonly Step[]
): LimitsPattern {
  return { name, bound, needs, step: seq(...steps) };
}

/** The patterns for bounds, ranges first. */
export const limitsPatterns: readonly LimitsPattern[] = [
  pattern(
    'between',
    'range',
    ['between'],
    is('between'),
    between(3),
    low,
    unit,
    note,
    and,
    gap(5, (each) => isNumber(each)),
    high,
    unit,
  ),
  pattern(
    'numbers and between',
    'range',
    ['between', 'range'],
    low,
    gap(2, isNumber),
    alt(and, dash, is('from')),
    gap(1, isNumber),
    high,
    unit,
    gap(2, (each) => isNumber(each) || isSign(each, ',', ';')),
    is('between', 'range'),
  ),
  pattern(
    'from to',
    'range',
    ['from'],
    is('from'),
    opt(is('article')),
    low,
    unit,
    note,
    opt(is('from')),
    alt(is('to', 'upTo'), sign('-', '~')),
    opt(is('article')),
    high,
    unit,
  ),
  pattern(
    'numbers from to',
    'range',
    ['to', 'from', 'upTo'],
    low,
    gap(1, isNumber),
    is('to', 'from'),
    opt(is('upTo', 'to')),
    high,
    gap(1, isNumber),
    is('to', 'upTo'),
  ),
  pattern(
    'range',
    'range',
    ['range', 'allowed', 'values', 'limit', 'length', 'between'],
    is('range', 'allowed', 'values', 'limit', 'length', 'between'),
    gap(4, (each) => isNumber(each) || isSign(each, ',', ';', '|') || each.kind === 'close'),
    ranged,
  ),
  pattern(
    'numbers in brackets',
    'range',
    undefined,
    sign('(', '['),
    gap(2, (each) => isNumber(each) || isSign(each, ',', ';')),
    low,
    alt(sign('-', '~', '..', '...'), is('to')),
    high,
    unit,
    alt(
      sign(')', ']', ',', ';', '.'),
      token((each) => /^inclusive$/iu.test(each.text)),
    ),
  ),
  pattern(
    'two numbers',
    'range',
    undefined,
    start,
    low,
    alt(sign('-', '~', '..', '...'), is('to')),
    high,
    alt(stop, seq(is('characters'))),
  ),
  pattern(
    'two lengths',
    'range',
    ['characters'],
    low,
    dash,
    high,
    opt(sign('-')),
    capture('unit', is('characters')),
  ),
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
  pattern('exceeding', 'high', ['exceed'], high, unit, gap(1, isNumber), is('exceed'), gap(2), is('not')),
  pattern(
    'number at most',
    'high',
    ['atMost'],
    unless(seq(number, sign('<='))),
    high,
    unit,
    opt(sign('(', '-')),
    gap(
      2,
      (each) =>
        isNumber(each) || isSign(each, ',', ';', ')') || means(each, 'and', 'or', 'be', 'if', 'default'),
    ),
    is('atMost'),
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
    'limit of characters',
    'high',
    ['limit', 'length', 'upTo', 'less'],
    is('limit', 'length', 'upTo', 'less'),
    gap(3, (each) => isNumber(each) || isSign(each, ',', ';')),
    high,
    opt(sign('-')),
    capture('unit', is('characters')),
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
  pattern(
    'number at least',
    'low',
    ['atLeast'],
    low,
    unit,
    gap(1, (each) => isNumber(each) || isSign(each, ',', ';', ')') || means(each, 'and')),
    is('atLeast'),
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
