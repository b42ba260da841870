import type { DocumentationContext } from '../documentation.js';
import type { Cell, Sheet } from '../markdown/sheet.js';
import type { Role } from '../vocabulary/columns.js';
import { judge, type Verdict } from './judge.js';
import { readOverlap } from './overlap.js';
import { readColumns, readRole, type Columns } from './read-columns.js';
import { isName, readNames } from './read-names.js';
import { readPlace } from './read-place.js';
import { readRows } from './read-rows.js';
import type { Row } from './row.js';
import type { Setting } from './setting.js';

/** A table with the verdict on it. */
export interface ReadTable {
  readonly title: string;
  readonly verdict: Verdict;
  readonly rows: readonly Row[];
}

/** Returns the rows of a table as arguments, and whether they are any. */
export function readTable(given: Sheet, setting: Setting, context: DocumentationContext): ReadTable {
  const sheet = findHeader(given, context);
  const columns = findColumns(sheet, context);
  const title = (sheet.header ?? sheet.rows[0] ?? []).map((cell) => cell.text).join(' | ');
  const at = columns.get('name');
  if (at === undefined) return { title, verdict: unusable(columns), rows: [] };
  const names = sheet.rows.flatMap((row) => readNames(row[at]?.text ?? '')?.names ?? []);
  if (names.length * 2 < sheet.rows.length)
    return { title, verdict: { use: false, reason: 'its first column holds no names' }, rows: [] };
  const header = sheet.header?.[at]?.text ?? '';
  const typed = columns.has('type') || columns.has('required');
  const verdict = judge({ names, title: header, typed }, setting, context);
  if (!verdict.use) return { title, verdict, rows: [] };
  return { title, verdict, rows: readRows(sheet, columns, (nested) => readNested(nested, context)) };
}

function unusable(columns: Columns): Verdict {
  if (columns.has('code')) return { use: false, reason: 'it lists status or error codes' };
  if (columns.has('variable')) return { use: false, reason: 'it lists environment variables' };
  return { use: false, reason: 'no column holds names' };
}

/** A table inside a cell documents what the row names: it needs no verdict of its own. */
function readNested(sheet: Sheet, context: DocumentationContext): readonly Row[] {
  const whole = findHeader(sheet, context);
  const columns = findColumns(whole, context);
  return columns.has('name') ? readRows(whole, columns, (nested) => readNested(nested, context)) : [];
}

/** A first row of header words is the header, also where the table does not mark it; a header that is an argument is a row. */
function findHeader(sheet: Sheet, context: DocumentationContext): Sheet {
  if (sheet.header === undefined) {
    const [first, ...rest] = sheet.rows;
    return first !== undefined && rest.length > 0 && isHeader(first, context)
      ? { header: first, rows: rest }
      : sheet;
  }
  const [name] = sheet.header;
  const meant = sheet.header.some((cell) => readRole(cell.text) !== undefined);
  const isRow =
    !meant && name !== undefined && isName(name.text) && readOverlap([name.text], context).request > 0;
  return isRow ? { rows: [sheet.header, ...sheet.rows] } : sheet;
}

/** Cells that are all words of headers; two of them may as well be an argument called "name" and what it is. */
function isHeader(cells: readonly Cell[], context: DocumentationContext): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < 2) return false;
  if (cells.length === 2 && readOverlap([first.text], context).request > 0) return false;
  return cells.every(
    (cell) => /^[^.:;,]{1,30}$/u.test(cell.text) && readRole(unbold(cell.text)) !== undefined,
  );
}

function unbold(text: string): string {
  return text.replaceAll('*', '');
}

/** Columns by their header, else by what stands in them. */
function findColumns(sheet: Sheet, context: DocumentationContext): Columns {
  const columns = new Map<Role, number>(sheet.header === undefined ? [] : readColumns(sheet.header));
  dropPlace(columns, sheet);
  if (!columns.has('name')) takeName(columns, sheet, context);
  if (!columns.has('description')) {
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    const taken = new Set(columns.values());
    for (let at = width - 1; at > 0; at--) {
      if (!taken.has(at) && readRoleless(sheet, at)) {
        columns.set('description', at);
        break;
      }
    }
  }
  return columns;
}

/** A column without a header that means something else may hold the description. */
function readRoleless(sheet: Sheet, at: number): boolean {
  return sheet.header?.[at] === undefined || readRole(sheet.header[at].text) === undefined;
}

/** "Object" and "Parameter type" head a column of places only where places stand in it. */
function dropPlace(columns: Map<Role, number>, sheet: Sheet): void {
  const at = columns.get('place');
  if (at === undefined) return;
  const filled = sheet.rows.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
  if (filled.some((text) => readPlace(text) !== undefined)) return;
  columns.delete('place');
  if (!columns.has('name') && at === 0) columns.set('name', at);
}

/** Where no header says "name": a column of variables or codes whose cells the request holds, else the first one. */
function takeName(columns: Map<Role, number>, sheet: Sheet, context: DocumentationContext): void {
  const cellsAt = (at: number): readonly string[] =>
    sheet.rows.map((row: readonly Cell[]) => row[at]?.text ?? '');
  const namesAt = (at: number): readonly string[] =>
    cellsAt(at).flatMap((text) => readNames(text)?.names ?? []);
  const candidates = [columns.get('variable'), columns.get('values'), columns.get('example'), 0];
  for (const at of candidates) {
    if (at === undefined || (columns.has('code') && at === columns.get('code'))) continue;
    const names = namesAt(at);
    const known = readOverlap(names, context).request >= 0.5;
    const headless =
      sheet.header === undefined && names.length === sheet.rows.length && sheet.rows.length > 0;
    const rest =
      (columns.has('required') || columns.has('type')) && at === 0 && at !== columns.get('variable');
    if (!known && !headless && !rest) continue;
    for (const [role, column] of columns) if (column === at) columns.delete(role);
    columns.set('name', at);
    return;
  }
}
