import type { Item } from '../read/item.js';
import { glued } from '../read/glued.js';
import { textOf, type ItemList } from '../read/items.js';
import { means, type Token } from '../read/token.js';
import { isTypeName } from '../../language/type-words.js';
import { isWord } from './list-rules.js';

/**
 * "oneOf: none disable suspend", "Choices id id:asc id:desc", "Possible values: 1 2 4": behind words that only introduce
 * lists, entries with nothing but space between them, up to the end of the sentence. Plain words may be a phrase: they
 * need an introduction that no sentence has.
 */
export function readSpaced(
  tokens: readonly Token[],
  intro: Token | undefined,
  from: number,
): ItemList | undefined {
  const items: Item[] = [];
  for (let at = from; at < tokens.length;) {
    const each = tokens[at];
    if (each === undefined || (each.kind !== 'word' && each.kind !== 'number') || means(each, 'or', 'and'))
      return undefined;
    const end = glued(tokens, at);
    const value = textOf(tokens, at, end);
    if (/\s/u.test(value) || isTypeName(value)) return undefined;
    items.push({ value, marked: each.kind === 'number' || isSetOff(value), gloss: [] });
    at = end;
  }
  const codes = items.filter(({ marked }) => marked).length;
  const plain = /^(?:(?:enumerable )?oneof|enum|choices)$/iu.test(intro?.text ?? '');
  const sure =
    codes === items.length ||
    (plain && items.every(({ value }) => /^no|^all$/u.test(value) || !isWord(value)));
  return sure && items.length >= 3 ? { items, from, to: tokens.length, alternatives: true } : undefined;
}

function isSetOff(value: string): boolean {
  return /^\p{Lu}[\p{Lu}\d_]+$|\w[_:]\w/u.test(value);
}
