import type { Element, Nodes, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { cleanMarkdown } from '../../documentation/markdown/clean-markdown.js';
import { isUnreadable } from '../../documentation/markdown/read-blocks.js';
import { escapeHtml } from './escape-html.js';

/** What prose is made of. No picture is among it: it would be loaded from another host. */
const schema: Schema = {
  tagNames: [
    ...['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'a', 'blockquote', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: ['script', 'style'],
};

/** Arguments of many requests are described in the same words: so many of these are made once. */
const mostKept = 4_000;
const longestKept = 2_000;
const made = new Map<string, string>();

/** Returns markdown of a collection as HTML in which nothing can run, load or style anything. */
export function markdownToHtml(markdown: string): string {
  const known = made.get(markdown);
  if (known !== undefined) return known;
  const html = makeHtml(markdown);
  if (made.size >= mostKept) made.clear();
  if (markdown.length <= longestKept) made.set(markdown, html);
  return html;
}

function makeHtml(markdown: string): string {
  const text = cleanMarkdown(markdown);
  if (text === '') return '';
  if (!/[*_`<>[\]|#~&\\:@]|^ {0,3}(?:[-+=]|\d+[.)])|^(?: {4}|\t)|\n|www\./mu.test(text))
    return `<p>${escapeHtml(text)}</p>`;
  if (isUnreadable(text)) return `<pre>${escapeHtml(text)}</pre>`;
  const tree = toHast(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return toHtml(arrange(sanitize(tree, schema)));
}

/** Headings stand below those of the page, links say nothing of the reader, tables can be scrolled. */
function arrange(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => {
    const arranged = arrange(child);
    return arranged.type === 'element' ? arrangeElement(arranged) : arranged;
  });
  return withChildren(node, children);
}

function withChildren(node: Root | Element, children: readonly Nodes[]): Nodes {
  const kept = children.filter((child) => child.type !== 'root' && child.type !== 'doctype');
  return { ...node, children: kept };
}

function arrangeElement(element: Element): Element {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return { ...element, tagName: `h${Math.min(Number(level) + 2, 6)}` };
  if (element.tagName === 'a') {
    return { ...element, properties: { ...element.properties, rel: ['noopener', 'noreferrer', 'nofollow'] } };
  }
  if (element.tagName !== 'table') return element;
  const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [element] };
}
