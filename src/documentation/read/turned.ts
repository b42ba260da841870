import { isSign, type Token } from './token.js';
import type { Item } from './item.js';

/**
 * Returns entries by their values where the words come first: "Market = '1', Limit = '2'", "ascending (`ASC`) or
 * descending (`DESC`)". What is set off, or is a code or number, is the value; the words are about it.
 */
export function turned(items: readonly Item[]): readonly Item[] {
  if (items.length < 2 || items.some((item) => item.marked)) return items;
  const inner = items.map((item) => codeOf(item));
  if (new Set(inner.map((each) => each?.text)).size < items.length) return items;
  return items.map((item, at) => {
    const code = inner[at];
    return code === undefined ? item : turn(item, code);
  });
}

function turn({ gloss }: Item, { text, kind }: Token): Item {
  return {
    value: text,
    marked: true,
    ...(kind === 'value' ? { quoted: true } : {}),
    gloss: gloss.filter((each) => each.text !== text),
  };
}

/** The one code of a gloss: `(ASC)`, `= '1'`. */
function codeOf({ gloss }: Item): Token | undefined {
  const [first, second, third, fourth] = gloss;
  if (second === undefined || !isCode(second)) return undefined;
  if (first?.kind === 'open') return third?.kind === 'close' && fourth === undefined ? second : undefined;
  return isSign(first, '=') && second.kind === 'value' && third === undefined ? second : undefined;
}

/** Tells what is set off, a number and a word in capitals. */
export function isCode({ kind, text }: Token): boolean {
  return kind === 'value' || kind === 'number' || (kind === 'word' && /^[A-Z][A-Z0-9_]+$/u.test(text));
}
