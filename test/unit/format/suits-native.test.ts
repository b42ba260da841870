import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { loadNativeFormat } from '../../../src/format/load-native-format.js';
import { holdsLongTemplate, suitsNative } from '../../../src/format/suits-native.js';

describe('suitsNative', () => {
  it.each([
    ["a('Привет, 世界 – “quoted” 100 €');\n", true],
    ["a('🚀');\n", false],
    ["/** 🚀 */\n// 🚀\na('rocket');\n", true],
    ['/*\n * 🚀\n */\na("rocket");\n', true],
    ['a(`\n * 🚀`);\n', false],
    ["a('سلام');\n", false],
  ])('says of %j: %j', (code, suits) => {
    expect(suitsNative(code)).toBe(suits);
  });

  it('takes only characters that oxfmt and Prettier agree on', async () => {
    const native = await loadNativeFormat({});
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code));
    const suits = characters.map((each) => suitsNative(`'${each}';`) && !/[\n\\']/.test(each));
    // Of ideographs and syllables, thousands that are all alike, each 64th and the last.
    const plain = characters.filter((each, code) => {
      const isOfMany = /[\u4E00-\u9FFF\uAC00-\uD7A3]/.test(each);
      return suits[code] === true && (!isOfMany || code % 64 === 0 || suits[code + 1] !== true);
    });
    const lines = plain.flatMap((each) => [
      // Whether these lines are broken says whether the character is none, one or two columns wide.
      ...[66, 70].map((width) => `f('${each.repeat(4)}', '${'x'.repeat(width)}');`),
      // A key that could be a name loses its quotes.
      `({ '${each}': 1 });`,
      `({ 'a${each}': 1 });`,
    ]);
    expect(plain.length).toBeGreaterThan(1_200);
    expect(await native?.(lines.join('\n'))).toBe(await format(lines.join('\n'), { parser: 'typescript' }));
  }, 120_000);
});

describe('holdsLongTemplate', () => {
  it.each([
    ['a(`one`, `two`);\n', false],
    ['a(`one\ntwo`);\n', true],
    ["a('`', `one\ntwo`);\n", true],
    ["a('`', \"`\", '\\'`');\n", false],
    ['/**\n * `one\n */\n// `two\na();\n', false],
    ['a(`\\``, `\n`);\n', true],
  ])('says of %j: %j', (code, holds) => {
    expect(holdsLongTemplate(code)).toBe(holds);
  });

  it('says it of literals of a megabyte', () => {
    const text = String.raw`text \u0041 `.repeat(100_000);
    expect(holdsLongTemplate(`a('${text}', \`${text}\`);\n`)).toBe(false);
    expect(holdsLongTemplate(`a('${text}', \`${text}\n\`);\n`)).toBe(true);
  });
});
