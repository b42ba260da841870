import { describe, expect, it } from 'vitest';
import { separateLines } from '../../../src/documentation/markdown/separate-lines.js';

const long = 'A sentence that an editor has wrapped because its line grew too long for';

describe('separateLines', () => {
  it.each([
    ['The id.\nDefault: 5', 'The id.\n\nDefault: 5'],
    ['One of:\n- a\n- b\nDefault: a', 'One of:\n- a\n- b\n\nDefault: a'],
    [`${long}\nthe eye.`, `${long}\nthe eye.`],
    [`${long}.\nthe eye.`, `${long}.\n\nthe eye.`],
    ['```\na\nb\n```', '```\na\nb\n```'],
    ['| a |\n| - |\n| b |', '| a |\n| - |\n| b |'],
    ['2. a\n3. b', '2. a\n3. b'],
    ['a\n\nb', 'a\n\nb'],
  ])('turns %j into %j', (text, expected) => {
    expect(separateLines(text)).toBe(expected);
  });
});
