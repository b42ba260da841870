import type { Lexer } from 'yaml';

/** So many marks of YAML take a gigabyte once they are read: no collection comes near, a text of one value has few however long it is. */
const mostMarks = 5_000_000;

/** Postman writes none of these; to read so many takes no time, and what more take grows with their square. */
const mostReferences = 1_000;

/** Stands before the text of a value, in which nothing is a mark. */
const scalar = '\x1f';

/** Returns why a YAML text is not read, before any memory is spent on what it holds; undefined where it can be. */
export function findExcess(text: string, lexer: Lexer): string | undefined {
  let marks = 0;
  let references = 0;
  let isText = false;
  for (const lexeme of lexer.lex(text)) {
    marks += 1;
    if (!isText && /^[&!]/.test(lexeme)) references += 1;
    isText = lexeme === scalar;
    if (references > mostReferences) return `it has more than ${mostReferences} anchors and tags`;
    if (marks > mostMarks) return 'it has more values than can be held in memory';
  }
  return undefined;
}
