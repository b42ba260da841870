import type { Item } from './item.js';
import { unspaced } from '../../language/word-table.js';
import { isSign, type Token } from './token.js';

/**
 * Reads a list without a space, as programs write it: `+1,-1,laugh`, `none,all-,other`. Whatever stands between its commas
 * is an entry, also words that mean something elsewhere and signs. Numbers alone may be one number.
 */
export function readTightList(
  tokens: readonly Token[],
  from: number,
): { readonly items: readonly Item[]; readonly to: number } | undefined {
  const values: string[] = [''];
  let at = from;
  for (; at < tokens.length; at += 1) {
    const each = tokens[at];
    if (each === undefined || !isTight(each) || (at > from && each.spaced)) break;
    if (isSign(each, ',')) values.push('');
    else values.push((values.pop() ?? '') + each.text);
  }
  const next = tokens[at];
  const ends = next === undefined || next.spaced || next.kind !== 'value';
  if (!ends || values.length < 3 || values.includes('')) return undefined;
  // `1,500,000` is one number, and `1-cash,2-card` says what each number stands for.
  if (values.every((value) => /^[\d.]+(?:$|[-.*/&])/u.test(value))) return undefined;
  return {
    items: values.map((value) => ({ value, marked: false, gloss: [] })),
    to: at,
  };
}

function isTight({ kind, text }: Token): boolean {
  if (kind === 'word') return !unspaced.test(text);
  return kind === 'number' || (kind === 'sign' && /^[-+,./*&]$/u.test(text));
}
