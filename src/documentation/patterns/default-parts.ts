import type { Meaning } from '../../language/language.js';
import { unspaced } from '../../language/word-table.js';
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
  start,
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
  /** A plain word counts where it ends its part of the sentence, where brackets mark it, in capitals, or only if it is a listed value. */
  readonly bare: 'at the end' | 'in brackets' | 'constants' | 'never';
  /** A number that is written out counts as one. */
  readonly counts?: true;
}

/** A value in marks, a number, or a word with all that is glued to it: `id:asc`, `EXT020,INT1`. */
export const value: Step = seq(
  capture('value', (scan, at, go) => {
    const first = scan.tokens[at];
    if (first === undefined || !(first.kind === 'value' || first.kind === 'number' || first.kind === 'word'))
      return false;
    return go(glued(scan.tokens, at, /^[:/=,+.*&;-]$/u));
  }),
  accepted('value'),
);

/** The word for a default. */
export const word = capture('word', is('default', 'byDefault'));

/** What joins the word and the value. */
export const link = alt(is('be', 'to', 'of', 'assume'), sign(':', '=', '-', '->'));

/** Words that say nothing between the two. */
export const filler = alt(
  link,
  is('article', 'this', 'thing', 'values', 'give', 'with', 'always', 'atMost', 'format'),
  sign('('),
  token((each) => /^(?:string|number|integer|boolean)$/iu.test(each.text)),
);

/** Words that may stand between "default" and the verb: what has the default, and where it applies. */
export const about = gap(
  7,
  (each) =>
    isSign(each, ';', ',', ':', '=', '|') ||
    each.kind === 'number' ||
    means(each, 'be', 'not', 'default') ||
    (each.kind === 'close' && each.text !== ')'),
);

/** What says that nothing is given: "if it is omitted", "if you send nothing", "without a value", "absent means". */
export const missing: Step = alt(
  seq(
    is('absent'),
    opt(
      seq(
        is('of', 'to'),
        token(({ kind, meanings }) => kind === 'word' && meanings.size === 0),
      ),
    ),
  ),
  seq(
    is('if'),
    gap(6, isEdge),
    alt(
      is('omit'),
      seq(is('not'), gap(3, isEdge), is('give', 'omit', 'thing', 'choose')),
      seq(is('give', 'choose'), gap(1, isEdge), is('not'), stop),
      seq(is('be'), is('not'), stop),
    ),
  ),
  seq(start, opt(is('with', 'be')), is('not'), opt(is('article')), many(is('give', 'thing', 'values'), 2, 1)),
  seq(
    token((each, at) => at === 0 && means(each, 'omit')),
    unless(unless(alt(is('be'), sign('=', '->')))),
  ),
);

/** The words of a clause before its value. */
export const clause = gap(9, (each) => each.kind === 'number' || isSign(each, ';', '|', ','));

/** What the words for a default mean. */
export const both = ['default', 'byDefault'] as const;

/** "The 3 most recent notes", "20 at a time": the number is of something else, unless it is all of an answer's. */
const isCounted: Step = token(
  (each, at, tokens) =>
    tokens[at - 1]?.kind === 'number' &&
    each.kind === 'word' &&
    (each.meanings.size === 0 || means(each, 'per')),
);

/** A number with what it counts: "20 rows", "10 minutes". */
const amount: Step = seq(
  value,
  token(
    (each, at, tokens) =>
      each.kind === 'word' && tokens[at - 1]?.kind === 'number' && !means(each, 'of', 'to', 'per'),
  ),
);

/** "`closed` gates are hidden": the value belongs to what something else is done with. */
const isOfSubject: Step = token((each, at, tokens) => {
  if (each.kind !== 'word' || each.meanings.size > 0) return false;
  const rest = tokens.slice(at, at + 7);
  return rest.some((word) => means(word, 'be')) && !rest.some((word) => means(word, 'assume'));
});

/** A value that is not the subject of a verb: in "`list` returns 100" the number is what is returned. */
export const object = alt(
  seq(amount, stop),
  seq(amount, opt(is('be')), is('assume')),
  seq(
    value,
    unless(isCounted),
    unless(isOfSubject),
    unless(alt(is('assume'), seq(is('be'), unless(is('assume'))))),
  ),
  // "Ohne Angabe wird `kg` verwendet", "省略すると false とみなされます": where the verb ends the clause, the value is no subject.
  seq(
    value,
    is('assume', 'be'),
    alt(
      stop,
      token(({ text }) => unspaced.test(text)),
    ),
  ),
);

/** What stands between nothing given and what is used then. */
export const used = alt(
  seq(
    gap(4, (each) => each.kind === 'number' || each.kind === 'value' || isSign(each, ';')),
    sign(',', ':', '-'),
    clause,
  ),
  seq(opt(is('thing')), many(is('be', 'assume', 'to', 'article', 'sortBy'), 3)),
  seq(
    is('article'),
    gap(2, (each) => each.kind !== 'word' || each.meanings.has('be')),
    is('be'),
  ),
);

/** "Returns 404 if …": the value is what comes back. */
export const answers = token((_each, at, tokens) =>
  /^(?:return|fail|error|status)/iu.test(tokens[at - 1]?.text ?? ''),
);

/** "Used" and the like, and no verb of answers: "40 are returned" tells of those. */
export const assumed = token(
  (each) => means(each, 'assume') && !/^(?:re|sen|sh|li|dis|sor)/iu.test(each.text),
);

/** The words of a clause with commas before its value. */
export const longClause = gap(9, (each) => each.kind === 'number' || isSign(each, ';', '|'));

/** "Unless you name another". */
export const unlessGiven = alt(missing, seq(is('unless'), gap(4, isEdge), is('give', 'choose')));
