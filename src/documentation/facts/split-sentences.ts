/**
 * Returns the sentences of a text. A line break ends one where the next line starts anew (a capital, a bullet, `word:`);
 * a colon at the end of a line goes on to the next.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (current !== '' && startsAnew(current, trimmed)) {
      for (const sentence of splitLine(current)) sentences.push(sentence);
      current = '';
    }
    current = current === '' ? trimmed : `${current} ${trimmed}`;
  }
  return current === '' ? sentences : [...sentences, ...splitLine(current)];
}

function startsAnew(before: string, line: string): boolean {
  if (/[:,]$/u.test(before)) return false;
  return /^(?:[^\p{Ll}]|[\p{L} ]{1,40}:)/u.test(line) || /[.!?]$/u.test(before);
}

function splitLine(line: string): string[] {
  return line
    .split(
      /(?<=[.!?。！？])(?<!\b(?:e\.g|i\.e|ex|eg|etc|vs|no|approx|ca|z\.B|p\.ej)\.)(?=\s|$)|(?<=[。！？])/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
