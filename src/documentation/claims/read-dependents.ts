import {
  alt,
  capture,
  find,
  gap,
  is,
  isEdge,
  many,
  opt,
  seq,
  sign,
  token,
  unless,
} from '../patterns/combinators.js';
import { lex } from '../read/lex.js';
import { sentencesOf } from '../read/sentences.js';
import { means, type Token } from '../read/token.js';

/** Arguments that a sentence about another one makes conditional. */
export interface Dependents {
  /** The names as the sentence has them. */
  readonly names: readonly string[];
  readonly sentence: string;
}

const set = alt(
  is('give', 'true'),
  token((each) => each.kind === 'value' || /^(?:true|present)$/iu.test(each.text)),
);

/** "If provided, `end_date` is required", "Wenn gesetzt, muss `ende` angegeben werden". */
const dependent = seq(
  is('if'),
  many(
    alt(
      is('this', 'thing', 'article', 'be', 'give', 'to'),
      sign('='),
      token((each) => each.kind === 'value'),
    ),
    6,
  ),
  set,
  gap(6, (each) => isEdge(each) || each.kind === 'value'),
  opt(sign(',', ':')),
  many(is('always', 'be', 'must'), 2),
  capture(
    'names',
    seq(
      many(is('article', 'both', 'thing'), 3),
      gap(8, (each) => isEdge(each) && each.text !== ','),
    ),
  ),
  alt(
    seq(is('be'), many(is('always'), 2), is('required')),
    seq(is('must'), many(is('always', 'be'), 2), is('give', 'required'), unless(is('to'))),
    is('required'),
  ),
);

/** Returns what a description says of other arguments: "If provided, `end_date` is required." */
export function readDependents(description: string): readonly Dependents[] {
  return sentencesOf(lex(description)).flatMap(({ tokens, meanings }) => {
    if (!meanings.has('if') || !(meanings.has('required') || meanings.has('must'))) return [];
    const found = find(dependent, tokens);
    const span = found?.captures.get('names');
    if (found?.from !== 0 || span === undefined) return [];
    const names = tokens.slice(span.from, span.to).filter(isNaming);
    const other = names.some((each) => each.kind !== 'value' && each.meanings.size > 0);
    if (names.length === 0 || names.length > 4 || other) return [];
    return [{ names: names.map(({ text }) => text), sentence: sentenceIn(description, tokens) }];
  });
}

function isNaming(each: Token): boolean {
  return (
    each.kind === 'value' ||
    (each.kind === 'word' && !means(each, 'article', 'and', 'or', 'both', 'always', 'thing'))
  );
}

function sentenceIn(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const end = /^[.!?。]?/u.exec(text.slice(last?.end ?? 0, (last?.end ?? 0) + 1))?.[0].length ?? 0;
  return text.slice(first?.start ?? 0, (last?.end ?? 0) + end).replaceAll(/[`*]/gu, '');
}
