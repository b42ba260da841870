import { listedWords } from './listed-words.js';
import type { Term } from './language.js';
import { languages } from './languages.js';
import { createWordTable, entryWords } from './word-table.js';

const terms = createWordTable<Term>(entryWords);
const numbers = new Map<string, string>();
for (const language of languages) {
  for (const [term, entry] of listedWords(language.terms)) terms.add(entry, term);
  for (const [at, word] of (language.numbers?.split(', ') ?? []).entries()) numbers.set(word, String(at + 1));
}

/** Tells whether a text is, as a whole, a word of some sort. */
export function isTerm(text: string, term: Term): boolean {
  return terms.whole(text).has(term);
}

/** Tells whether a text holds a word of some sort. */
export function holdsTerm(text: string, term: Term): boolean {
  return terms.within(text).has(term);
}

/** Returns the words of all languages of some sort, as their files have them. */
export function termsOf(term: Term): readonly string[] {
  return languages.flatMap((language) => language.terms?.[term]?.split(', ') ?? []);
}

/** Returns the digits of a number that is written out; undefined for other words. */
export function numberNamed(word: string): string | undefined {
  return numbers.get(word.toLowerCase());
}
