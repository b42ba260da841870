import { isProse, isWord, listed, type Listed } from './list-rules.js';
import { readItems, type ItemList } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { meaningsOf } from '../../language/lexicon.js';
import { isTypeName } from '../../language/type-words.js';
import { isMeasure } from './measures.js';
import { isOwn, type Speaker } from './subject.js';
import { isAside } from './value-glosses.js';
import { isInList } from './value-choices.js';

export function isEdgeLike({ kind }: Token): boolean {
  return kind === 'sign' || kind === 'close' || kind === 'open';
}

/** "json or xml", "n (normal) or e (urgent)", "s, m, l or xl; …": a part of the sentence that is nothing but alternatives. */
export function readAlternatives(
  { tokens, meanings, first }: Sentence,
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  if (!meanings.has('or') && !tokens.some((each) => isSign(each, '/', ','))) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!beginsPart(tokens[at - 1])) continue;
    if (isInList(tokens, at) || (!first && isOfHead(tokens, at, speaker))) continue;
    const list = readItems(tokens, at, 'words');
    if (list === undefined || list.items.length < 2) continue;
    const next = tokens[list.to];
    // "user or group, e.g. `g:finance`" says of what kind the values are.
    if (tokens.slice(list.to, list.to + 2).some((each) => means(each, 'example'))) continue;
    if (isTail(tokens, list) || isMeasure(tokens, at, speaker)) continue;
    if (tokens[at - 1]?.kind === 'open' && isAside(tokens, at - 1, list.to + 1)) continue;
    if (next !== undefined && !(isEdgeLike(next) && !isSign(next, '-', '='))) continue;
    if (
      tokens
        .slice(Math.max(0, at - 3), at)
        .some((each) => means(each, 'example', 'default', 'atMost', 'atLeast'))
    )
      continue;
    const whole = at === 0 && list.to === tokens.length && isWholeList(list);
    const single = list.items.every(
      (item) => /^[\p{L}\p{N}_-]+$/u.test(item.value) && (whole || !/^\p{Lu}\p{Ll}/u.test(item.value)),
    );
    const short = list.items.length >= 3 && list.items.every((item) => item.value.length <= 2);
    if (
      !single ||
      (!short && list.items.some((item) => (whole ? isProse(item.value) : isWord(item.value)))) ||
      list.items.every((item) => isTypeName(item.value))
    )
      continue;
    if (
      tokens
        .slice(at, list.to)
        .some(
          (each) =>
            means(
              each,
              'omit',
              'not',
              'required',
              'optional',
              'article',
              'this',
              'thing',
              'count',
              'values',
            ) && !list.items.some((item) => item.gloss.includes(each)),
        )
    )
      continue;
    const found = listed(list.items, several, list.alternatives ? 1 : 0.4, at, list.to);
    // One of them is marked as the default: then they are what one chooses from.
    return found?.default === undefined ? found : { ...found, rank: 1.5 };
  }
  return undefined;
}

/**
 * "Any named branch, tag, or SHA", "lists herds, goats or barns": the word before the last two entries is one more. So it is where no space is behind the comma.
 */
function isTail(tokens: readonly Token[], { items, from, to }: ItemList): boolean {
  if (!isSign(tokens[from - 1], ',')) return false;
  if (tokens[from]?.spaced === false) return true;
  if (items.length !== 2) return false;
  if (tokens.slice(from, to).some((each, at, all) => isSign(each, ',') && means(all[at + 1], 'or')))
    return true;
  const before = tokens[from - 2]?.text ?? '';
  return [before, ...items.map(({ value }) => value)].every(isPlural);
}

function isPlural(word: string): boolean {
  return /^\p{Ll}{3,}s$/u.test(word);
}

/** "Mileage, Daily or Travel", "text, html or pdf" and nothing else: three entries that are written alike. */
function isWholeList({ items, alternatives }: ItemList): boolean {
  const alike = new Set(items.map(({ value }) => /^\p{Lu}/u.test(value))).size === 1;
  const enough = items.length > 2 || items.every(({ value }) => /^\p{Lu}\p{Ll}/u.test(value));
  return alternatives && alike && enough && items.every(({ gloss }) => gloss.length === 0);
}

function beginsPart(before: Token | undefined): boolean {
  return (
    before === undefined ||
    isSign(before, ':', ';', '-', ',') ||
    before.kind === 'open' ||
    before.kind === 'close'
  );
}

/** "Filterable: eq, ne": a head that is no word for values and not the argument's names something else. */
function isOfHead(tokens: readonly Token[], at: number, speaker: Speaker): boolean {
  if (!isSign(tokens[at - 1], ':') || at > 3) return false;
  return tokens.slice(0, at - 1).every((each) => each.meanings.size === 0 && !isOwn(each, speaker));
}

/** "Filter by status: active, inactive or all", "Sort order - asc or desc": a list from a colon to the end. */
export function readColon(
  { tokens, first }: Sentence,
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  for (const [at, each] of tokens.entries()) {
    if (!isSign(each, ':', '-') || at === 0 || at > 25) continue;
    if (!first && at === 1 && /[ai]ble$/u.test(tokens[0]?.text ?? '') && isOfHead(tokens, 2, speaker))
      continue;
    const before = tokens.slice(0, at);
    const near = before.slice(-3);
    if (
      near.some((word) => means(word, 'example', 'default', 'not')) ||
      means(before[0], 'example') ||
      means(before.at(-1), 'label')
    )
      continue;
    const list = readItems(tokens, at + 1, 'words');
    if (list === undefined || list.items.length < 2) continue;
    const rest = tokens[list.to];
    if (rest !== undefined && !(rest.kind === 'open' || isSign(rest, ',', ';') || means(rest, 'default')))
      continue;
    const marked = list.items.every((item) => item.marked);
    const words = list.items.every((item) => /^[a-z][\w-]*$/u.test(item.value) && !isProse(item.value));
    if (!marked && (near.some((word) => means(word, 'thing', 'format')) || at > 14)) continue;
    if (!(
      marked ||
      (words &&
        (list.alternatives ||
          list.items.length >= 3 ||
          list.items.some(({ gloss }) => gloss.some((word) => means(word, 'default')))))
    ))
      continue;
    if (list.items.every((item) => isTypeName(item.value))) continue;
    return listed(list.items, several, marked ? 1.5 : 1, at + 1, list.to);
  }
  return undefined;
}

/** A sentence that is nothing but marked values, or constants in capitals: "`ACK`, `RESULT`", "NONE, BUY_NOW". */
export function readWhole({ tokens }: Sentence, several: boolean): Listed | undefined {
  const list = readItems(tokens, 0, 'code');
  if (list === undefined || list.items.length < 2) return undefined;
  const rest = tokens[list.to];
  if (rest !== undefined && !(isSign(rest, ':', ';', ',') || rest.kind === 'open' || means(rest, 'default')))
    return undefined;
  const sure = list.items.every(
    (item) =>
      item.marked &&
      (item.quoted === true ||
        /^(?:[A-Z][A-Z0-9_]*|\d+|true|false|asc|desc)$/u.test(item.value) ||
        item.gloss.length > 0),
  );
  if (!sure || list.items.every((item) => /^-?\d/u.test(item.value))) return undefined;
  return listed(list.items, several, 1.5, 0, list.to);
}

const opposites =
  /^(?:asc(?:ending)?|desc(?:ending)?|yes|no|y|n|m|f|on|off|true|false|enabled|disabled|male|female)$/iu;

/** A word for yes beside one for no, in one language or another, or the two that English has for a direction and the like. */
function areOpposite(values: readonly string[]): boolean {
  const meanings = values.map((value) => meaningsOf(value));
  const yes = meanings.findIndex((each) => each.has('yes'));
  const no = meanings.findIndex((each) => each.has('no') || each.has('not'));
  return (yes >= 0 && no >= 0 && yes !== no) || values.every((value) => opposites.test(value));
}

/** "asc or desc", "Y/N": words that can only be values. */
export function readOpposites({ tokens }: Sentence, several: boolean): Listed | undefined {
  for (const [at, each] of tokens.entries()) {
    const before = tokens[at - 1];
    if (
      !(opposites.test(each.text) || means(each, 'yes', 'no')) ||
      each.kind === 'value' ||
      !(
        before === undefined ||
        before.kind === 'open' ||
        before.kind === 'sign' ||
        before.kind === 'close' ||
        (/^[MFYN]$/u.test(each.text) && means(before, 'of', 'be', 'to'))
      )
    )
      continue;
    const list = readItems(tokens, at, 'words');
    if (
      list?.items.length !== 2 ||
      !areOpposite(list.items.map(({ value }) => value)) ||
      /ending/iu.test(each.text)
    )
      continue;
    const rest = tokens[list.to];
    if (
      rest !== undefined &&
      !(
        rest.kind === 'close' ||
        rest.kind === 'open' ||
        isSign(rest, ',', ';', '-') ||
        means(rest, 'default', 'for', 'if', 'to')
      )
    )
      continue;
    return listed(list.items, several, 1.5, at, list.to);
  }
  return undefined;
}

/** "only list account, comment or video reports", "return results for the web/mobile": alternatives behind "only". */
export function readOnly({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('only') || meanings.has('if')) return undefined;
  const only = tokens.findIndex((each) => means(each, 'only'));
  for (let at = only + 1; at < tokens.length && at < only + 8; at += 1) {
    const list = readItems(tokens, at, 'words');
    if (list === undefined || list.items.length < 2 || !list.alternatives) continue;
    if (isSign(tokens[at - 1], '=') || tokens.slice(only, at).some((each) => means(each, 'example')))
      return undefined;
    const names =
      list.items.every((item) => /^[a-z][a-z_-]+$/u.test(item.value) && !isWord(item.value)) &&
      tokens.length - list.to <= 2;
    if (!names || tokens.slice(at, list.to).some((each) => means(each, 'article', 'this', 'be', 'not')))
      continue;
    return listed(list.items, several, 1, at, list.to);
  }
  return undefined;
}
