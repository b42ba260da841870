/** The few colours that a run speaks in. */
export type Color = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold';

const codes: Readonly<Record<Color, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};

/** Puts a colour on a text. */
export type Paint = (color: Color, text: string) => string;

/** Returns what puts colours on texts; without colours, texts stay as they are. */
export function createPaint(colors: boolean): Paint {
  if (!colors) return (_, text) => text;
  return (color, text) => `\u001B[${String(codes[color][0])}m${text}\u001B[${String(codes[color][1])}m`;
}

/**
 * Returns the text as one line that shows every character and drives no terminal: names in a collection may hold
 * escape sequences, line breaks and marks that turn the direction of writing.
 */
export function plainLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

/** Returns the text with its lines and tabs as they are, and every other character that drives a terminal shown. */
export function plainLines(text: string): string {
  return text.replaceAll(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
