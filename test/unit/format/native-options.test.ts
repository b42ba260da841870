import { describe, expect, it } from 'vitest';
import { nativeOptions } from '../../../src/format/native-options.js';

describe('nativeOptions', () => {
  it("takes Prettier's defaults where nothing is said", () => {
    expect(nativeOptions({})).toEqual({ printWidth: 80, endOfLine: 'lf', embeddedLanguageFormatting: 'off' });
  });

  it('hands on what both know, and leaves out what no file in TypeScript is different for', () => {
    expect(nativeOptions({ semi: false, printWidth: 100, proseWrap: 'always', endOfLine: 'crlf' })).toEqual({
      printWidth: 100,
      semi: false,
      endOfLine: 'lf',
      embeddedLanguageFormatting: 'off',
    });
  });

  it.each([
    { plugins: ['prettier-plugin-organize-imports'] },
    { experimentalTernaries: true },
    { objectWrap: 'collapse' as const },
    { printWidth: Number.POSITIVE_INFINITY },
    { tabWidth: 0 },
    { quoteProps: 'consistent' as const },
    { importOrder: ['^node:'] },
  ])('knows nothing of %j', (options) => {
    expect(nativeOptions(options)).toBeUndefined();
  });
});
