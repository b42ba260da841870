const comment = /^[^\S\n]*(?:\/?\*|\/\/).*$/gm;
const closed = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/g;

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
  return code.includes('`') && code.replace(comment, '').replace(closed, '').includes('`');
}
