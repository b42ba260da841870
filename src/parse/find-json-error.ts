import { printParseErrorCode, visit } from 'jsonc-parser';

/** Where a JSON text breaks, and why, in words. */
export interface JsonError {
  /** Counted from 1, like the column. */
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

const problems: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'a word stands where a value is expected',
  InvalidNumberFormat: 'a number is written in a way that JSON does not know',
  PropertyNameExpected: 'expected the name of a property in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing brace',
  CloseBracketExpected: 'expected a closing bracket',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidUnicode: 'an escape is no Unicode character',
  InvalidEscapeCharacter: 'a backslash stands before a character that JSON does not escape',
  InvalidCharacter: 'a string holds a control character',
  '<unknown ParseErrorCode>': 'it cannot be read from here on',
};

/** Returns the first error of a text that is not JSON; undefined where none can be pointed at. */
export function findJsonError(text: string): JsonError | undefined {
  let first: JsonError | undefined;
  try {
    visit(
      text,
      {
        onError(code, _offset, _length, startLine, startCharacter) {
          first ??= {
            line: startLine + 1,
            column: startCharacter + 1,
            problem: problems[printParseErrorCode(code)],
          };
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch {
    // The visitor calls itself for every level, and has reached the end of the stack.
  }
  return first;
}
