import { means, type Token } from '../read/token.js';

/** Who is spoken of: the argument's own name, for telling it from others. */
export interface Speaker {
  readonly name: string | undefined;
  /** The words of the name, in lower case: `page_size` and `pageSize` have two. */
  readonly words: ReadonlySet<string>;
}

const speakers = new Map<string, Speaker>();

/** Returns the speaker for an argument's name. */
export function speakerOf(name: string | undefined): Speaker {
  const key = name ?? '';
  const known = speakers.get(key);
  if (known !== undefined) return known;
  const last = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('[')) + 1);
  const words = last
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const speaker: Speaker = { name: name === undefined ? undefined : last, words: new Set(words) };
  if (speakers.size >= 5000) speakers.clear();
  speakers.set(key, speaker);
  return speaker;
}

const amounts =
  /^(?:limits?|size|count|max|min|maximum|minimum|number|num|no|amount|quantity|qty|total|rows?|top|take|first|last|per|results|records|items|hits|n|skip|offset|depth|length)$/u;

/** Tells whether the name is that of an amount (`limit`, `page_size`, `max_results`), or is not known. */
export function isAmount({ name, words }: Speaker): boolean {
  return (
    name === undefined ||
    [...words].some((word) => amounts.test(word)) ||
    /^(?:max|min|num|per)\p{L}/u.test([...words][0] ?? '')
  );
}

/** Tells whether a token is the argument's own name, or a word of it. */
export function isOwn(token: Token, { name, words }: Speaker): boolean {
  const lower = token.text.toLowerCase();
  return token.text === name || words.has(lower) || words.has(lower.replace(/s$/u, ''));
}

/** Tells whether a token looks like the name of something in code: marked, or `snake_case`, or `camelCase`. */
export function isNameLike(token: Token): boolean {
  if (token.kind === 'value')
    return /^[\w.[\]$-]+$/u.test(token.text) && !/^(?:true|false|null|\d+)$/iu.test(token.text);
  return token.kind === 'word' && /^[a-z]+(?:[A-Z]\w*|_\w+)$/u.test(token.text);
}

/** Tells whether tokens name another argument and not this one. */
export function namesAnother(tokens: readonly Token[], speaker: Speaker): boolean {
  if (tokens.some((token) => token.text === speaker.name)) return false;
  return tokens.some((token) => isNameLike(token) && !isOwn(token, speaker));
}

/** Tells whether words speak of a right, a role or a step that somebody has to take, and of no argument. */
export function isPermission(tokens: readonly Token[]): boolean {
  return tokens.some((token) => means(token, 'permission'));
}
