import { isExample } from './is-example.js';

/**
 * Returns whether a text looks as if nobody had chosen it, as tokens and good passwords do: letters and digits without a
 * space, of many kinds, and no word of an example.
 */
export function looksRandom(text: string, least: number): boolean {
  if (text.length < least || text.length > 10_000 || /\s|\{\{|^<.*>$/.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(text)).length;
  const mixed = /[a-zA-Z]/.test(text) && (/\d/.test(text) || (kinds >= 3 && text.length >= 12));
  return mixed && new Set(text.slice(0, 200)).size >= 6 && !isExample(text);
}
