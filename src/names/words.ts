import anyAscii from 'any-ascii';
import { oncePerText } from './once-per-text.js';

/** More than any name is worth reading: what stands behind it cannot make a name longer. */
const longestText = 1_000;

const pictographs = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}]/gu;

/**
 * Returns the words of a text in ASCII letters and digits, as they are cased there: `listHTTPUsers` and
 * `list HTTP users` both have three. What is not Latin is transliterated; pictures count only where nothing else is.
 */
export const words = oncePerText((text): readonly string[] => {
  const start = text.slice(0, longestText);
  const plain = asciiWords(start.replace(pictographs, ' '));
  return plain.length > 0 ? plain : asciiWords(start);
});

function asciiWords(text: string): readonly string[] {
  const spaced = anyAscii(text)
    .replace(/['\u2019`]/g, '')
    .replace(/([A-Z]{2,})s(?![A-Za-z])/g, (_, acronym: string) => ` ${capitalised(acronym)}s `)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return spaced.match(/[A-Za-z0-9]+/g) ?? [];
}

/** Returns the words as one name: `makeAnOutboundCall`. */
export function camelCase(parts: readonly string[]): string {
  return parts.map((word, at) => (at === 0 ? word.toLowerCase() : capitalised(word))).join('');
}

/** Returns the words as one name: `MakeAnOutboundCall`. */
export function pascalCase(parts: readonly string[]): string {
  return parts.map(capitalised).join('');
}

/** Returns a camel-case name as one of a file: `make-an-outbound-call`. No two names become the same. */
export function kebabCase(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll('_', '-')
    .replace(/^-/, '');
}

/** Returns as many of the words as fit the length; a first word that is too long by itself is cut. */
export function fittingWords(parts: readonly string[], length: number): readonly string[] {
  const kept: string[] = [];
  let room = length;
  for (const word of parts) {
    if (word.length > room) break;
    kept.push(word);
    room -= word.length;
  }
  const [first] = parts;
  return kept.length === 0 && first !== undefined ? [first.slice(0, length)] : kept;
}

/** Returns as many of the last words as fit the length; a last word that is too long by itself is cut. */
export function fittingEnd(parts: readonly string[], length: number): readonly string[] {
  return fittingWords(parts.toReversed(), length).toReversed();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
