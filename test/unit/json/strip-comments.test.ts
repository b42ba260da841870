import { describe, expect, it } from 'vitest';
import { stripComments } from '../../../src/json/strip-comments.js';

describe('stripComments', () => {
  it('removes comments and keeps line breaks', () => {
    expect(stripComments('{ // a\n"b": /* c\n d */ 1\r\n} // end')).toBe('{ \n"b":  1\r\n} ');
  });

  it('leaves strings alone, escaped quotes in them too', () => {
    expect(stripComments('{"a": "http://x \\"// y\\""}')).toBe('{"a": "http://x \\"// y\\""}');
  });

  it('takes the carriage return of a line with its comment, as Postman does', () => {
    expect(stripComments('[1, // one\r\n2]')).toBe('[1, \n2]');
  });

  it('takes a quote behind a backslash for none that opens a string', () => {
    expect(stripComments(String.raw`\" // a`)).toBe(String.raw`\" `);
    expect(stripComments(String.raw`\\" // a`)).toBe(String.raw`\\" // a`);
  });

  it('takes what is not closed as a comment to the end', () => {
    expect(stripComments('1 /* 2')).toBe('1 ');
  });
});
