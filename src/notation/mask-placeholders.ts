import { scanPlaceholders } from './scan-placeholders.js';

/** Returns a text of the same length with every placeholder, whatever it is called, blanked out by underscores. */
export function maskPlaceholders(text: string): string {
  const lengths = scanPlaceholders<number>(text, (content) =>
    content.reduce<number>((sum, piece) => sum + lengthOf(piece), '{{}}'.length),
  );
  return lengths.map((piece) => (typeof piece === 'string' ? piece : '_'.repeat(piece))).join('');
}

/** Returns the length of the placeholder that begins at a place in a text; undefined where none does, or an empty one. */
export function placeholderLength(text: string, start: number): number | undefined {
  const run = /\{+|\}+|[^{}]+/y;
  let depth = 0;
  run.lastIndex = start;
  for (let found = run.exec(text)?.[0]; found !== undefined; found = run.exec(text)?.[0]) {
    if (found.startsWith('{')) {
      if (found.length % 2 === 1) return undefined;
      depth += found.length / 2;
    } else if (found.startsWith('}')) {
      const closed = Math.min(depth, Math.floor(found.length / 2));
      depth -= closed;
      const end = run.lastIndex - found.length + closed * 2;
      if (depth === 0) return end - start > '{{}}'.length ? end - start : undefined;
      if (closed * 2 < found.length) return undefined;
    } else if (depth === 0) return undefined;
  }
  return undefined;
}

/** Returns what stands between the braces of a text that is one placeholder and nothing else. */
export function wholePlaceholder(text: string): string | undefined {
  return placeholderLength(text, 0) === text.length ? text.slice(2, -2) : undefined;
}

function lengthOf(piece: string | number): number {
  return typeof piece === 'string' ? piece.length : piece;
}
