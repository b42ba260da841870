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

/** Returns whether a value is a word of an example rather than a credential: `your-api-key`, `xxxxxxxx`, `string`. */
export function isExample(value: string): boolean {
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
