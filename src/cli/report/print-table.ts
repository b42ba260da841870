import type { Paint } from './paint.js';

/** A column keeps this many characters, however narrow the terminal is. */
const narrowest = 12;
const gap = '  ';

/**
 * Returns the lines of a table. The last column takes what is left of the width; the others give way only where that
 * would be too little. What does not fit ends in `…`.
 */
export function printTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  width: number,
): readonly string[] {
  const widths = fitWidths(titles, rows, width);
  const print = (cells: readonly string[]): string =>
    cells.map((cell, at) => fit(cell, widths[at] ?? narrowest)).join(gap);
  return [paint('dim', print(titles)), ...rows.map(print)];
}

function fitWidths(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = titles.map((title, at) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), displayWidth(title)),
  );
  const share = Math.max(narrowest, Math.floor(width / 4));
  const fixed = natural.slice(0, -1).map((one) => Math.min(one, share));
  const used = fixed.reduce((sum, one) => sum + one + gap.length, 0);
  return [...fixed, Math.max(narrowest, Math.min(natural.at(-1) ?? 0, width - used))];
}

function fit(text: string, width: number): string {
  const missing = width - displayWidth(text);
  if (missing >= 0) return text + ' '.repeat(missing);
  let cut = '';
  let taken = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken >= width) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, width - displayWidth(cut) - 1))}`;
}

/** Returns the columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** East Asian wide characters and emoji take two columns, marks that combine with the one before take none. */
function characterWidth(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]$/u.test(
    character,
  )
    ? 2
    : 1;
}
