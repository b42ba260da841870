import { describe, expect, it } from 'vitest';
import {
  commentText,
  identifier,
  propertyKey,
  stringLiteral,
  templateText,
} from '../../../../src/emit/code/literal.js';
import { visibleJson } from '../../../../src/json/visible-json.js';

describe('identifier', () => {
  it('returns a name as it is', () => {
    expect(identifier('listOrders_3fa9c1')).toBe('listOrders_3fa9c1');
  });

  it.each(['', '1st', 'a-b', 'a b', 'a;b', 'ä', 'a\u200bb'])('refuses %j', (name) => {
    expect(() => identifier(name)).toThrow('no identifier');
  });
});

describe('propertyKey', () => {
  it.each([
    ['answer_url', 'answer_url'],
    ['$ref', '$ref'],
    ['class', 'class'],
    ['', "''"],
    ['8081/tcp', "'8081/tcp'"],
    ['1', "'1'"],
    ["it's", "'it\\'s'"],
    ['__proto__', "['__proto__']"],
    ['constructor', 'constructor'],
  ])('writes %j as %s', (key, text) => {
    expect(propertyKey(key)).toBe(text);
  });
});

describe('stringLiteral', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['a\nb\r\tc', "'a\\nb\\r\\tc'"],
    ['\0', "'\\x00'"],
    ['a\u2028b\u2029', "'a\\u2028b\\u2029'"],
    ['\u202eabc', "'\\u202eabc'"],
    ['a\u200bb\ufeff', "'a\\u200bb\\ufeff'"],
    ['\ud800', "'\\ud800'"],
    ['😀', "'😀'"],
    ['\u{e0041}', "'\\u{e0041}'"],
    ['</script>', "'\\x3c/script>'"],
    ['<!--', "'\\x3c!--'"],
    ['// @ts-ignore', "'// \\x40ts-ignore'"],
    // In two pieces: Vitest would take the whole for an instruction to itself.
    ['@vi' + 'test-environment jsdom', "'\\x40vitest-environment jsdom'"],
    ['//# sourceMappingURL=x', "'//# sourceMapping\\x55RL=x'"],
    ['${a} `b`', "'${a} `b`'"],
  ])('writes %j as %s', (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });
});

describe('templateText', () => {
  it.each([
    ['a\n\tb', 'a\n\tb'],
    ['a\r\nb', 'a\\r\nb'],
    ['`${a}`', '\\`\\${a}\\`'],
    ['$5', '$5'],
    ['a\\', 'a\\\\'],
    ['\u202e', '\\u202e'],
  ])('writes %j as %j', (text, inside) => {
    expect(templateText(text)).toBe(inside);
  });
});

describe('jsonText', () => {
  it('is JSON that drives no terminal, on one line where that is asked for', () => {
    const text = visibleJson(['\u001b[2J\u009b31m\u202e\u{e0061}', { a: 'é🚀' }], 0);
    expect(text).toBe('["\\u001b[2J\\u009b31m\\u202e\\udb40\\udc61",{"a":"é🚀"}]');
    expect(visibleJson({ a: '\u007f' })).toBe('{\n  "a": "\\u007f"\n}');
  });
});

describe('commentText', () => {
  it.each([
    ['a */ b', 'a *\\/ b'],
    ['**/preauth**', '**\\/preauth**'],
    ['a *\u200b/ b', 'a *\\/ b'],
    ['@\ufeffts-nocheck', '\\@ts\\-nocheck'],
    ['@ts-nocheck', '\\@ts\\-nocheck'],
    // TypeScript 6 would load `./evil/jsx-runtime`, bundlers would leave calls out.
    ['@jsxImportSource ./evil', '@\\jsxImportSource ./evil'],
    ['`#__NO_SIDE_EFFECTS__` @__PURE__', '`#\\__NO_SIDE_EFFECTS__` @\\__PURE__'],
    ['a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
    ['zero\u200bwidth', 'zerowidth'],
    ['\u202eabc', 'U+202Eabc'],
    ['a\tb\0', 'a bU+0000'],
  ])('writes %j as %j', (text, inside) => {
    expect(commentText(text)).toBe(inside);
  });
});
