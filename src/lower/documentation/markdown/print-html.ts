import type { DefaultTreeAdapterTypes } from 'parse5';
import { printLink, wrap } from './print-inline.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Tells an element from text, comments and the rest. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Returns what HTML says as markdown. `skip` leaves out elements that are read on their own, as nested tables are. */
export function printHtml(nodes: readonly Node[], skip: (element: Element) => boolean = () => false): string {
  return nodes
    .map((node) => (isElement(node) ? (skip(node) ? '' : printElement(node, skip)) : printText(node)))
    .join('');
}

function printText(node: Node): string {
  return node.nodeName === '#text' && 'value' in node ? node.value.split(/\s+/u).join(' ') : '';
}

function printElement(element: Element, skip: (element: Element) => boolean): string {
  const inner = printHtml(element.childNodes, skip);
  switch (element.tagName) {
    case 'br':
    case 'hr':
      return '\n';
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
