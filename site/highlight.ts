import type { LanguageFn } from 'highlight.js';
import core from 'highlight.js/lib/core';

declare global {
  interface Window {
    /** What the files of `assets/grammars/` bring. */
    readonly [grammar: `postwrightGrammar_${string}`]: { readonly default: LanguageFn } | undefined;
  }
}

/** A longer text stays without colours: nobody reads it here. */
const longest = 20_000;

/** The classes of the styles by what the highlighter calls its pieces; all else stands without a colour. */
const classes: ReadonlyMap<string, string> = new Map([
  ...['comment', 'quote', 'meta'].map((name) => [name, 'q'] as const),
  ...['keyword', 'selector-tag', 'literal', 'doctag', 'built_in'].map((name) => [name, 'k'] as const),
  ...['string', 'regexp', 'template-tag'].map((name) => [name, 's'] as const),
  ...['number', 'symbol', 'bullet'].map((name) => [name, 'n'] as const),
  ...['title', 'name', 'type', 'section'].map((name) => [name, 't'] as const),
  ...['attr', 'attribute', 'variable', 'property'].map((name) => [name, 'a'] as const),
]);

window.postwrightHighlight = (code, grammar) => {
  const rules = window[`postwrightGrammar_${grammar}`];
  if (rules === undefined || code.length > longest) return undefined;
  if (!core.getLanguage(grammar)) core.registerLanguage(grammar, rules.default);
  return compact(core.highlight(code, { language: grammar, ignoreIllegals: true }).value);
};

/** A page has thousands of pieces: those that have no colour stand as text, the others as short elements. */
function compact(html: string): string {
  const open: string[] = [];
  return html.replace(
    /<span class="hljs-([\w-]+)[^"]*">|<span[^>]*>|<\/span>/g,
    (tag, name: string | undefined) => {
      if (tag === '</span>') return open.pop() ?? '';
      const short = classes.get(name ?? '');
      open.push(short === undefined ? '' : '</i>');
      return short === undefined ? '' : `<i class="${short}">`;
    },
  );
}
