import MiniSearch from 'minisearch';

/** Letters of scripts that set no spaces between words: each two of them are searched. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;

const entries = window.postwrightSearch ?? [];
const index = new MiniSearch<IndexedEntry>({
  fields: ['title', 'folders', 'url', 'args', 'prose'],
  tokenize: splitWords,
  searchOptions: {
    boost: { title: 6, args: 2, url: 2, folders: 1.5 },
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    maxFuzzy: 2,
  },
});
index.addAll(
  entries.map(([title, folders, method, url, , args, prose], id) => ({
    ...{ id, title, folders, args, prose },
    url: `${method} ${url}`,
  })),
);

interface IndexedEntry {
  readonly id: number;
  readonly title: string;
  readonly folders: string;
  readonly url: string;
  readonly args: string;
  readonly prose: string;
}

window.postwrightFind = (words) =>
  index.search(words).flatMap(({ id }) => {
    const entry = entries[Number(id)];
    return entry ? [entry] : [];
  });

function splitWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const parts = words.flatMap((word) => word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' '));
  const pairs = (text.match(unspaced) ?? []).flatMap((run) =>
    Array.from(run).flatMap((letter, at, all) => (at + 1 < all.length ? [letter + (all[at + 1] ?? '')] : [])),
  );
  return [...new Set([...words, ...parts, ...pairs])];
}
