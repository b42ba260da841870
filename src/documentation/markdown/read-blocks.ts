import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { printInline } from './print-inline.js';
import { depthOf, readHtml } from './read-html.js';
import type { Block, Cell, Entry, Sheet } from './sheet.js';
import { tidy } from './tidy.js';

/** Returns the pieces of a description in markdown, with HTML in it or made of HTML alone. */
export function readBlocks(text: string, depth = 0): readonly Block[] {
  const source = text.replaceAll('\r\n', '\n');
  if (!structure.test(source) || depth > deepestQuote || isUnreadable(source)) return readParagraphs(source);
  // A table needs a bar; without one plain markdown says the same, and parsing it costs half.
  const root = fromMarkdown(source, source.includes('|') ? withTables : {});
  return joinHtml(root.children, source).flatMap((piece) =>
    typeof piece === 'string' ? readHtml(piece) : readNode(piece, source, depth),
  );
}

const withTables = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Quotations within quotations are read so deep; no text needs more, and each costs a reading. */
const deepestQuote = 5;

/** More than this is no description that somebody wrote. */
const longestSource = 100_000;

/** More of them than this in one paragraph are no emphasis that somebody meant. */
const mostMarks = 5_000;

/** Lists and quotations that one line opens within each other, or that stand so far in that many others hold them. */
const nested =
  /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){20}|^[ \t]{100}[ \t]*(?:[-*+>]|\d{1,9}[.)])/mu;

/** Tells whether parsing a text as markdown would take very long, or a stack without end. */
export function isUnreadable(source: string): boolean {
  if (source.length > longestSource || nested.test(source)) return true;
  return source.length > mostMarks && source.split(/\n[ \t]*\n/u).some(isCrowded);
}

/** Every mark of emphasis or of a link may belong to any other one in its paragraph. */
function isCrowded(paragraph: string): boolean {
  return paragraph.length > mostMarks && (paragraph.match(/[*_~]+|[[\]]/gu)?.length ?? 0) > mostMarks;
}

/** The characters without which a text is paragraphs and nothing else: most are, and parsing costs. */
const structure = /[<|&\\]|^[ \t]*(?:[-*+#>=~]|\d+[.)]|```)|^(?: {4}|\t)/mu;

function readParagraphs(source: string): readonly Block[] {
  return source
    .split(/\n[ \t]*\n/u)
    .map(tidy)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text', text, prose: text }));
}

/**
 * Markdown ends a piece of HTML at an empty line. A table or list that goes on behind one is put together again: returned
 * as the text from its first tag to the piece that closes it. A list that nothing closes is left as it is.
 */
function joinHtml(nodes: readonly RootContent[], source: string): (RootContent | string)[] {
  const joined: (RootContent | string)[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) break;
    const end = node.type === 'html' ? endOfOpen(nodes, at, source) : at;
    const last = nodes[end];
    if (end === at || last === undefined) joined.push(node);
    else joined.push(source.slice(node.position?.start.offset, last.position?.end.offset));
    at = end;
  }
  return joined;
}

/** Where a piece of HTML is closed that opens a table or list; the piece itself where it opens none. */
function endOfOpen(nodes: readonly RootContent[], start: number, source: string): number {
  for (const tag of ['table', 'dl', 'ul', 'ol']) {
    let open = 0;
    for (let at = start; at < nodes.length; at++) {
      const node = nodes[at];
      open += node === undefined ? 0 : opened(sliceOf(node, source), tag);
      if (open <= 0 && at === start) break;
      if (open <= 0) return at;
      if (at === nodes.length - 1 && tag === 'table') return at;
    }
  }
  return start;
}

function opened(html: string, tag: string): number {
  const lower = html.toLowerCase();
  return lower.split(`<${tag}`).length - lower.split(`</${tag}`).length;
}

function sliceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function readNode(node: RootContent, source: string, depth: number): readonly Block[] {
  if (node.type === 'html') return readHtml(node.value);
  if (node.type === 'blockquote') return readQuote(sliceOf(node, source), depth);
  if (node.type === 'code') return [{ kind: 'code', text: node.value, prose: sliceOf(node, source) }];
  if (node.type === 'table') return [{ kind: 'table', sheet: readSheet(node), prose: sliceOf(node, source) }];
  if (node.type === 'list')
    return [{ kind: 'list', entries: readEntries(node, source), prose: printList(node, source) }];
  if (node.type !== 'heading' && node.type !== 'paragraph') return [];
  const text = tidy(printInline(node.children));
  if (node.type === 'heading')
    return [{ kind: 'heading', depth: node.depth, text, prose: `${'#'.repeat(node.depth)} ${text}` }];
  const broken = node.children.some((child) => child.type === 'break' || child.type === 'html');
  const prose = broken ? tidy(printInline(node.children, '\n\n')) : text;
  return text === '' ? [] : [{ kind: 'text', text, prose }];
}

/** Words in a quotation keep their mark; what they say is read all the same. */
function readQuote(quote: string, depth: number): readonly Block[] {
  const inside = quote
    .split('\n')
    .map((line) => line.replace(/^[ \t]{0,3}> ?/u, ''))
    .join('\n');
  return readBlocks(inside, depth + 1).map((block) => ({
    ...block,
    prose: block.prose
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  }));
}

function readSheet(table: Table): Sheet {
  const rows = table.children.map((row) =>
    row.children.map((cell): Cell => {
      const text = printInline(cell.children);
      return { text: tidy(text), depth: depthOf(text), sheets: [] };
    }),
  );
  const [header, ...rest] = rows;
  const body = rest.filter((row) => row.some((cell) => cell.text !== ''));
  return header?.some((cell) => cell.text !== '') === true ? { header, rows: body } : { rows: body };
}

function readEntries(list: List, source: string): Entry[] {
  return list.children.map((item) => readEntry(item, source));
}

function readEntry(item: ListItem, source: string): Entry {
  const words: string[] = [];
  const entries: Entry[] = [];
  const sheets: Sheet[] = [];
  for (const child of item.children) {
    if (child.type === 'list') for (const entry of readEntries(child, source)) entries.push(entry);
    else if (child.type === 'table') sheets.push(readSheet(child));
    else
      for (const block of readNode(child, source, deepestQuote))
        words.push('text' in block ? block.text : block.prose);
  }
  return { text: words.join('\n'), entries, sheets };
}

/** A list as it was written; printed anew where HTML stands in it. */
function printList(list: List, source: string): string {
  if (!list.children.some((item) => item.children.some(holdsHtml))) return sliceOf(list, source).trimEnd();
  return printEntries(readEntries(list, source), '');
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

/** Returns a list as markdown. */
export function printEntries(entries: readonly Entry[], indent: string): string {
  return entries
    .map((entry) => {
      const own = `${indent}- ${entry.text.split('\n').join(`\n${indent}  `)}`;
      return entry.entries.length === 0 ? own : `${own}\n${printEntries(entry.entries, `${indent}  `)}`;
    })
    .join('\n');
}
