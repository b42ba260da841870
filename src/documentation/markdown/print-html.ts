import type { DefaultTreeAdapterTypes } from 'parse5';
import { printLink, wrap } from './print-inline.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Tells an element from text, comments and the rest. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** How HTML is printed. */
export interface HtmlPrinting {
  /** Leaves out elements that are read on their own, as nested tables are. */
  readonly skip?: (element: Element) => boolean;
  /** Stands for `<br>`. */
  readonly hardBreak?: string;
}

/** Returns what HTML says as markdown. */
export function printHtml(nodes: readonly Node[], { skip, hardBreak = '\n' }: HtmlPrinting = {}): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return printText(node);
      return skip?.(node) === true ? '' : printElement(node, { ...(skip && { skip }), hardBreak });
    })
    .join('');
}

function printText(node: Node): string {
  return node.nodeName === '#text' && 'value' in node ? node.value.split(/\s+/u).join(' ') : '';
}

function printElement(element: Element, printing: HtmlPrinting): string {
  const inner = printHtml(element.childNodes, printing);
  switch (element.tagName) {
    case 'br':
    case 'hr':
      return printing.hardBreak ?? '\n';
    case 'b':
    case 'strong':
      return wrap('**', inner);
    case 'i':
    case 'em':
      return wrap('*', inner);
    case 'code':
    case 'tt':
    case 'kbd':
      return wrap('`', inner);
    case 'a':
      return printLink(inner, element.attrs.find((attribute) => attribute.name === 'href')?.value ?? inner);
    case 'li':
      return `\n- ${inner.trim()}`;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return `\n\n**${inner.trim()}**\n\n`;
    case 'p':
    case 'div':
    case 'section':
    case 'article':
    case 'center':
    case 'details':
    case 'summary':
    case 'dl':
    case 'ul':
    case 'ol':
    case 'table':
    case 'blockquote':
      return `\n\n${inner}\n\n`;
    case 'tr':
    case 'dt':
    case 'dd':
      return `\n${inner}\n`;
    case 'td':
    case 'th':
      return ` ${inner} `;
    case 'script':
    case 'style':
      return '';
    default:
      return inner;
  }
}
