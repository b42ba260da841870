import { isSign, means } from '../read/token.js';
import { alt, gap, is, many, opt, seq, sign, start, token, unless } from './combinators.js';
import type { Intro } from './intro.js';
import { singleIntros } from './single-values.js';

const link = alt(is('be', 'following', 'accept'), sign(':', '-', '=', '(', '[', '->'));

const lead = many(
  alt(link, is('article', 'either', 'oneOf', 'values', 'thing', 'only', 'this', 'always', 'of')),
  6,
);

const noun = gap(
  4,
  (each) =>
    each.kind === 'number' ||
    each.kind === 'value' ||
    isSign(each, ',', ';', '|', ':', '=') ||
    means(each, 'be', 'not', 'allowed', 'example'),
);

/** The introductions of lists in running text. */
export const valueIntros: readonly Intro[] = [
  { name: 'one of', needs: ['oneOf'], rank: 5, bare: 'phrases', least: 2, step: seq(is('oneOf'), lead) },
  {
    name: 'one of the colours:',
    needs: ['oneOf'],
    rank: 5.2,
    bare: 'phrases',
    least: 2,
    step: seq(
      is('oneOf'),
      lead,
      token((each) => each.kind === 'word' && each.meanings.size === 0),
      sign(':'),
    ),
  },
  {
    name: 'allowed values are',
    needs: ['allowed'],
    rank: 5,
    bare: 'phrases',
    least: 2,
    // `fixed = at noon` is a value with its gloss.
    step: seq(unless(seq(is('allowed'), sign('='))), is('allowed'), noun, link, lead),
  },
  {
    name: 'allowed values',
    needs: ['allowed'],
    rank: 5,
    bare: 'code',
    least: 2,
    // "Only valid for `gold` and `silver` members" tells where the argument counts.
    step: seq(is('allowed'), unless(seq(noun, is('for', 'with'))), noun, lead),
  },
  {
    name: 'only value is',
    needs: ['allowed', 'only'],
    rank: 4,
    bare: 'code',
    least: 1,
    step: seq(
      is('allowed', 'only'),
      token((each) => /^(?:value|valor|wert|valeur|valore|waarde)$/iu.test(each.text)),
      alt(is('be'), sign(':')),
      unless(token((each) => each.kind === 'number')),
    ),
  },
  {
    name: 'values are',
    needs: ['values'],
    rank: 4,
    bare: 'phrases',
    least: 2,
    step: seq(
      is('values'),
      gap(
        3,
        (each) =>
          each.kind === 'number' ||
          each.kind === 'value' ||
          isSign(each, ',', ';') ||
          means(each, 'not', 'default', 'than', 'or'),
      ),
      alt(link, is('must', 'may')),
      lead,
    ),
  },
  { name: 'values', needs: ['values'], rank: 4, bare: 'none', least: 2, step: seq(is('values'), lead) },
  {
    name: 'enum',
    needs: ['enum'],
    rank: 5,
    bare: 'phrases',
    least: 2,
    step: seq(is('enum'), opt(is('values')), many(link, 3)),
  },
  {
    name: 'choose',
    needs: ['choose'],
    rank: 4,
    bare: 'phrases',
    least: 2,
    step: seq(
      is('choose'),
      many(alt(is('between', 'from', 'of', 'oneOf', 'either', 'following', 'article', 'values'), link), 5),
    ),
  },
  {
    name: 'can be',
    needs: ['may', 'must'],
    rank: 3,
    bare: 'none',
    least: 2,
    step: seq(
      is('may', 'must'),
      gap(2, (each) => each.kind === 'value' || means(each, 'not')),
      is('be', 'give'),
      many(
        alt(
          is('be', 'give', 'to', 'either', 'only', 'oneOf', 'article', 'thing', 'values', 'from'),
          sign(':'),
        ),
        5,
      ),
    ),
  },
  {
    name: 'must be: a or b',
    needs: ['may', 'must'],
    rank: 3,
    bare: 'phrases',
    least: 2,
    step: seq(
      is('may', 'must'),
      gap(1, (each) => means(each, 'not')),
      is('be', 'give'),
      many(is('to', 'be'), 2),
      alt(sign(':'), is('either', 'oneOf')),
    ),
  },
  {
    name: 'must be a, b or c',
    needs: ['must', 'may'],
    rank: 3,
    bare: 'words',
    least: 2,
    step: seq(
      is('must', 'may'),
      gap(1, (each) => means(each, 'not')),
      is('be'),
      opt(is('give')),
      opt(is('to')),
    ),
  },
  {
    name: 'either',
    needs: ['either'],
    rank: 3,
    bare: 'words',
    least: 2,
    step: seq(is('either'), opt(token((each) => /^(?:by|as|for|with)$/iu.test(each.text))), opt(sign(':'))),
  },
  {
    name: 'accepts',
    needs: ['accept', 'allowed'],
    rank: 3,
    bare: 'none',
    least: 2,
    step: seq(
      is('accept', 'allowed'),
      many(is('article', 'either', 'values', 'only', 'thing'), 4),
      opt(token((each) => /^(?:boolean|string)$/iu.test(each.text))),
      opt(is('values')),
      opt(sign(':')),
    ),
  },
  {
    name: 'takes the values',
    needs: ['accept'],
    rank: 4,
    bare: 'phrases',
    least: 2,
    step: seq(
      is('accept'),
      is('article', 'following'),
      opt(is('following')),
      token((each) => /^(?:values|options|werte|valores|valeurs|valori|waarden)$/iu.test(each.text)),
      opt(sign(':')),
    ),
  },
  {
    name: 'sort by',
    needs: ['sortBy'],
    rank: 1.4,
    bare: 'words',
    least: 2,
    step: seq(is('sortBy'), many(alt(is('article', 'either', 'oneOf'), sign(':')), 3)),
  },
  {
    name: 'set to',
    needs: ['give'],
    rank: 2,
    bare: 'code',
    least: 2,
    step: seq(
      start,
      token((each) => means(each, 'give') && !/^(?:includes?|contains?)$/iu.test(each.text)),
      many(is('this', 'to', 'article', 'either', 'values', 'thing'), 4),
    ),
  },
  ...singleIntros,
  {
    name: 'whether',
    needs: ['whether', 'choose'],
    rank: 1,
    bare: 'none',
    least: 2,
    step: seq(
      is('whether', 'choose'),
      gap(3, (each) => each.kind === 'value'),
    ),
  },
];
