import { looksRandom } from './looks-random.js';

const word = /^\p{P}{0,3}\p{L}[\p{L}\p{M}'’-]*\p{P}{0,3}$/u;
const coded = /^[A-Za-z0-9+/_-]{12,4000}={0,2}$/;
/** Also what stands for bytes that are no UTF-8. */
const unprintable = /\p{Cc}|\ufffd/u;

/**
 * Returns whether a text says something in words, which no credential does: two words at least with white space between
 * them, none of which looks as if a machine had made it. Base64 of such a text is one, too.
 */
export function holdsProse(value: string): boolean {
  const text = value.trim();
  return hasWords(text) || hasWords(decode(text) ?? '');
}

/** Returns whether base64 holds a text with words in it, whatever stands around them: the key of an address, a position in a list. */
export function isCodedText(value: string): boolean {
  const text = decode(value.trim());
  return text !== undefined && /\p{L}{3,}[,.;:]?\s+\p{L}{3,}/u.test(text);
}

function hasWords(text: string): boolean {
  if (text.length > 2_000 || !/\s/.test(text)) return false;
  const parts = text.split(/\s+/);
  if (parts.some((part) => part.includes('=') || looksRandom(part, 8))) return false;
  return parts.filter((part) => word.test(part)).length >= Math.max(2, parts.length / 2);
}

function decode(text: string): string | undefined {
  if (!coded.test(text)) return undefined;
  const said = Buffer.from(text, 'base64').toString();
  return unprintable.test(said) ? undefined : said;
}
