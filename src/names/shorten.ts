import { fittingWords, fittingEnd, pascalCase } from './words.js';

/** Words that a name can do without. */
const filler: ReadonlySet<string> = new Set(
  'a an the of for to in on at by with and or from about into as is are its'.split(' '),
);

/**
 * Returns the words of a name that fit the length. Of more, those are left out that a name can do without; of still more the
 * first and the last ones are left, which say most. What is left follows from the words alone.
 */
export function shorten(parts: readonly string[], longest: number): readonly string[] {
  if (lengthOf(parts) <= longest) return parts;
  const telling = parts.filter((word, at) => at === 0 || !filler.has(word.toLowerCase()));
  if (lengthOf(telling) <= longest || telling.length < 2) return fittingWords(telling, longest);
  const end = fittingEnd(telling, longest / 2);
  const start = fittingWords(telling.slice(0, -end.length), longest - lengthOf(end));
  return [...start, ...end];
}

function lengthOf(parts: readonly string[]): number {
  return pascalCase(parts).length;
}
