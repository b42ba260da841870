import { fittingWords, fittingEnd, pascalCase, words } from './words.js';

/** More than this of an operation's name leaves its types little room for names of their own. */
const longest = 36;

/** Words that a name can do without. */
const filler: ReadonlySet<string> = new Set(
  'a an the of for to in on at by with and or from about into as is are its'.split(' '),
);

/** Returns an operation's name with a capital. */
export function fullTypePrefix(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * Returns what the names of an operation's types begin with: its own name with a capital. Of a long one the first and the last
 * words are left, which say most. It follows from the name alone, so that no other operation changes it.
 */
export function typePrefix(name: string): string {
  const full = fullTypePrefix(name);
  if (full.length <= longest) return full;
  const telling = words(full).filter((word, at) => at === 0 || !filler.has(word.toLowerCase()));
  const whole = pascalCase(telling);
  if (whole.length <= longest || telling.length < 2) return whole.slice(0, longest);
  const end = fittingEnd(telling, longest / 2);
  const start = fittingWords(telling.slice(0, -end.length), longest - end.join('').length);
  return pascalCase([...start, ...end]);
}
