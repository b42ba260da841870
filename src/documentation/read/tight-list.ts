import type { Item } from './item.js';
import { unspaced } from '../../language/word-table.js';
import { isSign, type Token } from './token.js';

interface TightList {
  readonly items: readonly Item[];
  readonly to: number;
}

/**
 * Reads a list without a space, as programs write it: `+1,-1,laugh`, `none,all-,other`. Whatever stands between its commas
 * is an entry, also words that mean something elsewhere and signs. Numbers alone may be one number.
 */
export function readTightList(tokens: readonly Token[], from: number): TightList | undefined {
  const converted = readConverted(tokens, from);
  if (converted !== undefined) return converted;
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

/** How Postman's converter of OpenAPI writes an enum: everything up to the bracket is values, also with spaces in them. */
const conversion = ['(', 'this', 'can', 'only', 'be', 'one of'];

function readConverted(tokens: readonly Token[], from: number): TightList | undefined {
  const before = tokens.slice(Math.max(0, from - conversion.length), from);
  if (before.map(({ text }) => text.toLowerCase()).join() !== conversion.join()) return undefined;
  const length = tokens.slice(from).findIndex(({ kind }) => kind === 'close' || kind === 'open');
  const to = from + length;
  if (length < 3 || tokens[to]?.kind !== 'close') return undefined;
  const values: string[] = [''];
  for (const [at, each] of tokens.slice(from, to).entries()) {
    if (isSign(each, ',')) values.push('');
    else values.push((values.pop() ?? '') + (at > 0 && each.spaced ? ' ' : '') + each.text);
  }
  if (values.length < 2 || values.some((value) => !/^\S/u.test(value))) return undefined;
  const set = values.every((value) => /^-?[\d.]+$/u.test(value)) ? {} : { quoted: true as const };
  return {
    items: values.map((value) => ({ value, marked: true, gloss: [], ...set })),
    to,
  };
}

function isTight({ kind, text }: Token): boolean {
  if (kind === 'word') return !unspaced.test(text);
  return kind === 'number' || (kind === 'sign' && /^[-+,./*&]$/u.test(text));
}
