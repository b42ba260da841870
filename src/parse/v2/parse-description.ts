import { asString, isRecord } from '../json-value.js';

/** More than this nobody reads in a comment, and a client could not be made of it in the memory that machines have. */
const longest = 1_000_000;
const longestWord = 10_000;

/**
 * Returns a description's text, whether it stands alone or as `{ content, type }`; undefined where it is empty. One that
 * is too long says so at its end.
 */
export function parseDescription(value: unknown): string | undefined {
  const text = asString(isRecord(value) ? value['content'] : value);
  if (text === undefined || text.length <= longest) return text === '' ? undefined : text;
  // Half a word says nothing, and half a credential is not known for one.
  const space = text.lastIndexOf(' ', longest);
  const end = space > longest - longestWord ? space : longest;
  return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
