import type { PhrasingContent } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Returns the words of a paragraph or cell as clean markdown: emphasis, code and links kept, nothing escaped that
 * was not, HTML tags turned into what markdown has for them.
 */
export function printInline(nodes: readonly PhrasingContent[]): string {
  const links: string[] = [];
  return nodes.map((node) => printNode(node, links)).join('');
}

function printNode(node: PhrasingContent, links: string[]): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return '\n';
    case 'strong':
      return wrap('**', printInline(node.children));
    case 'emphasis':
      return wrap('*', printInline(node.children));
    case 'delete':
      return wrap('~~', printInline(node.children));
    case 'link':
      return printLink(printInline(node.children), node.url);
    case 'linkReference':
      return printInline(node.children);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return '';
    case 'html':
      return printTag(node.value, links);
  }
}

/** A link whose words are its address stands bare, as its author wrote it. */
export function printLink(words: string, url: string): string {
  if (words.trim() === '') return '';
  return words === url || `mailto:${words}` === url || `http://${words}` === url
    ? words
    : `[${words}](${url})`;
}

/** Puts marks around words, spaces left outside, so that they stay marks. */
export function wrap(mark: string, words: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const at = words.indexOf(inner);
  return `${words.slice(0, at)}${mark}${inner}${mark}${words.slice(at + inner.length)}`;
}

const marks: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['code', '`'],
  ['tt', '`'],
  ['kbd', '`'],
]);

/** Returns what one lone tag means; open and closing tags of a pair come one at a time. */
function printTag(html: string, links: string[]): string {
  if (html.startsWith('</')) {
    const name = html.slice(2, -1).trim().toLowerCase();
    if (name === 'a') return links.length > 0 ? `](${links.pop() ?? ''})` : '';
    return name === 'p' || name === 'li' || name === 'div' ? '\n' : (marks.get(name) ?? '');
  }
  const element = firstElement(html);
  if (element === undefined) return html.startsWith('<!') ? '' : html;
  return printOpening(element, links);
}

function printOpening(element: DefaultTreeAdapterTypes.Element, links: string[]): string {
  const name = element.tagName;
  if (name === 'br' || name === 'p' || name === 'div' || name === 'hr') return '\n';
  if (name === 'li') return '\n- ';
  if (name === 'a') {
    const href = element.attrs.find((attribute) => attribute.name === 'href')?.value;
    if (href === undefined) return '';
    links.push(href);
    return '[';
  }
  return marks.get(name) ?? '';
}

function firstElement(html: string): DefaultTreeAdapterTypes.Element | undefined {
  for (const node of parseFragment(html).childNodes) {
    if ('tagName' in node) return node;
  }
  return undefined;
}
