import type { Meaning } from './language.js';
import { languages } from './languages.js';
import { listedWords } from './listed-words.js';
import { createWordTable, unspaced, type WordTable } from './word-table.js';

const table = createWordTable<Meaning>();
/** Words that mean something in one language only: the meaning counts where the text holds a sign of that language. */
const doubtful = new Map<string, { meaning: Meaning; signs: ReadonlySet<string> }>();
for (const { words, plain, signs } of languages) {
  for (const [meaning, entry] of listedWords(words)) {
    if (entry.endsWith('?'))
      doubtful.set(entry.slice(0, -1), { meaning, signs: new Set(signs?.split(', ')) });
    else table.add(entry, meaning);
  }
  for (const entry of plain?.split(', ') ?? []) table.addPlain(entry);
}

/** Returns the longest entry that begins with a word; `wordAt` gives the words that follow it, one by one. */
export function findWords(
  wordAt: (ahead: number) => string | undefined,
): ReturnType<WordTable<Meaning>['find']> {
  return table.find(wordAt);
}

/** Returns the longest entry of an unspaced script that a text holds at a place: how many characters, and what they mean. */
export function findRun(text: string, at: number): ReturnType<WordTable<Meaning>['find']> {
  return table.findRun(text, at);
}

/** Returns what a doubtful word means in a text of some words; undefined where the text is not in its language. */
export function findDoubtful(word: string, words: () => ReadonlySet<string>): Meaning | undefined {
  const found = doubtful.get(word.toLowerCase());
  if (found === undefined) return undefined;
  const said = words();
  return [...found.signs].some((sign) => said.has(sign)) ? found.meaning : undefined;
}

const nothing: ReadonlySet<Meaning> = new Set();

/** Returns what a short text means as a whole, in whatever language: a cell, a word in brackets. Nothing where a word is left over. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const plain = text.replaceAll(/[`*_()[\]?!¿:.]+/gu, ' ').trim();
  if (plain === '' || plain.length > 60) return nothing;
  if (unspaced.test(plain)) {
    const run = findRun(plain, 0);
    return run?.length === plain.length ? run.meanings : nothing;
  }
  const words = plain.split(/\s+/u);
  const entry = findWords((ahead) => words[ahead]);
  return entry?.length === words.length ? entry.meanings : nothing;
}

/** Returns all that the words of a text mean: of a heading, a header cell, an introduction. */
export function meaningsIn(text: string): ReadonlySet<Meaning> {
  return table.within(text);
}

/** Returns a text in parts, cut at the words of a meaning: at each "and". */
export function splitAtMeaning(text: string, meaning: Meaning): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const run = unspaced.test(text.charAt(at)) ? findRun(text, at) : undefined;
    const length = run?.length ?? /^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0].length ?? 1;
    const meanings =
      run?.meanings ??
      findWords((ahead) => (ahead === 0 ? text.slice(at, at + length) : undefined))?.meanings;
    if (meanings?.has(meaning) === true) {
      parts.push(text.slice(from, at));
      from = at + length;
    }
    at += length;
  }
  return [...parts, text.slice(from)];
}
