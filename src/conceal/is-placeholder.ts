/** Words with which people ask for a value, or say that there is none. */
const asking: ReadonlySet<string> = new Set(
  (
    'your my insert replace enter put here some any the string example sample placeholder dummy changeme text value todo ' +
    'null undefined none true false'
  ).split(' '),
);

/** Words that may stand beside them. */
const asked: ReadonlySet<string> = new Set(
  'a an this with goes api app access auth bearer client user session id key token secret password code'.split(
    ' ',
  ),
);

const brackets =
  /^(?:<[^<>]{0,100}>|\[[\w\s-]{1,100}\]|\{[\w\s-]{1,100}\}|\$\{?[A-Za-z_]{1,100}\}?|%[A-Za-z_]{1,100}%)$/;
/** `xxxx`, `********`, `…`, also in groups. */
const row = /^(?:[x*•#._-]{3,}|(?:[x*•#]{2,}[\s._-]?){2,}|…)$/i;

/** Returns whether a text says that a value goes there, and is none: `<token>`, `your-api-key`, `********`, `string`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length > 100) return false;
  if (brackets.test(text) || row.test(text)) return true;
  if (/[^A-Za-z\s._-]/.test(text)) return false;
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.some((word) => asking.has(word)) && words.every((word) => asking.has(word) || asked.has(word));
}
