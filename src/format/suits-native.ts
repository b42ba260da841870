const comment = /^[^\S\n]*(?:\/?\*|\/\/).*$/gm;

/**
 * Characters that oxfmt and Prettier take for equally wide, alone and next to each other, and for letters of a name or
 * not. They disagree on tabs, some vowel signs, ligatures, emoji and the letters of late Unicode versions.
 */
const agreed =
  /^[\n -~\u00a0-\u00ac\u00ae-\u00b6\u00b8-\u024f\u0370-\u0386\u0388-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2122\u2190-\u2193\u3001-\u301f\u3041-\u3096\u309d-\u30ff\u4e00-\u9fd5\uac00-\ud7a3\uff01-\uff60]*$/;

/** Tells whether all that decides how code is laid out is known to be the same for oxfmt and Prettier. */
export function suitsNative(code: string): boolean {
  return agreed.test(holdsLongTemplate(code) ? code : code.replace(comment, ''));
}

/** Tells whether the code holds a template literal of several lines: then its lines need not be what they look like. */
export function holdsLongTemplate(code: string): boolean {
  return code.includes('`') && hasOpenTemplate(code.replace(comment, ''));
}

/** A search for the next mark, not one expression for a whole literal: of many megabytes that overflows the stack. */
function hasOpenTemplate(code: string): boolean {
  const quotes = /['"`]/g;
  for (let quote = quotes.exec(code); quote; quote = quotes.exec(code)) {
    const end = endOfLiteral(code, quote.index, quote[0]);
    if (end !== undefined) quotes.lastIndex = end;
    else if (quote[0] === '`') return true;
  }
  return false;
}

/** Returns the place behind a literal; undefined where it does not end on its line. */
function endOfLiteral(code: string, start: number, quote: string): number | undefined {
  const marks = /['"`\\\n]/g;
  marks.lastIndex = start + 1;
  for (let mark = marks.exec(code); mark; mark = marks.exec(code)) {
    if (mark[0] === quote) return marks.lastIndex;
    if (mark[0] === '\n') return undefined;
    if (mark[0] === '\\' && code[marks.lastIndex] !== '\n') marks.lastIndex += 1;
  }
  return undefined;
}
