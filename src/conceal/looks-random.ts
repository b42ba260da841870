/** Words that people write where a credential goes. */
const exampleWords: ReadonlySet<string> = new Set(
  (
    'your my the example sample dummy fake placeholder changeme change test testing demo mock string text value here insert ' +
    'replace enter some any null undefined none true false password passwd pass token secret apikey key foo bar baz abc todo ' +
    'required optional minimum maximum chars characters digits letters length based authentication'
  ).split(' '),
);

/** What nobody gets for a credential: rows of one character, dots for what is left out, the digits in their order. */
const drawn = /([a-z0-9*.#_-])\1{4}|\.\.\.|…|\*{3}|x{4}|0?12345678|abcdef(?!.*\d)/i;

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

/** Returns whether a value is a word of an example rather than a credential: `your-api-key`, `xxxxxxxx`, `string`. */
function isExample(value: string): boolean {
  const text = value.trim();
  if (drawn.test(text)) return true;
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    // In a long row of letters at random, three of them make a word often enough.
    .filter((word) => word.length > (text.length > 20 ? 3 : 2));
  return words.length > 0 && words.length < 12 && words.some((word) => exampleWords.has(word));
}
