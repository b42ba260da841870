import { shorten } from './shorten.js';
import { pascalCase, words } from './words.js';

/** More than this of an operation's name leaves its types little room for names of their own. */
const longest = 36;

/** Returns an operation's name with a capital. */
export function fullTypePrefix(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * Returns what the names of an operation's types begin with: its own name with a capital. Of a long one the first and the last
 * words are left, which say most. It follows from the name alone, so that no other operation changes it.
 */
export function typePrefix(name: string, most = longest): string {
  const full = fullTypePrefix(name);
  return full.length <= most ? full : pascalCase(shorten(words(full), most)).slice(0, most);
}

/** Returns the prefixes that serve instead, the best one first, where another operation's types are called so already. */
export function otherTypePrefixes(name: string): readonly string[] {
  return [42, 48].map((most) => typePrefix(name, most));
}
