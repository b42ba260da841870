import { unspaced } from '../../language/word-table.js';
import { closing } from '../read/glosses.js';
import type { Item } from '../read/item.js';
import { readItems } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isProse, isTypeWord, listed, type Listed } from './list-rules.js';
import { isMeasure, isRate } from './measures.js';
import { isOwn, type Speaker } from './subject.js';
import { isInList } from './value-choices.js';

/** "(by=id)" and "(by=value)" of `by`: what is assigned to the argument. */
export function readAssignments(
  { tokens }: Sentence,
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  if (speaker.name === undefined) return undefined;
  const items: Item[] = [];
  for (const [at, each] of tokens.entries()) {
    const value =
      each.text === speaker.name && isSign(tokens[at + 1], '=')
        ? tokens[at + 2]?.text
        : each.text.startsWith(`${speaker.name}=`)
          ? each.text.slice(speaker.name.length + 1)
          : undefined;
    if (value !== undefined && value !== '' && !items.some((item) => item.value === value))
      items.push({ value, marked: true, gloss: [] });
  }
  return items.length < 2 || items.every((item) => /^-?\d/u.test(item.value))
    ? undefined
    : listed(items, several, 2, 0, tokens.length);
}

/** "Sort direction (asc, desc)", "(`a`, `b`, `c`)", "('A' - weekdays, 'B' - Sundays)": a list that fills its brackets. */
export function readBrackets({ tokens }: Sentence, several: boolean, speaker: Speaker): Listed | undefined {
  for (const [at, each] of tokens.entries()) {
    if (each.kind !== 'open') continue;
    const end = closing(tokens, at);
    const behind = tokens.slice(end, end + 4);
    if (behind.some((next) => means(next, 'not') || /^(?:deprecated|removed|accepted)$/iu.test(next.text)))
      continue;
    const inner = tokens.slice(at + 1, end - 1);
    const skip = inner.findIndex(
      (token) => !(means(token, 'either', 'article', 'only') || isSign(token, ':')),
    );
    if (skip < 0 || inner.some((token) => means(token, 'example') || token.text === '...')) continue;
    const list = readItems(inner, skip, 'words');
    if (list === undefined || list.items.length < 2 || list.to < inner.length) continue;
    const before = tokens[at - 1];
    const chosen =
      (means(before, 'generic') &&
        !/^(?:number|size|count|length|limit|amount)$/iu.test(before?.text ?? '')) ||
      means(before, 'values', 'allowed', 'enum', 'either') ||
      (before !== undefined && isOwn(before, speaker));
    const marked = list.items.every((item) => item.marked);
    if (list.items.some((item) => isProse(item.value) || isTypeWord(item.value))) continue;
    if (isRate(list.items) || isMeasure(tokens, at + 1 + skip, speaker) || isObject(each, list.items))
      continue;
    const codes = list.items.every((item) => /^[A-Z][A-Za-z]*[A-Z_]?\w*$/u.test(item.value));
    const enough = marked
      ? list.alternatives || list.items.length >= 3 || list.items.every((item) => item.gloss.length > 0)
      : (chosen &&
          list.items.every((item) => !/\s/u.test(item.value)) &&
          !inner.some((token) => means(token, 'and'))) ||
        list.alternatives ||
        (codes && list.items.length >= 3);
    const words =
      list.items.length >= 3 && list.items.every((item) => /^\p{Ll}[\p{L}\p{N}_-]*$/u.test(item.value));
    if (!(enough || (words && !list.items.some((item) => item.gloss.length > 0))) || isMention(tokens, at))
      continue;
    if (!chosen && !marked && isAside(tokens, at, end)) continue;
    return listed(list.items, several, marked ? 2.5 : enough ? 2 : 0.5, at, end);
  }
  return undefined;
}

/** `{"rows": 1, "columns": 2}`: an object, whose keys are no values. */
function isObject(open: Token, items: readonly Item[]): boolean {
  return open.text === '{' && items.every((item) => item.quoted === true && isSign(item.gloss[0], ':'));
}

/** "The hash or ref (branch or tag) name of the tree": a sentence that goes on speaks of something beside its head. */
export function isAside(tokens: readonly Token[], open: number, end: number): boolean {
  const next = tokens[end];
  return open > 3 && next?.kind === 'word' && !means(next, 'may', 'must', 'be', 'default', 'or', 'and');
}

/** "Stop values (`A`, `B`) are no longer …": what is said of them is something else. */
function isMention(tokens: readonly Token[], open: number): boolean {
  return tokens
    .slice(Math.max(0, open - 3), open)
    .some((each) => means(each, 'example') || means(each, 'not'));
}

/** "1 is yes, and 0 is no", "good = Sprouts, weak = Sprouts late", "1: manual, 2: automatic": each with what it means. */
export function readGlossed({ tokens }: Sentence, several: boolean): Listed | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const each = tokens[at];
    const before = tokens[at - 1];
    if (
      each === undefined ||
      isInList(tokens, at) ||
      (before !== undefined &&
        before.kind !== 'open' &&
        before.kind !== 'sign' &&
        before.kind !== 'close' &&
        !(unspaced.test(before.text) && !unspaced.test(each.text)))
    )
      continue;
    const list = readItems(tokens, at, 'words');
    if (list === undefined || list.items.length < 2) continue;
    if (
      tokens
        .slice(Math.max(0, at - 3), at)
        .some((word) => means(word, 'default', 'example', 'atMost', 'atLeast'))
    )
      continue;
    const glossed = list.items.every(({ gloss }) => gloss.length > 0);
    const equal = list.items.every(({ gloss }) => isSign(gloss[0], '='));
    const letters = list.items.some(({ value }) => /^[A-Z]$/u.test(value));
    const codes = list.items.every(
      ({ marked, value }) => marked || /^[A-Z]$/u.test(value) || (letters && /^[A-Z]\w{1,3}$/u.test(value)),
    );
    const foreign = list.items.every(
      ({ value, gloss }) => /^[\w.-]+$/u.test(value) && gloss.some((word) => unspaced.test(word.text)),
    );
    if (!glossed || !(codes || equal || foreign)) continue;
    if (
      list.items.every(({ gloss }) => means(gloss[0], 'be')) &&
      !list.items.every(({ value }) => /^\d+$/u.test(value))
    )
      continue;
    return listed(list.items, several, 2.5, at, list.to);
  }
  return undefined;
}

/** "whether to overwrite (`OVERWRITE`) or to merge (`MERGE`)", "French (fr), English (en), German (de)". */
export function readBracketed({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  const items: Item[] = [];
  let first = -1;
  let last = 0;
  for (const [at, each] of tokens.entries()) {
    if (each.kind !== 'open' || at === 0) continue;
    const end = closing(tokens, at);
    const inner = tokens.slice(at + 1, end - 1);
    const [value, next] = inner;
    if (value === undefined || !(tokens[at - 1]?.kind === 'word')) continue;
    const rest = inner.slice(1);
    if (rest.length > 0 && !(isSign(next, ',', ';') && rest.some((token) => means(token, 'default'))))
      continue;
    const code =
      value.kind === 'value' ||
      value.kind === 'number' ||
      (value.kind === 'word' &&
        (/^(?:[A-Z][A-Z0-9_]+|true|false|asc|desc)$/u.test(value.text) || /^[a-z]{1,3}$/u.test(value.text)));
    if (!code || means(value, 'default', 'required', 'optional')) continue;
    if (first < 0) first = at;
    last = end;
    items.push({ value: value.text, marked: true, gloss: rest });
  }
  const apart = tokens
    .slice(first, last)
    .some((each) => means(each, 'or', 'and', 'not', 'change') || isSign(each, '/', ','));
  const plain = items.some((item) => /^[a-z]{1,3}$/u.test(item.value) && !/^(?:asc)$/u.test(item.value));
  if (items.length < 2 || !apart || items.every((item) => /^\d{3,}$/u.test(item.value))) return undefined;
  if (tokens.slice(0, Math.max(first, 0)).some((each) => means(each, 'example', 'range', 'from', 'between')))
    return undefined;
  return listed(items, several, plain && !meanings.has('allowed') ? 0.6 : 2, first, last);
}
