/** Returns text with one space where white space ran on, no space at the ends of lines and no more than one empty line. */
export function tidy(text: string): string {
  const lines = text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').split('\n');
  const kept: string[] = [];
  for (const line of lines) {
    const trimmed = line.split(/\s+/u).join(' ').trim();
    if (trimmed !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(trimmed);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
