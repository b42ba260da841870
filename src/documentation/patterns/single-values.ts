import type { Sentence } from '../read/sentences.js';
import { means, type Token } from '../read/token.js';
import { alt, find, is, isEdge, many, opt, seq, sign, token, unless, type Step } from './combinators.js';
import { listed, type Listed } from './list-rules.js';
import type { Intro } from './intro.js';

/** Matches nothing, where a step would match. */
const ahead = (step: Step): Step => unless(unless(step));

const quoted = token(({ kind, quote }) => kind === 'value' && quote !== 'bold');
const code = token(
  ({ kind, text }) => kind === 'number' || (kind === 'word' && /^\p{Lu}[\p{Lu}\d_]+$/u.test(text)),
);

/** Nothing behind the value says when it holds, or names another one. */
const ends: Step = ({ tokens }, at, go) => {
  const next = tokens[at];
  const more = tokens
    .slice(at)
    .some((each) => each.kind === 'value' || means(each, 'if', 'unless', 'or', 'default'));
  return (next === undefined || isEdge(next)) && !more && go(at);
};

/** The argument itself is what is spoken of, and nothing before says when it holds, or that it is a sample. */
const ofSelf: Step = ({ tokens }, at, go) => {
  const before = tokens.slice(0, at);
  const from = before.findLastIndex((each) => isEdge(each)) + 1;
  const other = before.some(
    (each) => each.kind === 'value' || means(each, 'if', 'unless', 'not', 'default', 'example'),
  );
  return !other && before.slice(from).every(isSelf) && go(at);
};

function isSelf(each: Token): boolean {
  return means(each, 'this', 'thing', 'values', 'article', 'be', 'must', 'constant');
}

const glue = many(alt(is('be', 'give', 'to', 'values', 'constant', 'always'), sign(':', '=')), 4);

/** The introductions of a value that is the only one. */
export const singleIntros: readonly Intro[] = [
  {
    name: 'fixed one',
    needs: ['constant'],
    rank: 3,
    bare: 'code',
    least: 1,
    step: seq(ofSelf, is('constant'), glue, ahead(seq(alt(quoted, code), ends))),
  },
  {
    name: 'must be one',
    needs: ['must'],
    rank: 2,
    bare: 'none',
    least: 1,
    step: seq(ofSelf, is('must'), glue, ahead(seq(quoted, opt(is('be')), ends))),
  },
  {
    name: 'only one is allowed',
    needs: ['only'],
    rank: 3,
    bare: 'none',
    least: 1,
    step: seq(
      ofSelf,
      is('only'),
      ahead(seq(quoted, many(is('be', 'only'), 2), is('allowed', 'accept'), ends)),
    ),
  },
];

const fixedBehind = seq(
  ofSelf,
  quoted,
  opt(sign('(', '[', ',', '-')),
  is('constant'),
  opt(is('values')),
  ends,
);

/** "`hoist` (fixed)", 「hoist」固定: the word comes behind the only value. */
export function readFixed({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('constant')) return undefined;
  const found = find(fixedBehind, tokens);
  const value = found && tokens[found.from]?.text;
  if (found === undefined || value === undefined) return undefined;
  return listed([{ value, marked: true, quoted: true, gloss: [] }], several, 3, found.from, found.to);
}
