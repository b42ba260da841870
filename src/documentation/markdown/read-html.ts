import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { isElement, printHtml } from './print-html.js';
import type { Block, Cell, Entry, Sheet } from './sheet.js';
import { nestsDeeply } from './nests-deeply.js';
import { tidy } from './tidy.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Returns the tables, lists, headings and words of a piece of HTML, in the order of the text. */
export function readHtml(html: string): readonly Block[] {
  if (nestsDeeply(html)) return [{ kind: 'text', text: tidy(html), prose: tidy(html) }];
  const blocks: Block[] = [];
  readNodes(parseFragment(html).childNodes, blocks);
  return blocks;
}

function readNodes(nodes: readonly Node[], blocks: Block[]): void {
  let words: Node[] = [];
  const flush = (): void => {
    const text = tidy(printHtml(words));
    const prose = text.includes('\n') ? tidy(printHtml(words, { hardBreak: '\n\n' })) : text;
    if (text !== '') blocks.push({ kind: 'text', text, prose });
    words = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      words.push(node);
      continue;
    }
    flush();
    readElement(node, blocks);
  }
  flush();
}

/** Elements that are pieces of their own; all others are what they contain. */
const structural = new Set('table ul ol dl h1 h2 h3 h4 h5 h6 pre p summary'.split(' '));

function holdsBlocks(element: Element): boolean {
  return (
    structural.has(element.tagName) || element.childNodes.some((node) => isElement(node) && holdsBlocks(node))
  );
}

function readElement(element: Element, blocks: Block[]): void {
  const name = element.tagName;
  if (name === 'table') {
    blocks.push({ kind: 'table', sheet: readSheet(element), prose: tidy(printHtml([element])) });
    return;
  }
  const entries = readItems(element);
  if (entries.length > 0) {
    blocks.push({ kind: 'list', entries, prose: tidy(printHtml([element])) });
  } else if (/^h[1-6]$/u.test(name)) {
    const text = tidy(printHtml(element.childNodes));
    const depth = Number(name.slice(1));
    blocks.push({ kind: 'heading', depth, text, prose: `${'#'.repeat(depth)} ${text}` });
  } else if (name === 'pre') {
    const text = textOf(element);
    blocks.push({ kind: 'code', text, prose: `\`\`\`\n${text}\n\`\`\`` });
  } else {
    readNodes(element.childNodes, blocks);
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

function readSheet(table: Element): Sheet {
  let header: readonly Cell[] | undefined;
  const rows: (readonly Cell[])[] = [];
  for (const row of rowsOf(table)) {
    const cells = row.childNodes
      .filter(isElement)
      .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
    if (cells.length === 0) continue;
    const read = cells.map(readCell);
    if (header === undefined && rows.length === 0 && cells.every((cell) => cell.tagName === 'th'))
      header = read;
    else if (read.some((cell) => cell.text !== '' || cell.sheets.length > 0)) rows.push(read);
  }
  return header === undefined ? { rows } : { header, rows };
}

/** The rows of a table itself, not those of tables inside it. */
function rowsOf(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
          ? rowsOf(child)
          : [],
    );
}

function readCell(cell: Element): Cell {
  const nested: Element[] = [];
  const raw = printHtml(cell.childNodes, {
    skip: (element) => {
      if (element.tagName !== 'table') return false;
      nested.push(element);
      return true;
    },
  });
  return { text: tidy(raw), depth: depthOf(raw), sheets: nested.map(readSheet) };
}

/** Counts the hard spaces and dashes that set a child's name in. */
export function depthOf(raw: string): number {
  const lead = /^[\s\u00a0]*/u.exec(raw)?.[0] ?? '';
  const hard = lead.split('\u00a0').length - 1;
  const marks = /^(?:[-–—>»·•↳└├─│+]|\*(?=\s)|\s)*/u.exec(raw.slice(lead.length))?.[0] ?? '';
  return hard + marks.replaceAll(/\s/gu, '').length * 2;
}

/** The entries of a list; none where the element is no list, or holds everything but entries. */
function readItems(element: Element): Entry[] {
  if (element.tagName === 'dl') return readTerms(element);
  return element.tagName === 'ul' || element.tagName === 'ol' ? readEntries(element) : [];
}

function readEntries(list: Element): Entry[] {
  return list.childNodes
    .filter(isElement)
    .filter((item) => item.tagName === 'li')
    .map((item) => readEntry(item, ''));
}

const inside = new Set(['ul', 'ol', 'dl', 'table']);

/** An entry with the lists and tables in it taken out of its words. */
function readEntry(item: Element, term: string): Entry {
  const nested: Element[] = [];
  const text = printHtml(item.childNodes, {
    skip: (element) => {
      if (!inside.has(element.tagName)) return false;
      nested.push(element);
      return true;
    },
  });
  return {
    text: tidy(term + text),
    entries: nested.filter((element) => element.tagName !== 'table').flatMap(readItems),
    sheets: nested.filter((element) => element.tagName === 'table').map(readSheet),
  };
}

/** Terms with what is said of them; several terms may stand over one explanation, and pairs in boxes of their own. */
function readTerms(list: Element): Entry[] {
  const entries: Entry[] = [];
  let terms: string[] = [];
  for (const child of list.childNodes.filter(isElement).flatMap(unbox)) {
    if (child.tagName === 'dt') terms.push(tidy(printHtml(child.childNodes)));
    if (child.tagName !== 'dd') continue;
    entries.push(readEntry(child, terms.length === 0 ? '' : `${terms.join(', ')}: `));
    terms = [];
  }
  return entries;
}

function unbox(child: Element): readonly Element[] {
  return child.tagName === 'div' ? child.childNodes.filter(isElement) : [child];
}
