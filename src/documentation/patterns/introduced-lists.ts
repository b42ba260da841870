import { meaningsOf } from '../../language/lexicon.js';
import type { Item } from '../read/item.js';
import { readItems, type Bare, type ItemList } from '../read/items.js';
import { isSign, means, type Token } from '../read/token.js';
import { endsOf } from './combinators.js';
import { isForSelf, isProse, isSentence, listed, type Listed } from './list-rules.js';
import { readSpaced } from './spaced-list.js';
import type { Speaker } from './subject.js';
import type { Intro } from './intro.js';

/** Returns the lists that an introduction leads to. */
export function introduced(
  intro: Intro,
  tokens: readonly Token[],
  several: boolean,
  speaker: Speaker,
): readonly Listed[] {
  const lists: Listed[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!means(tokens[from], ...intro.needs)) continue;
    for (const match of endsOf(intro.step, tokens, from)) {
      const list =
        (intro.bare === 'none' ? undefined : readSpaced(tokens, tokens[from], match)) ??
        readItems(tokens, match, intro.bare);
      if (list !== undefined && namesKinds(list, tokens)) break;
      const items = list === undefined ? undefined : tidy(list, tokens, intro);
      if (list === undefined || items === undefined || !isForSelf(tokens, from, list, intro.rank, speaker))
        continue;
      const values = listed(
        items,
        several,
        intro.rank + (items.every((item) => item.marked) ? 0.5 : 0),
        from,
        list.to,
      );
      if (values !== undefined) {
        lists.push(values);
        break;
      }
    }
  }
  return lists;
}

/** Entries without the words that a sentence puts around them; undefined where they are no values. */
function tidy(
  list: ItemList,
  tokens: readonly Token[],
  { bare, least }: { bare: Bare; least: number },
): readonly Item[] | undefined {
  let { items } = list;
  const plain = items.every((item) => !item.marked);
  // "any of the horns given, `all` …": words before marked entries are a part of the sentence.
  if (isPhraseBefore(items)) return undefined;
  // "any of the following shows boats or ships: `x`, `y`": the list stands behind the colon.
  if (plain && (isSign(tokens[list.to], ':') || isLastGlossedAlone(items))) return undefined;
  if (bare === 'phrases' || bare === 'words') {
    const last = items.at(-1);
    const others = items.slice(0, -1);
    if (last !== undefined && others.length > 0 && isOpenEnd(last.value)) return undefined;
    if (
      last !== undefined &&
      !last.quoted &&
      /\s/u.test(last.value) &&
      others.length > 0 &&
      others.every((item) => !/\s/u.test(item.value))
    )
      items = [...others, { ...last, value: last.value.split(/\s+/u)[0] ?? '' }];
    if (
      bare === 'words' &&
      plain &&
      (!list.alternatives || items.some((item) => isProse(item.value) || isLeavingOut(item.value)))
    )
      return undefined;
    if (
      items.some((item) => !item.marked && isProse(item.value) && item.value.length > 1 && items.length < 3)
    )
      return undefined;
    if (items.some((item) => isSentence(item.value) && !isSetOff(item)) || holdsBounds(list, items, tokens))
      return undefined;
  }
  const next = tokens[list.to];
  if (
    bare === 'words' &&
    plain &&
    next?.kind === 'word' &&
    !means(next, 'if', 'for', 'to', 'with', 'be', 'that', 'default') &&
    !isSign(next, ',')
  )
    return undefined;
  return items.length >= least ? items : undefined;
}

/** "Must be a postal address or a place of work", "can be a word, mark or name" say of what kind the values are. */
function namesKinds({ items, from }: ItemList, tokens: readonly Token[]): boolean {
  const [head] = items;
  return (
    head !== undefined &&
    items.length > 1 &&
    !head.quoted &&
    (/\s/u.test(head.value) || /^\p{Ll}{3,}$/u.test(head.value)) &&
    /^(?:an?|eine?n?|une?|una|uno|uma?|een)$/iu.test(tokens[from - 1]?.text ?? '')
  );
}

function isLastGlossedAlone(items: readonly Item[]): boolean {
  const last = items.at(-1)?.gloss[0];
  return isSign(last, ':') && items.slice(0, -1).every(({ gloss }) => gloss.length === 0);
}

/** "`in transit`, `sold`": a few words that an author set off are a value, also where a sentence could begin like them. */
function isSetOff({ value, quoted }: Item): boolean {
  const words = value.split(/\s+/u).length;
  return quoted === true && words > 1 && words <= 4 && !/https?:|\.$/iu.test(value);
}

/** "`a`, `b` or a model of your own": the last entry is no value, and the list no closed one. */
function isOpenEnd(value: string): boolean {
  return /^(?:an?|any|some|other|another|your|eine?|une?|una?|um|uma|een)\s\S/iu.test(value);
}

function isPhraseBefore([first, ...others]: readonly Item[]): boolean {
  return (
    first !== undefined &&
    !first.marked &&
    /\s/u.test(first.value) &&
    others.length > 0 &&
    others.every((item) => item.quoted)
  );
}

/** "Can be omitted or set to …" tells what may be done with the argument. */
function isLeavingOut(value: string): boolean {
  return meaningsOf(value).has('omit');
}

/** Words of bounds, and of leaving out, that are neither an entry nor said of one. */
function holdsBounds(list: ItemList, items: readonly Item[], tokens: readonly Token[]): boolean {
  return tokens
    .slice(list.from, list.to)
    .some(
      (each) =>
        means(each, 'omit', 'atMost', 'atLeast') &&
        !items.some((item) => item.gloss.includes(each) || item.value === each.text),
    );
}
