/** The signs around a value in marked text; they stand in no description. */
const open = '⟦';
const close = '⟧';

const marked =
  /`+([^`\n]{1,120})`+|\*\*([^*\n]{1,80})\*\*|(?<![\w*\\])\*(?![\s*])([^*\n]{1,60})(?<!\s)\*(?![\w*])|"([^"\n]{1,80})"|“([^”\n]{1,80})”|«([^»\n]{1,80})»|‘([^’\n]{1,80})’|(?<![\p{L}\p{N}])'([^'\n]{1,80})'(?![\p{L}\p{N}])/gu;

/** Bold words that head what follows are no values: `**Default:** 10`. */
const label =
  /:$|^(?:default|required|optional|mandatory|note|type|allowed|possible|valid|accepted|format|example|min|max|minimum|maximum|range|enum|values|options|limit|important|warning|deprecated)(?:\s(?:values?|length|options))?$/iu;

/** Returns text in which everything that is set off as a value (code, bold, any kind of quotes) reads `⟦value⟧`. */
export function markValues(text: string): string {
  return text
    .replaceAll(open, '')
    .replaceAll(close, '')
    .replaceAll('；', '; ')
    .replaceAll('（', ' (')
    .replaceAll('）', ')')
    .replace(marked, (...groups: unknown[]) => {
      const value = groups.slice(1, 9).find((group) => typeof group === 'string') ?? '';
      const inner = value.replaceAll(/[`"“”]/gu, '').trim();
      if (inner === '' || label.test(inner)) return inner;
      return `${open}${inner}${close}`;
    });
}

/** Returns text without the signs of marked values. */
export function unmark(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}
