import { termsOf } from '../language/terms.js';

/** Words with which people ask for a value, or say that there is none. */
const asking = wordSet(
  'your my insert replace enter put here some any the string example sample placeholder dummy changeme text value todo ' +
    'null undefined none true false redacted removed omitted masked hidden censored change fill demo foo bar baz tbd tba',
);

/** Words that may stand beside them. */
const asked = wordSet(
  'a an this with goes me in it to be replaced changed filled later api app access auth bearer client user session id key token ' +
    'secret password code',
);

/** What is asked for: the last word of `YOUR_ACME_PASSWORD`, in the languages that collections are written in. */
const nouns: ReadonlySet<string> = new Set([...termsOf('credential'), 'lösenord', 'losenord', 'nyckel']);

/** Words that say of any noun behind them that it is still to come. */
const wanting = wordSet(
  'your insert replace enter paste put add provide type fill example sample placeholder dummy fake changeme',
);

/** The same in other languages, where they come first. */
const yours: ReadonlySet<string> = new Set([...termsOf('yours'), 'din', 'ditt']);

const bracketed = [
  '<{1,3}[^<>]{0,100}>{1,3}',
  String.raw`\[[\p{L}\d_\s-]{1,100}\]`,
  String.raw`\(\(?[\p{L}_\s-]{1,100}\)\)?`,
  String.raw`[$#]?\{[\w\s.-]{1,100}\}`,
  String.raw`\$[A-Za-z_]{1,100}`,
  '%[A-Za-z_]{1,100}%',
  '@{1,2}[A-Za-z_]{1,100}@{1,2}',
  '__[A-Za-z_]{1,100}__',
  ':[A-Za-z_]{2,60}',
  '«[^«»]{1,100}»',
];
const brackets = new RegExp(`^(?:${bracketed.join('|')})$`, 'u');
/** `xxxx`, `********`, `…`, also in groups. */
const row = /^(?:[x*•#._-]{3,}|(?:[x*•#]{2,}[\s._-]?){2,}|…|n\/a)$/i;
/** "Your …", "please enter …" in scripts without spaces. */
const scripts = /^(?:请|請|你的|您的|あなたの|여기에|귀하의)/;
/** A name of words in capitals, as those of settings are written: `ACME_API_KEY`. */
const setting = /^[A-Z]+\d?(?:[_-][A-Z]+\d?){1,6}$/;

/** Returns whether a text says that a value goes there, and is none: `<token>`, `YOUR_ACME_KEY`, `********`, `string`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length > 100) return false;
  if (brackets.test(text) || row.test(text) || scripts.test(text)) return true;
  if (/[^\p{L}\d\s._'-]/u.test(text)) return false;
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return (
    onlyAsks(words) || namesWhatIsMissing(words) || (setting.test(text) && nouns.has(words.at(-1) ?? ''))
  );
}

/** What says of a value no more than its type. */
const typeOnly = /^<\s*(?:string|value|id)\s*>$/i;

/** Returns whether a value in brackets asks for a credential: `<token>`, `<Your API Key>`; `<string>` says only what type a value is. */
export function asksForCredential(value: string): boolean {
  const text = value.trim();
  if (!/^<[^<>]{1,100}>$/.test(text) || typeOnly.test(text)) return false;
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => nouns.has(word));
}

function onlyAsks(words: readonly string[]): boolean {
  return words.some((word) => asking.has(word)) && words.every((word) => asking.has(word) || asked.has(word));
}

/** `your-acme-token`, `dein-api-schlüssel-2`, `acme token goes here`: whatever stands between. */
function namesWhatIsMissing(all: readonly string[]): boolean {
  const words = /^\d{1,2}$/.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  if (words.length < 2 || words.length > 9 || words.some((word) => !isWord(word))) return false;
  const last = words.at(-1) ?? '';
  if (last === 'here') return true;
  return nouns.has(last) && (words.some((word) => wanting.has(word)) || yours.has(words[0] ?? ''));
}

/** Letters, with one digit or two as names of products have: `auth0`, `s3`. */
function isWord(text: string): boolean {
  return /^\p{L}{1,20}\d{0,2}$/u.test(text);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
