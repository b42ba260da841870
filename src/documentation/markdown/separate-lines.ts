/** What goes on a paragraph is written like this where an editor wrapped it: a long line, then a word in lower case. */
const shortestWrapped = 60;

/**
 * Returns markdown in which lines that stand on their own are shown so: a single line break is a space to markdown, so
 * an empty line takes its place, but between the items of a list, in code, in tables, and where a sentence only goes on.
 */
export function separateLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  let fenced = false;
  return lines
    .map((line, at) => {
      if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced;
      const next = lines[at + 1];
      if (next === undefined) return line;
      return fenced || !standsAlone(line, next) ? `${line}\n` : `${line}\n\n`;
    })
    .join('');
}

const item = /^\s*(?:[-*+]\s|1[.)]\s)/u;
const anyItem = /^\s*(?:[-*+]|\d+[.)])\s/u;

/** Whether markdown would run two lines together that mean to be apart. */
function standsAlone(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '') return false;
  if (item.test(next) || (anyItem.test(line) && anyItem.test(next))) return false;
  if (/^\s*(?:[|>]|```|~~~|#{1,6}\s)/u.test(next) || /^\s*[|>]/u.test(line)) return false;
  if (/^\s{2,}/u.test(next)) return false;
  const wrapped = line.length >= shortestWrapped && /^[\p{Ll}(]/u.test(next) && !/[.!?:;]$/u.test(line);
  return !wrapped;
}
