import type { Item } from '../read/item.js';
import { readItems, type ItemList } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isProse, listed, type Listed } from './list-rules.js';
import { isOwn, type Speaker } from './subject.js';

/** "`open` or `closed`", 'x'/'y': marked words with "or" between them, wherever they stand, are values. */
export function readMarkedChoice(
  { tokens, meanings }: Sentence,
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  if (meanings.has('change')) return undefined;
  for (const [at, each] of tokens.entries()) {
    if (isInList(tokens, at) || isCompared(tokens, at, speaker)) continue;
    const list = each.kind === 'value' ? readItems(tokens, at, 'none') : constants(tokens, at);
    if (list === undefined || list.items.length < 2 || !list.alternatives) continue;
    const words = list.items.every(({ value }) => /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u.test(value));
    const items = alike(list);
    if (!words || items.length < 2 || items.every(({ value }) => /^\d+$/u.test(value))) continue;
    if (isOfOthers(tokens, at, list, speaker)) continue;
    return listed(items, several, 1.4, at, list.to);
  }
  return undefined;
}

/** Three constants in capitals or more are set off by their letters. */
function constants(tokens: readonly Token[], at: number): ItemList | undefined {
  if (!isConstant(tokens[at]?.text ?? '')) return undefined;
  const list = readItems(tokens, at, 'code');
  return list !== undefined && list.items.length > 2 && list.items.every(({ value }) => isConstant(value))
    ? list
    : undefined;
}

function isConstant(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d_]+$/u.test(text);
}

/** Entries are written alike: the name before "`GET` or `POST`" in "of `Url`, `GET` or `POST`" is none of them. */
function alike({ items }: ItemList): readonly Item[] {
  const constant = isConstant(items.at(-1)?.value ?? '');
  const first = items.findLastIndex(({ value }) => isConstant(value) !== constant) + 1;
  return items.slice(first);
}

/** Tells whether a place is in the middle of a list. */
export function isInList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at - 2];
  return (
    isSign(before, '/', '|') ||
    means(before, 'or') ||
    (isSign(before, ',') &&
      (first?.kind === 'value' ||
        first?.kind === 'close' ||
        (tokens[at]?.kind !== 'value' && opensList(tokens, at - 2))))
  );
}

/** A single word between the start of a part and a comma is an entry like those behind it. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const [before, each] = [tokens[at - 1], tokens[at]];
  if (each?.kind !== 'word') return false;
  return before === undefined || before.kind === 'open' || isSign(before, ',', ':');
}

/** Names of arguments, samples and conditions: "if `a` or `b` is set", "use the `a` or `b` field". */
function isOfOthers(tokens: readonly Token[], from: number, list: ItemList, { name }: Speaker): boolean {
  let start = from;
  while (start > 0 && !isSign(tokens[start - 1], ';', ':') && tokens[start - 1]?.kind !== 'open') start -= 1;
  const clause = tokens.slice(start, from);
  if (clause.some((each) => means(each, 'if', 'unless', 'example', 'not', 'than', 'format'))) return true;
  if (clause.slice(-3).some((each) => means(each, 'required'))) return true;
  if (list.items.some(({ gloss }) => gloss.some((each) => means(each, 'thing') && !means(each, 'values'))))
    return true;
  if (clause.some(({ text }) => /^(?:was|were|previously|formerly|originally)$/iu.test(text))) return true;
  if (clause.some((each, at) => /^used$/iu.test(each.text) && means(clause[at + 1], 'to'))) return true;
  if (/^(?:with|and)$/iu.test(clause.at(-1)?.text ?? '')) return true;
  if (list.items.some(({ value }) => value.toLowerCase() === name?.toLowerCase())) return true;
  // "`a` または `b` を指定" has its verb behind: the values are what is given.
  if (tokens[list.to]?.text === 'を' && means(tokens[list.to + 1], 'give')) return false;
  return tokens
    .slice(list.to, list.to + 2)
    .some(
      (each) =>
        means(each, 'must', 'give', 'required', 'not') || (means(each, 'thing') && !means(each, 'values')),
    );
}

/** "in json (default) or xml format", "horizontal or vertical orientation": alternatives before the noun that they are of. */
export function readNamedChoice({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('or') || !(meanings.has('generic') || meanings.has('format'))) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isInList(tokens, at)) continue;
    const list = readItems(tokens, at, 'words');
    if (list === undefined || list.items.length < 2 || !list.alternatives) continue;
    if (!means(tokens[list.to], 'generic', 'format')) continue;
    const capital = list.items.every(({ value }) => /^\p{Lu}\p{Ll}+$/u.test(value));
    const words = list.items.every(
      ({ value }) =>
        (capital || /^(?:\p{Ll}[\p{Ll}\p{N}_-]*|\p{Lu}+)$/u.test(value)) &&
        !isProse(value) &&
        !/^[ad]\w+ending$/u.test(value),
    );
    const said = tokens.slice(Math.max(0, at - 3), list.to);
    if (!words || said.some((each) => means(each, 'if', 'not', 'example', 'atMost', 'atLeast', 'optional')))
      continue;
    return listed(list.items, several, 1.2, at, list.to);
  }
  return undefined;
}

/** `kind == "a" or "b"`: what another thing is compared with. */
function isCompared(tokens: readonly Token[], at: number, speaker: Speaker): boolean {
  const other = tokens[at - 2];
  return isSign(tokens[at - 1], '=') && other !== undefined && !isOwn(other, speaker);
}
