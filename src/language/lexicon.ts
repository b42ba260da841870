import type { Language, Meaning } from './language.js';
import { languages } from './languages.js';

/** One step in the words of all languages: what the words so far mean, and which word may follow. */
interface Node {
  readonly meanings: Set<Meaning>;
  readonly exact: Map<string, Node>;
  readonly stems: Map<string, Node>;
}

/** What was found at a place: how many words, and what they mean together. */
export interface Entry {
  readonly length: number;
  readonly meanings: ReadonlySet<Meaning>;
}

/** A character of a script that sets no spaces between words, or not between all that mean something. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;

/** Words as the lexicon has them, by how they stand in texts. */
const keys = new Map<string, string>();
const root: Node = newNode();
/** Entries of unspaced scripts by their first character, the longest first. */
const runs = new Map<string, { text: string; meanings: Set<Meaning> }[]>();
/** Words that mean something in one language only: the meaning counts where the text holds a sign of that language. */
const doubtful = new Map<string, { meaning: Meaning; signs: ReadonlySet<string> }>();
for (const language of languages) addLanguage(language);
for (const list of runs.values()) list.sort((one, other) => other.text.length - one.text.length);

function newNode(): Node {
  return { meanings: new Set(), exact: new Map(), stems: new Map() };
}

function addLanguage({ words, plain, signs }: Language): void {
  for (const [meaning, list] of entriesOf(words)) {
    for (const entry of list.split(', ')) {
      if (unspaced.test(entry)) addRun(entry, meaning);
      else if (entry.endsWith('?'))
        doubtful.set(entry.slice(0, -1), { meaning, signs: new Set(signs?.split(', ')) });
      else addWords(entry.split(' '), meaning);
    }
  }
  for (const entry of plain?.split(', ') ?? []) addRun(entry, undefined);
}

function entriesOf(words: Language['words']): readonly (readonly [Meaning, string])[] {
  const found: (readonly [Meaning, string])[] = [];
  for (const meaning in words) {
    if (isMeaning(meaning, words)) found.push([meaning, words[meaning] ?? '']);
  }
  return found;
}

function isMeaning(key: string, words: Language['words']): key is Meaning {
  return key in words;
}

function addRun(text: string, meaning: Meaning | undefined): void {
  const first = text.charAt(0);
  const list = runs.get(first) ?? [];
  runs.set(first, list);
  const known = list.find((each) => each.text === text);
  const meanings = known?.meanings ?? new Set<Meaning>();
  if (meaning !== undefined) meanings.add(meaning);
  if (known === undefined) list.push({ text, meanings });
}

function addWords(words: readonly string[], meaning: Meaning): void {
  let node = root;
  for (const word of words) {
    const stem = word.endsWith('*');
    const key = keyOf(stem ? word.slice(0, -1) : word);
    const children = stem ? node.stems : node.exact;
    const child = children.get(key) ?? newNode();
    children.set(key, child);
    node = child;
  }
  node.meanings.add(meaning);
}

/** Returns a word as the lexicon has it: in lower case, without a dot at the end, without accents where it is long. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');
  const key = plain.length > 2 ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain;
  if (keys.size >= 20_000) keys.clear();
  keys.set(word, key);
  return key;
}

/** Returns the longest entry that begins with a word; `wordAt` gives the words that follow it, one by one. */
export function findWords(wordAt: (ahead: number) => string | undefined): Entry | undefined {
  return longest(root, 0, wordAt);
}

function longest(node: Node, at: number, wordAt: (ahead: number) => string | undefined): Entry | undefined {
  const word = wordAt(at);
  let best: Entry | undefined;
  if (word !== undefined) {
    for (const child of childrenOf(node, keyOf(word))) best = longer(best, longest(child, at + 1, wordAt));
  }
  if (best === undefined && node.meanings.size > 0) return { length: at, meanings: node.meanings };
  return best;
}

/** Of two entries the longer; two of one length mean all that either means. */
function longer(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return { length: one.length, meanings: new Set([...one.meanings, ...other.meanings]) };
}

/** A stem has three letters at least. */
function childrenOf(node: Node, key: string): readonly Node[] {
  const exact = node.exact.get(key);
  const found = exact === undefined ? [] : [exact];
  if (node.stems.size > 0) {
    for (let length = 3; length <= key.length; length += 1) {
      const stem = node.stems.get(key.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
  }
  return found;
}

/** Returns the longest entry of an unspaced script that a text holds at a place: how many characters, and what they mean. */
export function findRun(text: string, at: number): Entry | undefined {
  const found = runs.get(text.charAt(at))?.find((each) => text.startsWith(each.text, at));
  return found === undefined ? undefined : { length: found.text.length, meanings: found.meanings };
}

/** Returns what a doubtful word means in a text of some words; undefined where the text is not in its language. */
export function findDoubtful(word: string, words: () => ReadonlySet<string>): Meaning | undefined {
  const found = doubtful.get(word.toLowerCase());
  if (found === undefined) return undefined;
  const said = words();
  return [...found.signs].some((sign) => said.has(sign)) ? found.meaning : undefined;
}
