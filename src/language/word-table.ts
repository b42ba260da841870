/**
 * One step in the words of all languages: what the words so far mean, and which word may follow. Most of the thousands
 * of steps are the last of an entry: they hold only what they have.
 */
interface Node<Meaning> {
  meanings?: Set<Meaning>;
  exact?: Map<string, Node<Meaning>>;
  stems?: Map<string, Node<Meaning>>;
  /** The first three letters of the stems. */
  beginnings?: Set<string>;
}

/** Entries of a script without spaces that begin with one character, the longest first once they are sorted. */
interface Runs<Meaning> {
  readonly entries: Map<string, Set<Meaning>>;
  sorted: readonly (readonly [text: string, meanings: Set<Meaning>])[] | undefined;
}

/** What was found at a place: how many words or characters, and what they mean together. */
interface Entry<Meaning> {
  readonly length: number;
  readonly meanings: ReadonlySet<Meaning>;
}

/** Words and short sequences of words by what they mean, whatever their language. */
export interface WordTable<Meaning> {
  /** Adds an entry of a language: words with spaces between; `a|b` is either word, `a*` all that begins so. */
  add(entry: string, meaning: Meaning): void;
  /** Adds words of a script without spaces that mean nothing and hold others that do. */
  addPlain(entry: string): void;
  /** Returns the longest entry that begins with a word; `wordAt` gives the words that follow it, one by one. */
  find(wordAt: (ahead: number) => string | undefined): Entry<Meaning> | undefined;
  /** Returns the longest entry of a script without spaces that a text holds at a place. */
  findRun(text: string, at: number): Entry<Meaning> | undefined;
  /** Returns what a short text means as a whole; nothing where a word is left over. */
  whole(text: string): ReadonlySet<Meaning>;
  /** Returns all that words of a text mean. */
  within(text: string): ReadonlySet<Meaning>;
}

/** A character of a script that sets no spaces between words, or not between all that mean something. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;

const notWord = /[^\p{L}\p{M}\p{N}]+/u;

/** Returns the words of a text: runs of letters and digits. */
export function wordsIn(text: string): readonly string[] {
  return text.split(notWord).filter((word) => word !== '');
}

/** Returns the words of an entry as `wordsIn` finds them in texts, with the marks that stand for several. */
export function entryWords(entry: string): readonly string[] {
  return entry.split(/[^\p{L}\p{M}\p{N}|*]+/u).filter((word) => word !== '');
}

/** So many words are remembered. */
const mostKept = 20_000;

/** Words as tables have them, by how they stand in texts. */
const keys = new Map<string, string>();

/** Returns a word as tables have it: in lower case, without a dot at the end, without accents where it is long. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');
  const key =
    plain.length > 2 && !/^[\x20-\x7E]*$/.test(plain)
      ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
      : plain;
  if (keys.size >= mostKept) keys.clear();
  keys.set(word, key);
  return key;
}

/** Returns an empty table. `split` cuts entries into the words that texts are cut into. */
export function createWordTable<Meaning>(
  split: (entry: string) => readonly string[] = (entry) => entry.split(' '),
): WordTable<Meaning> {
  const root: Node<Meaning> = {};
  const runs = new Map<string, Runs<Meaning>>();
  const openings = new Map<string, readonly Node<Meaning>[]>();
  const find: WordTable<Meaning>['find'] = (wordAt) => {
    const word = wordAt(0);
    if (word === undefined) return undefined;
    let nodes = openings.get(word);
    if (nodes === undefined) {
      if (openings.size >= mostKept) openings.clear();
      openings.set(word, (nodes = childrenOf(root, keyOf(word))));
    }
    let best: Entry<Meaning> | undefined;
    for (const node of nodes) best = longer(best, longest(node, 1, wordAt));
    return best;
  };
  const findRun: WordTable<Meaning>['findRun'] = (text, at) => {
    const here = runs.get(text.charAt(at));
    const found = here && longestFirst(here).find(([entry]) => text.startsWith(entry, at));
    return found === undefined ? undefined : { length: found[0].length, meanings: found[1] };
  };
  return {
    add(entry, meaning) {
      if (unspaced.test(entry)) addRun(runs, entry, meaning);
      else addWords(root, split(entry), meaning);
      openings.clear();
    },
    addPlain(entry) {
      addRun(runs, entry, undefined);
    },
    find,
    findRun,
    whole(text) {
      const words = wordsIn(text);
      if (unspaced.test(text))
        return wholeRun(text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), findRun);
      const entry = words.length > 8 ? undefined : find((ahead) => words[ahead]);
      return entry?.length === words.length && words.length > 0 ? entry.meanings : new Set();
    },
    within(text) {
      const found = meaningsIn(wordsIn(text), find);
      if (unspaced.test(text)) addRuns(text, findRun, found);
      return found;
    },
  };
}

function meaningsIn<Meaning>(words: readonly string[], find: WordTable<Meaning>['find']): Set<Meaning> {
  const found = new Set<Meaning>();
  for (let at = 0; at < words.length;) {
    const entry = find((ahead) => words[at + ahead]);
    for (const meaning of entry?.meanings ?? []) found.add(meaning);
    at += entry?.length ?? 1;
  }
  return found;
}

function addRun<Meaning>(runs: Map<string, Runs<Meaning>>, text: string, meaning: Meaning | undefined): void {
  const first = text.charAt(0);
  const here = runs.get(first) ?? { entries: new Map<string, Set<Meaning>>(), sorted: undefined };
  runs.set(first, here);
  const meanings = here.entries.get(text) ?? new Set();
  if (meaning !== undefined) meanings.add(meaning);
  here.entries.set(text, meanings);
  here.sorted = undefined;
}

function longestFirst<Meaning>(runs: Runs<Meaning>): readonly (readonly [string, Set<Meaning>])[] {
  return (runs.sorted ??= [...runs.entries].sort(([one], [other]) => other.length - one.length));
}

function addWords<Meaning>(node: Node<Meaning>, words: readonly string[], meaning: Meaning, at = 0): void {
  const step = words[at];
  if (step === undefined) {
    (node.meanings ??= new Set()).add(meaning);
    return;
  }
  for (const word of step.split('|')) {
    const stem = word.endsWith('*');
    const key = keyOf(stem ? word.slice(0, -1) : word);
    const children = stem ? (node.stems ??= new Map()) : (node.exact ??= new Map());
    const child = children.get(key) ?? {};
    children.set(key, child);
    if (stem) (node.beginnings ??= new Set()).add(key.slice(0, 3));
    addWords(child, words, meaning, at + 1);
  }
}

function longest<Meaning>(
  node: Node<Meaning>,
  at: number,
  wordAt: (ahead: number) => string | undefined,
): Entry<Meaning> | undefined {
  const word = wordAt(at);
  let best: Entry<Meaning> | undefined;
  if (word !== undefined) {
    for (const child of childrenOf(node, keyOf(word))) best = longer(best, longest(child, at + 1, wordAt));
  }
  if (best === undefined && node.meanings !== undefined) return { length: at, meanings: node.meanings };
  return best;
}

/** Of two entries the longer; two of one length mean all that either means. */
function longer<Meaning>(
  one: Entry<Meaning> | undefined,
  other: Entry<Meaning> | undefined,
): Entry<Meaning> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return { length: one.length, meanings: new Set([...one.meanings, ...other.meanings]) };
}

/** A stem has three letters at least. */
function childrenOf<Meaning>(node: Node<Meaning>, key: string): readonly Node<Meaning>[] {
  const exact = node.exact?.get(key);
  const found = exact === undefined ? [] : [exact];
  if (node.stems !== undefined && node.beginnings?.has(key.slice(0, 3)) === true) {
    for (let length = 3; length <= key.length; length += 1) {
      const stem = node.stems.get(key.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
  }
  return found;
}

type FindRun<Meaning> = WordTable<Meaning>['findRun'];

function wholeRun<Meaning>(text: string, findRun: FindRun<Meaning>): ReadonlySet<Meaning> {
  const run = findRun(text, 0);
  return run?.length === text.length ? run.meanings : new Set();
}

function addRuns<Meaning>(text: string, findRun: FindRun<Meaning>, found: Set<Meaning>): void {
  for (let at = 0; at < text.length;) {
    const run = findRun(text, at);
    for (const meaning of run?.meanings ?? []) found.add(meaning);
    at += run?.length ?? 1;
  }
}
