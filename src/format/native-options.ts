import type { FormatConfig } from 'oxfmt';
import type { Options } from 'prettier';

/** Options of Prettier that no file in TypeScript is formatted differently for. */
const irrelevant: ReadonlySet<string> = new Set([
  'bracketSameLine',
  'embeddedLanguageFormatting',
  'endOfLine',
  'htmlWhitespaceSensitivity',
  'jsxSingleQuote',
  'proseWrap',
  'singleAttributePerLine',
  'vueIndentScriptAndStyle',
]);

/** The options with which oxfmt is held to be the same as Prettier, and the values for which it is. */
const known: Readonly<Record<string, (value: unknown) => boolean>> = {
  arrowParens: oneOf('always', 'avoid'),
  bracketSpacing: oneOf(true, false),
  objectWrap: oneOf('preserve'),
  printWidth: (value) => isBetween(value, 40, 320),
  quoteProps: oneOf('as-needed', 'preserve'),
  semi: oneOf(true, false),
  singleQuote: oneOf(true, false),
  tabWidth: (value) => isBetween(value, 1, 16),
  trailingComma: oneOf('all', 'es5', 'none'),
  useTabs: oneOf(true, false),
};

/** Prettier's width, where nobody asks for another; oxfmt has its own. */
export const defaultWidth = 80;
export const defaultTabWidth = 2;

/**
 * Returns what oxfmt has to be told to format like Prettier with these options; undefined where there is one that it
 * does not know, or that is not known to have the same effect.
 */
export function nativeOptions(options: Options): FormatConfig | undefined {
  const given = Object.entries(options).filter(
    ([name, value]) => value !== undefined && !irrelevant.has(name),
  );
  if (!given.every(([name, value]) => known[name]?.(value) === true)) return undefined;
  return {
    printWidth: defaultWidth,
    ...Object.fromEntries(given),
    endOfLine: 'lf',
    embeddedLanguageFormatting: 'off',
  };
}

function oneOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
