/** Tells whether a word is another one with one letter wrong, missing, too much, or changed with the next. */
export function isNear(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const changed = short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at);
  return changed && short.slice(at + 2) === long.slice(at + 2);
}
