import type { Item } from '../read/item.js';
import type { Sentence } from '../read/sentences.js';
import { unspaced } from '../../language/word-table.js';
import { isSign, means, type Token } from '../read/token.js';
import { listed, type Listed } from './list-rules.js';

interface Numbered {
  readonly value: number;
  readonly gloss: readonly Token[];
  readonly to: number;
}

/**
 * "1:bark 2:howl", "1) bark 2) howl", 1新增 2修改: numbers that count up by one, each with other words behind the same
 * sign. Scripts without spaces need no sign. Nothing, a space, a comma or the like stands between the entries.
 */
export function readNumbered({ tokens }: Sentence, several: boolean): Listed | undefined {
  for (const [at, each] of tokens.entries()) {
    if (!/^[01]$/u.test(each.text) || isPartOf(tokens, at)) continue;
    const found = numberedAt(tokens, at);
    if (found === undefined) continue;
    const items: readonly Item[] = found.map(({ value, gloss }) => ({
      value: String(value),
      marked: true,
      gloss,
    }));
    return listed(items, several, 2.5, at, found.at(-1)?.to ?? at);
  }
  return undefined;
}

/** "第1章", "step 1:", "from 1:": the number belongs to the word before it. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    ((unspaced.test(before.text) && tokens[at]?.spaced === false && before.kind === 'word') ||
      means(before, 'from', 'between', 'default', 'example', 'atLeast', 'atMost', 'of') ||
      /^(?:steps?|phase|level|version|chapter|part|day|no|number)$/iu.test(before.text) ||
      isSign(before, '-', '~', '='))
  );
}

function numberedAt(tokens: readonly Token[], first: number): readonly Numbered[] | undefined {
  const link = linkOf(tokens, first);
  if (link === undefined) return undefined;
  const found: Numbered[] = [];
  for (let at = first; at < tokens.length;) {
    const entry = entryAt(tokens, at, link);
    const last = found.at(-1);
    if (entry === undefined || (last !== undefined && entry.value !== last.value + 1)) break;
    found.push(entry);
    at = entry.to;
  }
  const words = new Set(found.map(({ gloss }) => gloss.map(({ text }) => text).join(' ')));
  const enough = link === '-' || link === '' ? 3 : 2;
  const sure = found.length >= enough || (found.length === 2 && isForeign(found));
  return sure && words.size === found.length ? found : undefined;
}

function isForeign(found: readonly Numbered[]): boolean {
  return found.every(({ gloss }) => gloss.every((each) => unspaced.test(each.text) && !means(each, 'unit')));
}

/** The sign behind the first number; empty where a word of a script without spaces is. */
function linkOf(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  if (isSign(next, ':', '=', '-', '->') || (next.kind === 'close' && next.text === ')')) return next.text;
  return isForeignWord(next) ? '' : undefined;
}

function isForeignWord(each: Token | undefined): boolean {
  return (
    each?.kind === 'word' &&
    unspaced.test(each.text) &&
    !means(each, 'unit', 'characters', 'items', 'to', 'atMost', 'atLeast', 'or', 'and', 'per', 'oneOf')
  );
}

/** A number, its sign and one to six words; separators behind them belong to it. */
function entryAt(tokens: readonly Token[], at: number, link: string): Numbered | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || !/^\d{1,2}$/u.test(number.text)) return undefined;
  const from = link === '' ? at + 1 : at + 2;
  if (link !== '' && tokens[at + 1]?.text !== link) return undefined;
  let end = from;
  while (end < tokens.length && end < from + 6 && isGlossWord(tokens[end])) end += 1;
  const gloss = tokens.slice(from, end);
  if (gloss.length === 0 || gloss.some((each) => means(each, 'unit', 'characters'))) return undefined;
  if (link === '' && !isForeignWord(gloss[0])) return undefined;
  let to = end;
  while (isSign(tokens[to], ',', ';', '/', '|')) to += 1;
  return { value: Number(number.text), gloss, to };
}

function isGlossWord(each: Token | undefined): boolean {
  return each?.kind === 'word' || each?.kind === 'value';
}
