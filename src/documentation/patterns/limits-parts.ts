import { isSign, means, type Token } from '../read/token.js';
import { numberNamed } from '../../language/terms.js';
import type { Meaning } from '../../language/language.js';
import { alt, capture, gap, is, isEdge, opt, seq, sign, token, type Step } from './combinators.js';

/** A way to state bounds. */
export interface LimitsPattern {
  readonly name: string;
  /** A sentence without any of these states none in this way; undefined where signs alone may do. */
  readonly needs: readonly Meaning[] | undefined;
  readonly step: Step;
  /** Which bound a single number is. */
  readonly bound: 'low' | 'high' | 'both' | 'range';
}

/** A number, bare or as code. */
export const number = token(
  (each, at, tokens) =>
    (each.kind === 'number' || (each.kind === 'value' && /^-?\d+(?:\.\d+)?$/u.test(each.text))) &&
    !isSide(tokens, at),
);

/** "12 by 12 pixels", "640 x 480": sides of something, of which the argument itself is none. */
function isSide(tokens: readonly Token[], at: number): boolean {
  const isBy = (each: Token | undefined): boolean => /^(?:by|x|×)$/iu.test(each?.text ?? '');
  return (
    (isBy(tokens[at + 1]) && tokens[at + 2]?.kind === 'number') ||
    (isBy(tokens[at - 1]) && tokens[at - 2]?.kind === 'number')
  );
}

/** A small number that is written out. */
export const spelled = token(
  ({ kind, text }) => kind === 'word' && text.length > 2 && Number(numberNamed(text)) > 1,
);

/** The number that is the lower bound. */
export const low = capture('low', number);

/** The number that is the upper bound. */
export const high = capture('high', number);

/** A unit behind a number, which tells what is counted. */
export const unit = opt(
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

/** Tells whether a token is a number. */
export const isNumber = (each: Token): boolean => each.kind === 'number';

/** What may stand between a word of a limit and its number: nothing that begins something else. */
export const between = (most: number): Step =>
  gap(
    most,
    (each) =>
      isNumber(each) ||
      isSign(each, ',', ';', '|') ||
      each.kind === 'close' ||
      means(each, 'default', 'byDefault', 'example', 'each', 'if', 'and') ||
      (each.kind === 'value' && !/^[\w.]+$/u.test(each.text)),
  );

/** What stands between the numbers of a range. */
export const dash = alt(sign('-', '~', '..', '...', '/'), is('to'));

/** A remark in brackets behind a number: "1 (January)". */
export const note = opt(seq(sign('('), gap(4), sign(')')));

/** What stands between the numbers behind "between". */
export const and = alt(is('and', 'or', 'to', 'with'), sign('-', '~', '&', ','));

/** Two numbers with a dash between. */
export const ranged = seq(low, unit, note, dash, opt(is('upTo', 'to')), high, unit);

/** Characters behind a number. */
export const size = seq(opt(sign('-')), capture('unit', is('characters')));

const postposed = /^(?:이상|이하|이내|以上|以下|以内|之内|まで|까지|kadar)$/u;

/** A word of a bound that may stand before its number: "5 이상 120 이하" has its words behind. */
export function before(meaning: 'atMost' | 'atLeast'): Step {
  return token((each) => means(each, meaning) && !postposed.test(each.text));
}

/** A word of a bound that may stand behind its number only: `5 이상`, 以上, `kadar`. */
export function boundBehind(meaning: 'atMost' | 'atLeast'): Step {
  return token(
    (each) =>
      (means(each, meaning) && postposed.test(each.text)) ||
      (meaning === 'atMost' && /^以下/u.test(each.text)),
  );
}

/** "Above", "values over": what is beyond a bound is the value, and no other thing ("files longer than …"). */
export function beyond(...meanings: readonly Meaning[]): Step {
  return token((each, at, tokens) => {
    const before = tokens[at - 1];
    return (
      means(each, ...meanings) &&
      (before === undefined ||
        isEdge(before) ||
        means(before, 'values', 'thing', 'and', 'or') ||
        /^(?:anything|everything|numbers|amounts)$/iu.test(before.text))
    );
  });
}

/** What says that a value is refused: "is rejected", "are not accepted", "will be cut off". */
export const refused = seq(
  gap(1, (each) => isNumber(each) || isSign(each, ',', ';')),
  alt(
    is('refuse'),
    seq(
      is('be'),
      gap(3, (each) => isNumber(each) || isSign(each, ',', ';')),
      alt(is('refuse'), seq(is('not'), is('allowed', 'accept'))),
    ),
  ),
);

/** Returns a pattern of steps. */
export function pattern(
  name: string,
  bound: LimitsPattern['bound'],
  needs: LimitsPattern['needs'],
  ...steps: readonly Step[]
): LimitsPattern {
  return { name, bound, needs, step: seq(...steps) };
}
