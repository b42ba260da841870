import type { DocumentationContext } from '../documentation.js';
import type { Cell, Sheet } from '../markdown/sheet.js';
import { holdsName } from './overlap.js';
import { roleOf } from '../../language/header-words.js';
import { isName } from './read-names.js';

/** A table without the title that runs over its whole width. */
export interface Captioned {
  readonly sheet: Sheet;
  readonly caption?: string;
}

/** Returns a table and its caption: a header, or first rows, of one cell over rows of several. */
export function takeCaption(sheet: Sheet): Captioned {
  const wide = sheet.rows.some((row) => row.length > 1);
  const isTitle = (row: readonly Cell[]): boolean => row.length === 1;
  if (!wide || sheet.header === undefined || !isTitle(sheet.header)) return { sheet };
  const start = sheet.rows.findIndex((row) => !isTitle(row));
  return { sheet: { rows: sheet.rows.slice(start) }, caption: `${sheet.header[0]?.text ?? ''}:` };
}

/** Returns a table with its header: a first row of header words is one, also where it is not marked; an argument is none. */
export function findHeader(sheet: Sheet, context: DocumentationContext): Sheet {
  if (sheet.header === undefined) {
    const [first, ...rest] = sheet.rows;
    return first !== undefined && rest.length > 0 && isHeader(first, context)
      ? { header: first, rows: rest }
      : sheet;
  }
  const { header } = sheet;
  const [name] = header;
  const meant = header.some((cell) => roleOf(cell.text) !== undefined);
  const isRow = !meant && name !== undefined && isName(name.text) && holdsName(name.text, context);
  if (isRow) return { rows: [header, ...sheet.rows] };
  return { header, rows: sheet.rows.filter((row) => !isSame(row, header)) };
}

/** A header that is written once more among the rows. */
function isSame(row: readonly Cell[], header: readonly Cell[]): boolean {
  const plain = (cell: Cell | undefined): string => unbold(cell?.text ?? '').toLowerCase();
  return row.length === header.length && row.every((cell, at) => plain(cell) === plain(header[at]));
}

/**
 * Short cells that are words of headers, all of them, or most where they are set in bold; two of them may as well be an
 * argument called "name" and what it is.
 */
function isHeader(cells: readonly Cell[], context: DocumentationContext): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  const [first] = cells;
  if (first === undefined || filled.length < 2) return false;
  if (cells.length === 2 && holdsName(unbold(first.text), context)) return false;
  const meant = filled.filter(({ text }) => roleOf(unbold(text)) !== undefined);
  const bold = filled.every(({ text }) => text.startsWith('**'));
  return (
    filled.every(({ text }) => /^[^.:;,]{1,30}\.?$/u.test(unbold(text))) &&
    meant.length >= (bold ? Math.ceil(filled.length / 2) : cells.length)
  );
}

function unbold(text: string): string {
  return text.replaceAll('*', '').trim();
}
