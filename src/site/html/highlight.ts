import type { LanguageFn } from 'highlight.js';
import { escapeHtml } from './escape-html.js';

/** Returns code as HTML: classes say what is what. Only text of the code and tags of the highlighter are in it. */
export type Highlight = (code: string, grammar: string) => string;

/** A longer text stays without colours: they would make it three times as long. */
const longest = 12_000;

/** Loads the highlighter with these grammars; any other text stays plain. */
export async function loadHighlight(grammars: readonly string[]): Promise<Highlight> {
  const { default: core } = await import('highlight.js/lib/core');
  const wanted = [...new Set(grammars)].filter((name) => grammarModules.has(name));
  await Promise.all(
    wanted.map(async (name) => {
      const module = await grammarModules.get(name)?.();
      if (module) core.registerLanguage(name, module.default);
    }),
  );
  return (code, grammar) => {
    if (code.length > longest) return escapeHtml(code);
    if (grammar === 'json') return highlightJson(code);
    if (!core.getLanguage(grammar)) return escapeHtml(code);
    return compact(core.highlight(code, { language: grammar, ignoreIllegals: true }).value);
  };
}

const jsonPieces = /("(?:[^"\\\n]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b|[&<>']+/g;

/** Most code of a site is JSON, and one expression tells its pieces: the highlighter takes twenty times as long. */
function highlightJson(code: string): string {
  return code.replace(
    jsonPieces,
    (piece, string?: string, colon?: string, number?: string, word?: string) => {
      if (string !== undefined) {
        return `<i class="${colon === undefined ? 's' : 'a'}">${escapeHtml(string)}</i>${colon ?? ''}`;
      }
      if (number !== undefined) return `<i class="n">${number}</i>`;
      return word === undefined ? escapeHtml(piece) : `<i class="k">${word}</i>`;
    },
  );
}

/** The classes of the styles by what the highlighter calls its pieces; all else stands without a colour. */
const classes: ReadonlyMap<string, string> = new Map([
  ...['comment', 'quote', 'meta'].map((name) => [name, 'q'] as const),
  ...['keyword', 'selector-tag', 'literal', 'doctag', 'built_in'].map((name) => [name, 'k'] as const),
  ...['string', 'regexp', 'template-tag'].map((name) => [name, 's'] as const),
  ...['number', 'symbol', 'bullet'].map((name) => [name, 'n'] as const),
  ...['title', 'name', 'type', 'section'].map((name) => [name, 't'] as const),
  ...['attr', 'attribute', 'variable', 'property'].map((name) => [name, 'a'] as const),
]);

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

type GrammarModule = () => Promise<{ readonly default: LanguageFn }>;

const grammarModules: ReadonlyMap<string, GrammarModule> = new Map<string, GrammarModule>([
  ['bash', () => import('highlight.js/lib/languages/bash')],
  ['c', () => import('highlight.js/lib/languages/c')],
  ['csharp', () => import('highlight.js/lib/languages/csharp')],
  ['dart', () => import('highlight.js/lib/languages/dart')],
  ['go', () => import('highlight.js/lib/languages/go')],
  ['http', () => import('highlight.js/lib/languages/http')],
  ['java', () => import('highlight.js/lib/languages/java')],
  ['javascript', () => import('highlight.js/lib/languages/javascript')],
  ['kotlin', () => import('highlight.js/lib/languages/kotlin')],
  ['objectivec', () => import('highlight.js/lib/languages/objectivec')],
  ['ocaml', () => import('highlight.js/lib/languages/ocaml')],
  ['php', () => import('highlight.js/lib/languages/php')],
  ['powershell', () => import('highlight.js/lib/languages/powershell')],
  ['python', () => import('highlight.js/lib/languages/python')],
  ['r', () => import('highlight.js/lib/languages/r')],
  ['ruby', () => import('highlight.js/lib/languages/ruby')],
  ['rust', () => import('highlight.js/lib/languages/rust')],
  ['swift', () => import('highlight.js/lib/languages/swift')],
  ['typescript', () => import('highlight.js/lib/languages/typescript')],
  ['xml', () => import('highlight.js/lib/languages/xml')],
]);
