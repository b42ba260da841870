import { unspaced } from '../../language/word-table.js';
import { isCodeLike, isDatePattern } from './code-like.js';
import { glued } from './glued.js';
import type { Item } from './item.js';
import { readTightList } from './tight-list.js';
import { isSign, means, type Token } from './token.js';
import { turned } from './turned.js';
import { bareGloss, closing, markedGloss, numberGloss, separatorEnd, separatorKind } from './glosses.js';

/** Entries side by side, whatever stands between them. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** `or` or a bar stands between the entries: one of them is meant. */
  readonly alternatives: boolean;
}

/** Which words without marks may be entries: any short phrase, only what looks like code, or none. */
export type Bare = 'phrases' | 'words' | 'code' | 'none';

/** What was read of the tokens at hand: many patterns look at the same places, and lists share their last entries. */
interface Known {
  readonly lists: Map<number, ItemList | undefined>;
  readonly entries: Map<number, Read | undefined>;
}

const read: Readonly<Record<Bare, WeakMap<readonly Token[], Known>>> = {
  phrases: new WeakMap(),
  words: new WeakMap(),
  code: new WeakMap(),
  none: new WeakMap(),
};

/** More entries than this are no list of values, and a list is not read on: lists begin at every place of a text. */
const mostEntries = 100;

/** Reads the entries that begin at a place: `a`, `b` or `c`; A | B; 1 = yes, 0 = no; `x` (what it does), `y` (…). */
export function readItems(tokens: readonly Token[], first: number, bare: Bare): ItemList | undefined {
  const { lists } = knownOf(tokens, bare);
  const known = lists.get(first);
  if (known !== undefined || lists.has(first)) return known;
  const list = readAnew(tokens, first, bare);
  lists.set(first, list);
  return list;
}

function knownOf(tokens: readonly Token[], bare: Bare): Known {
  let known = read[bare].get(tokens);
  if (known === undefined) read[bare].set(tokens, (known = { lists: new Map(), entries: new Map() }));
  return known;
}

function readAnew(tokens: readonly Token[], first: number, bare: Bare): ItemList | undefined {
  const tight = bare === 'none' || bare === 'code' ? undefined : readTightList(tokens, first);
  if (tight !== undefined) return { ...tight, from: first, alternatives: false };
  const items: Item[] = [];
  let at = first;
  let to = first;
  let alternatives = false;
  let apart: string | undefined;
  let last = false;
  while (at < tokens.length && items.length <= mostEntries) {
    const entry = itemAt(tokens, at, bare);
    if (entry === undefined || (items[0]?.quoted && means(tokens[at], 'that'))) break;
    // "`a` = x; `b` = y; `a` if nothing is passed": what comes again is no entry.
    const again = entry.items.every(({ value }) => items.some((item) => item.value === value));
    if (again && items.length > 1 && items.every(({ gloss }) => gloss.length > 0)) break;
    for (const item of entry.items) items.push(item);
    to = entry.to;
    const next = separatorEnd(tokens, to);
    const beside = next === to && isBeside(tokens[to - 1], tokens[to]);
    if (next === to && !beside) break;
    const kind = beside ? ' ' : separatorKind(tokens, to, next);
    if (
      (apart !== undefined && kind !== apart && !(apart === ',' && kind === 'or')) ||
      (last && kind !== 'or')
    )
      break;
    apart ??= kind;
    last ||= kind === 'or';
    alternatives ||= tokens.slice(to, next).some((each) => means(each, 'or') || isSign(each, '|', '/'));
    at = next;
  }
  if (items.length === 0) return undefined;
  if (items.length > 1 && items.some((item) => item.gloss[0]?.kind === 'word'))
    to = wordGloss(tokens, to, items);
  const parts = items.length === 1 && tokens[first]?.kind !== 'value' ? splitRun(items[0]) : undefined;
  return parts === undefined
    ? { items: turned(items), from: first, to, alternatives }
    : { items: parts, from: first, to, alternatives: true };
}

/** `on/off/blink` without marks, and nothing else beside it, is a list of its own. */
function splitRun(item: Item | undefined): readonly Item[] | undefined {
  if (item === undefined || !/^[\w.-]+(?:\/[\w.-]+)+$/u.test(item.value) || /^\d+\/\d+$/u.test(item.value))
    return undefined;
  return item.value.split('/').map((value) => ({ value, marked: false, gloss: [] }));
}

/** Where the entries before have words about them, so has the last one, up to the end of its part. */
function wordGloss(tokens: readonly Token[], to: number, items: Item[]): number {
  let end = to;
  while (
    end < tokens.length &&
    end < to + 12 &&
    tokens[end]?.kind !== 'close' &&
    !isSign(tokens[end], ';', ',')
  )
    end = tokens[end]?.kind === 'open' ? closing(tokens, end) : end + 1;
  const last = items.pop();
  if (last !== undefined) items.push({ ...last, gloss: [...last.gloss, ...tokens.slice(to, end)] });
  return end;
}

interface Read {
  readonly items: readonly Item[];
  readonly to: number;
}

function itemAt(tokens: readonly Token[], at: number, bare: Bare): Read | undefined {
  const { entries } = knownOf(tokens, bare);
  const known = entries.get(at);
  if (known !== undefined || entries.has(at)) return known;
  const entry = readEntry(tokens, at, bare);
  entries.set(at, entry);
  return entry;
}

function readEntry(tokens: readonly Token[], at: number, bare: Bare): Read | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'value') return markedItem(tokens, at, first);
  if (bare === 'none' || (first.kind !== 'word' && first.kind !== 'number')) return undefined;
  const end = phraseEnd(tokens, at, bare);
  if (end === undefined || isParticle(first) || isHead(tokens, at)) return undefined;
  const value = textOf(tokens, at, end);
  const glossEnd = first.kind === 'number' ? numberGloss(tokens, end) : bareGloss(tokens, end);
  return {
    items: [
      { value, marked: isCodeLike(value) || first.kind === 'number', gloss: tokens.slice(end, glossEnd) },
    ],
    to: glossEnd,
  };
}

/** "Allowed: `a` `b` `c`": marked words with nothing but space between them. */
function isBeside(one: Token | undefined, other: Token | undefined): boolean {
  return [one, other].every((each) => each?.kind === 'value' && /^[\w.-]+$/u.test(each.text));
}

/** で、は, の: a particle is no entry. */
function isParticle({ text }: Token): boolean {
  return /^\p{Script=Hiragana}{1,2}$/u.test(text);
}

/** "優先級:high / low": in a script without spaces the words before a colon head the list, where its entries are in another. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    unspaced.test(tokens[at]?.text ?? '') &&
    isSign(tokens[at + 1], ':') &&
    next !== undefined &&
    (next.kind === 'value' || !unspaced.test(next.text))
  );
}

/** Returns the words of a list's entry as they stand in the text, without the space between what is glued. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const each = tokens[at];
    if (each !== undefined) text += (at > from && each.spaced ? ' ' : '') + each.text;
  }
  return text;
}

/** `GTC/FOK/IOC` and `asc|desc` in one pair of marks are several values, where no other list is around them. */
function markedItem(tokens: readonly Token[], at: number, first: Token): Read {
  const inner = first.text;
  const end = at + 1;
  const to = markedGloss(tokens, end);
  const gloss = tokens.slice(end, to);
  const alone = separatorEnd(tokens, to) === to && separatorEnd(tokens, at - 1) !== at;
  if (isDatePattern(inner)) return { items: [{ value: inner, marked: true, quoted: true, gloss }], to };
  const bars =
    /^[^\s|]+(?:\s*\|\s*[^\s|]+)+$/u.test(inner) ||
    (alone && /^[\w.-]+(?:\s*[/,]\s*[\w.-]+)+$/u.test(inner) && !/^\d+\/\d+$/u.test(inner));
  const values = bars ? inner.split(/\s*[|/,]\s*/u) : [inner];
  return {
    items: values.map((value) => ({
      value: value.replace(/^["'](.*)["']$/u, '$1'),
      marked: true,
      quoted: true,
      gloss,
    })),
    to,
  };
}

/** Where a value without marks ends: a run without spaces, or up to four short words. */
function phraseEnd(tokens: readonly Token[], at: number, bare: Bare): number | undefined {
  if (isLabelled(tokens, at)) return undefined;
  const run = glued(tokens, at);
  const text = textOf(tokens, at, run);
  if (bare === 'code') return isCodeLike(text) || tokens[at]?.kind === 'number' ? run : undefined;
  if (bare === 'words') return run;
  let end = run;
  while (end < tokens.length && end < at + 4) {
    const each = tokens[end];
    if (each === undefined || each.kind !== 'word' || means(each, 'or', 'and') || !isPart(each)) break;
    end = glued(tokens, end);
  }
  return end;
}

/** `default:12` and `max=60` say something of the argument and are no entries. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  return (
    means(
      tokens[at],
      'default',
      'byDefault',
      'atMost',
      'atLeast',
      'example',
      'allowed',
      'range',
      'length',
      'required',
      'optional',
    ) && isSign(tokens[at + 1], ':', '=')
  );
}

/** Words that go on a value of several words, as "Solar Plexus" and "End of Hold" do; a sentence is none. */
function isPart(word: Token): boolean {
  return !means(
    word,
    'if',
    'be',
    'for',
    'with',
    'that',
    'default',
    'byDefault',
    'may',
    'must',
    'not',
    'omit',
    'absent',
    'oneOf',
    'allowed',
    'accept',
  );
}
