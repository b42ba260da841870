import type { Meaning } from '../../language/language.js';
import { glued } from '../read/glued.js';
import { isSign, means } from '../read/token.js';
import {
  accepted,
  alt,
  capture,
  gap,
  is,
  isEdge,
  many,
  opt,
  seq,
  sign,
  stop,
  token,
  unless,
  type Step,
} from './combinators.js';

/** A way to state a default. */
export interface DefaultPattern {
  readonly name: string;
  readonly needs: readonly Meaning[];
  readonly step: Step;
  /** A plain word counts where it ends its part of the sentence, where brackets mark it, or only if it is a listed value. */
  readonly bare: 'at the end' | 'in brackets' | 'never';
}

/** A value in marks, a number, or a word with all that is glued to it: `id:asc`, `EXT020,INT1`. */
const value: Step = seq(
  capture('value', (scan, at, go) => {
    const first = scan.tokens[at];
    if (first === undefined || !(first.kind === 'value' || first.kind === 'number' || first.kind === 'word'))
      return false;
    return go(glued(scan.tokens, at, /^[:/=,+.*&;-]$/u));
  }),
  accepted('value'),
);

const word = capture('word', is('default', 'byDefault'));

const link = alt(is('be', 'to', 'of', 'assume'), sign(':', '=', '-', '->'));

const filler = alt(
  link,
  is('article', 'this', 'thing', 'values', 'give', 'with', 'always', 'atMost', 'format'),
  sign('('),
  token((each) => /^(?:string|number|integer|boolean)$/iu.test(each.text)),
);

/** Words that may stand between "default" and the verb: what has the default, and where it applies. */
const about = gap(
  7,
  (each) =>
    isSign(each, ';', ',', ':', '=', '|') ||
    each.kind === 'number' ||
    means(each, 'be', 'not', 'default') ||
    (each.kind === 'close' && each.text !== ')'),
);

export const missing: Step = alt(
  is('absent'),
  seq(is('if'), gap(6, isEdge), alt(is('omit'), seq(is('not'), gap(3, isEdge), is('give', 'omit', 'thing')))),
);

const clause = gap(9, (each) => each.kind === 'number' || isSign(each, ';', '|'));

const both = ['default', 'byDefault'] as const;

/** A value that is not the subject of a verb: in "`list` returns 100" the number is what is returned. */
const object = alt(
  seq(value, unless(alt(is('assume'), seq(is('be'), unless(is('assume')))))),
  // "Ohne Angabe wird `kg` verwendet": where the verb ends the clause, the value is no subject.
  seq(value, is('assume', 'be'), stop),
);

const then = alt(
  seq(
    gap(4, (each) => each.kind === 'number' || each.kind === 'value' || isSign(each, ';')),
    sign(',', ':', '-'),
    clause,
  ),
  seq(opt(is('thing')), many(is('be', 'assume', 'to', 'article'), 3)),
);

/** The patterns for defaults, the surest first. */
export const defaultPatterns: readonly DefaultPattern[] = [
  {
    name: 'default is',
    needs: both,
    bare: 'at the end',
    step: seq(
      word,
      opt(is('values')),
      capture('about', seq(about, opt(seq(opt(sign(',')), missing, opt(sign(',')))))),
      link,
      many(filler, 4),
      value,
    ),
  },
  {
    name: 'value and default',
    needs: both,
    bare: 'in brackets',
    step: seq(
      value,
      opt(sign(',', '-')),
      opt(sign('(', '[')),
      opt(sign('-')),
      opt(is('be')),
      opt(is('this')),
      opt(is('be')),
      opt(is('article')),
      word,
      opt(is('thing', 'values')),
      alt(stop, missing, is('if', 'assume', 'and', 'or')),
    ),
  },
  {
    name: 'default and value',
    needs: both,
    bare: 'at the end',
    step: seq(word, opt(is('thing', 'values', 'generic')), opt(sign('(', '[')), value),
  },
  {
    name: 'default, value',
    needs: both,
    bare: 'never',
    step: seq(word, sign(','), unless(token((each) => each.kind !== 'value')), value),
  },
  {
    name: 'by default',
    needs: both,
    bare: 'never',
    step: seq(capture('word', is('byDefault')), opt(sign(',')), clause, object),
  },
  {
    name: 'used by default',
    needs: both,
    bare: 'never',
    step: seq(
      value,
      gap(5, (each) => isSign(each, ',', ';') || each.kind === 'number' || each.kind === 'value'),
      capture('word', is('byDefault')),
    ),
  },
  {
    name: 'value if missing',
    needs: ['if', 'absent'],
    bare: 'never',
    step: seq(capture('missing', missing), opt(is('be', 'give')), then, object),
  },
  {
    name: 'missing and value',
    needs: ['if', 'absent', 'unless'],
    bare: 'never',
    step: seq(
      value,
      gap(2, (each) => isEdge(each) || each.kind === 'value' || each.kind === 'number'),
      capture('missing', alt(missing, is('unless'))),
    ),
  },
  {
    name: 'assumed',
    needs: ['assume'],
    bare: 'never',
    step: alt(
      seq(is('with'), value, is('be'), is('assume')),
      seq(
        value,
        is('be'),
        is('assume'),
        token((each) => /^(?:otherwise|sonst|sinon|altrimenti)$/iu.test(each.text)),
      ),
    ),
  },
];
