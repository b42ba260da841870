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

/** The signs of markdown that stand around what these elements hold. */
const signs: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, '**'] as const),
  ...['i', 'em'].map((name) => [name, '*'] as const),
  ...['code', 'tt', 'kbd'].map((name) => [name, '`'] as const),
]);

/** Elements that stand apart from what is around them. */
const blocks: ReadonlySet<string> = new Set(
  'p div section article center details summary dl ul ol table blockquote'.split(' '),
);

function printElement(element: Element, printing: HtmlPrinting): string {
  const { tagName, attrs, childNodes } = element;
  const inner = printHtml(childNodes, printing);
  const sign = signs.get(tagName);
  if (sign !== undefined) return wrap(sign, inner);
  if (blocks.has(tagName)) return `\n\n${inner}\n\n`;
  if (/^h[1-6]$/.test(tagName)) return `\n\n**${inner.trim()}**\n\n`;
  switch (tagName) {
    case 'br':
    case 'hr':
      return printing.hardBreak ?? '\n';
    case 'a':
      return printLink(inner, attrs.find(({ name }) => name === 'href')?.value ?? inner);
    case 'li':
      return `\n- ${inner.trim()}`;
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
