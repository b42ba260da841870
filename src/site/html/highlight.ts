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
  return (code, grammar) =>
    code.length > longest || !core.getLanguage(grammar)
      ? escapeHtml(code)
      : core.highlight(code, { language: grammar, ignoreIllegals: true }).value;
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
  ['json', () => import('highlight.js/lib/languages/json')],
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
