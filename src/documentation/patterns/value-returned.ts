import { readItems } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { means } from '../read/token.js';
import { isWord, listed, type Listed } from './list-rules.js';

/**
 * "Return opened, closed, or all issues": what is returned is one noun at the end, and the words before it say which of
 * them. "List users, groups or roles" has no such noun, and "returns the name or age" has an article.
 */
export function readReturned({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('or') || meanings.has('if') || !returns.test(tokens[0]?.text ?? '')) return undefined;
  const list = readItems(tokens, 1, 'words');
  if (list === undefined || list.items.length < 2 || !list.alternatives) return undefined;
  const [noun, ...rest] = tokens.slice(list.to);
  if (noun?.kind !== 'word' || noun.meanings.size > 0 || !/s$/u.test(noun.text) || rest.length > 0)
    return undefined;
  if (tokens.slice(1, list.to).some((each) => means(each, 'article', 'this', 'not', 'example', 'count')))
    return undefined;
  const all = list.items.some(({ value }) => every.test(value));
  const states = list.items.every(
    ({ value, gloss }) =>
      gloss.length === 0 &&
      /^[a-z][a-z_-]+$/u.test(value) &&
      !/[^s]s$/u.test(value) &&
      (every.test(value) || !isWord(value)),
  );
  const enough = all ? list.items.length >= 3 : list.items.length >= 3 && list.items.every(isState);
  return states && enough ? listed(list.items, several, 1.2, 1, list.to) : undefined;
}

const returns = /^(?:returns?|lists?|shows?|gets?|fetch(?:es)?|finds?|includes?)$/iu;
const every = /^(?:all|any|both)$/u;

/** "active, paused or archived": words for a state. */
function isState({ value }: { readonly value: string }): boolean {
  return /(?:ed|en|ing|ive|ent|ant|ble|al|ic|id|ew)$/u.test(value);
}
