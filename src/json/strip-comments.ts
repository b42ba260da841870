import { endOfString } from './json-text.js';

/** What a comment may begin with, or a string, in which none does. A quote that is escaped opens none. */
const opening = /\\["\\]|"|\/\/|\/\*/g;

/** Returns the text of a JSON body without its comments, to the byte as Postman sends it. */
export function stripComments(text: string): string {
  if (!text.includes('//') && !text.includes('/*')) return text;
  const kept: string[] = [];
  let start = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = endOf(match[0], text, match.index);
    if (match[0].startsWith('/')) {
      kept.push(text.slice(start, match.index));
      start = end;
    }
    opening.lastIndex = end;
  }
  return kept.join('') + text.slice(start);
}

/** What is not closed reaches to the end. */
function endOf(mark: string, text: string, at: number): number {
  if (mark === '"') {
    const end = endOfString(text, at);
    return end === at ? text.length : end;
  }
  if (!mark.startsWith('/')) return at + mark.length;
  const end = mark === '//' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  if (end === -1) return text.length;
  return mark === '//' ? end : end + 2;
}
