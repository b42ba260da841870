import type { PhrasingContent } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Returns the words of a paragraph or cell as clean markdown: emphasis, code and links kept, nothing escaped that
 * was not, HTML tags turned into what markdown has for them. `hardBreak` stands for `<br>` and its like.
 */
export function printInline(nodes: readonly PhrasingContent[], hardBreak = '\n'): string {
  const print: Printing = { links: [], hardBreak };
  return nodes.map((node) => printNode(node, print)).join('');
}

interface Printing {
  /** The addresses of links that are open. */
  readonly links: string[];
  readonly hardBreak: string;
}

function printNode(node: PhrasingContent, print: Printing): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return print.hardBreak;
    case 'strong':
      return wrap('**', printInline(node.children, print.hardBreak));
    case 'emphasis':
      return wrap('*', printInline(node.children, print.hardBreak));
    case 'delete':
      return wrap('~~', printInline(node.children, print.hardBreak));
    case 'link':
      return printLink(printInline(node.children, print.hardBreak), node.url);
    case 'linkReference':
      return printInline(node.children, print.hardBreak);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return '';
    case 'html':
      return printTag(node.value, print);
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
function printTag(html: string, print: Printing): string {
  const { links } = print;
  if (html.startsWith('</')) {
    const name = html.slice(2, -1).trim().toLowerCase();
    if (name === 'a') return links.length > 0 ? `](${links.pop() ?? ''})` : '';
    return name === 'p' || name === 'li' || name === 'div' ? '\n' : (marks.get(name) ?? '');
  }
  const element = firstElement(html);
  if (element === undefined) return html.startsWith('<!') ? '' : html;
  return printOpening(element, print);
}

function printOpening(element: DefaultTreeAdapterTypes.Element, { links, hardBreak }: Printing): string {
  const name = element.tagName;
  if (name === 'br' || name === 'p' || name === 'div' || name === 'hr') return hardBreak;
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
