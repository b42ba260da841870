import type { Item } from '../read/item.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isTerm } from '../../language/terms.js';
import { isTypeName } from '../../language/type-words.js';
import { isWord, listed, type Listed } from './list-rules.js';
import { isOwn, type Speaker } from './subject.js';

/**
 * "to include or exclude goats", "a private or a public herd": words with "or" between them, in the midst of a sentence.
 * They are values only where something else says so: the default is one of them, or what was recorded.
 */
export function readLoose(
  { tokens, meanings }: Sentence,
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  if (!meanings.has('or') || tokens.some(isOpen)) return undefined;
  for (const [at, each] of tokens.entries()) {
    if (!means(each, 'or')) continue;
    const list = around(tokens, at, speaker);
    if (list === undefined || tokens.slice(Math.max(0, list.from - 3), list.from).some(isOther)) continue;
    const found = listed(list.items, several, 0.2, list.from, list.to);
    if (found !== undefined) return found.default === undefined ? found : { ...found, rank: 1.2 };
  }
  return undefined;
}

/** "Any name will do", "or others": the words are some of many. */
function isOpen({ kind, text }: Token): boolean {
  return kind === 'word' && !/^all$/iu.test(text) && (/^any/iu.test(text) || isTerm(text, 'everything'));
}

function isOther(each: Token): boolean {
  return means(each, 'if', 'unless', 'not', 'example');
}

interface Around {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** The words on both sides of an "or", and those before a comma further on the left. */
function around(tokens: readonly Token[], at: number, speaker: Speaker): Around | undefined {
  const items: Item[] = [];
  const first = means(tokens[at + 1], 'article') ? at + 2 : at + 1;
  const right = tokens[first];
  if (right === undefined || !isEntry(right)) return undefined;
  let end = isSign(tokens[at - 1], ',') ? at - 1 : at;
  let from = at;
  while (items.length < 12) {
    const entry = entryBefore(tokens, end, first > at + 1);
    if (entry === undefined || isOwn(tokens[entry.from] ?? right, speaker)) break;
    items.unshift(entry.item);
    from = entry.from;
    if (!isSign(tokens[entry.from - 1], ',')) break;
    end = entry.from - 1;
  }
  return items.length === 0
    ? undefined
    : { items: [...items, { value: right.text, marked: false, gloss: [] }], from, to: first + 1 };
}

/** The entry that ends at a place, with a "(default)" behind it. */
function entryBefore(
  tokens: readonly Token[],
  end: number,
  article: boolean,
): { item: Item; from: number } | undefined {
  let at = end - 1;
  let gloss: readonly Token[] = [];
  if (tokens[at]?.kind === 'close' && tokens[at - 2]?.kind === 'open' && means(tokens[at - 1], 'default')) {
    gloss = tokens.slice(at - 2, end);
    at -= 3;
  }
  const each = tokens[at];
  if (each === undefined || !isEntry(each)) return undefined;
  const from = article && means(tokens[at - 1], 'article') ? at - 1 : at;
  return { item: { value: each.text, marked: false, gloss }, from };
}

function isEntry({ kind, text }: Token): boolean {
  return kind === 'word' && /^[\p{L}][\p{L}\p{N}_-]*$/u.test(text) && !isWord(text) && !isTypeName(text);
}
