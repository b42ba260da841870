const width = 100;

/** Words that would begin a list, a heading, a quotation or a tag if a line began with them. */
const blockMark = /^(?:[-+*>#|=]|\d+[.)]$|\\?@|~~~|```)/;

/**
 * Returns markdown as lines of at most about a hundred columns. Code, tables and headings stay as they are; a list item
 * goes on under its own text; no line is made to begin with what markdown would take for the start of a block.
 */
export function wrapProse(markdown: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3);
    const inside = fence !== undefined;
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = inside ? undefined : mark;
    const verbatim = inside || mark !== undefined || /^(?:\s{4}|\s*\||#)/.test(line);
    for (const part of verbatim ? [line.trimEnd()] : wrapLine(line.trimEnd())) lines.push(part);
  }
  return lines;
}

function wrapLine(line: string): readonly string[] {
  if (line.length <= width) return [line];
  const [, indent = '', marker = ''] = /^(\s*)((?:[-*+]|\d+[.)]|>)\s+)?/.exec(line) ?? [];
  const hanging = indent + (marker.startsWith('>') ? marker : ' '.repeat(marker.length));
  const lines: string[] = [];
  let current = indent + marker;
  let empty = true;
  for (const word of line.slice(current.length).split(' ')) {
    if (!empty && current.length + 1 + word.length > width && word !== '' && !blockMark.test(word)) {
      lines.push(current);
      current = hanging;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}
