import { findRun, findWords, unspaced } from './lexicon.js';
import type { Meaning } from './language.js';

const nothing: ReadonlySet<Meaning> = new Set();

/** Returns what a short text means as a whole, in whatever language: a cell, a word in brackets. Nothing where a word is left over. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const plain = text.replaceAll(/[`*_()[\]?!:.]+/gu, ' ').trim();
  if (plain === '' || plain.length > 60) return nothing;
  if (unspaced.test(plain)) {
    const run = findRun(plain, 0);
    return run?.length === plain.length ? run.meanings : nothing;
  }
  const words = plain.split(/\s+/u);
  const entry = findWords((ahead) => words[ahead]);
  return entry?.length === words.length ? entry.meanings : nothing;
}
