import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What a changelog is made of. */
const usual: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'inlineCode', 'strong'] as const),
]);

/** What postwright itself says in a changelog. */
const ownWords = /^[A-Za-z\d ,.:;'-]*$/;

/** Returns what is wrong with a changelog: nothing, as long as all that a stranger wrote stands in code spans. */
export function strangeMarkdown(text: string): readonly string[] {
  const found: string[] = [];
  function visit(node: Nodes): void {
    if (!usual.has(node.type)) found.push(`the node ${node.type}`);
    if (node.type === 'text' && !ownWords.test(node.value.replaceAll('\n', ' ')))
      found.push(`the text ${JSON.stringify(node.value)}`);
    if ('children' in node) node.children.forEach(visit);
  }
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}
