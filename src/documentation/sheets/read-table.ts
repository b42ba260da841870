import type { DocumentationContext } from '../documentation.js';
import type { Sheet } from '../markdown/sheet.js';
import { roleOf } from '../../language/header-words.js';
import { findColumns } from './find-columns.js';
import { findHeader, takeCaption } from './find-header.js';
import { judge, type Verdict } from './judge.js';
import type { Columns } from './find-columns.js';
import { holdsName } from './overlap.js';
import { readNames } from './read-names.js';
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
export function readTable(given: Sheet, around: Setting, context: DocumentationContext): ReadTable {
  const { sheet: whole, caption } = takeCaption(turnedOver(given, context));
  const setting = caption === undefined ? around : { ...around, lead: caption };
  const sheet = findHeader(whole, context);
  const columns = findColumns(sheet, context);
  const title = (sheet.header ?? sheet.rows[0] ?? []).map((cell) => cell.text).join(' | ');
  const at = columns.get('name');
  if (at === undefined) return { title, verdict: unusable(columns), rows: [] };
  const names = sheet.rows.flatMap((row) => readNames(row[at]?.text ?? '', context)?.names ?? []);
  if (names.length * 2 < countRows(sheet))
    return { title, verdict: { use: false, reason: 'its first column holds no names' }, rows: [] };
  const header = sheet.header?.[at]?.text ?? '';
  const typed = columns.has('type') || columns.has('required');
  const bare = sheet.header === undefined && !typed;
  const verdict = judge({ names, title: header, typed, bare }, setting, context);
  if (!verdict.use) return { title, verdict, rows: [] };
  return { title, verdict, rows: readRows(sheet, columns, context, (nested) => readNested(nested, context)) };
}

/** The rows that can name an argument: one that fills a single cell of several is a note. */
function countRows({ rows }: Sheet): number {
  const filled = rows.filter((row) => row.filter((cell) => cell.text !== '').length > 1);
  return filled.length === 0 ? rows.length : filled.length;
}

function unusable(columns: Columns): Verdict {
  if (columns.has('code')) return { use: false, reason: 'it lists status or error codes' };
  if (columns.has('variable')) return { use: false, reason: 'it lists environment variables' };
  return { use: false, reason: 'no column holds names' };
}

/** Returns the rows of a table inside a cell or entry: it documents what that names, and needs no verdict of its own. */
export function readNested(sheet: Sheet, context: DocumentationContext): readonly Row[] {
  const whole = findHeader(sheet, context);
  const columns = findColumns(whole, context);
  return columns.has('name')
    ? readRows(whole, columns, context, (nested) => readNested(nested, context))
    : [];
}

/** A table whose header names the arguments, and whose first column says what its rows tell, is one that lies on its side. */
function turnedOver(sheet: Sheet, context: DocumentationContext): Sheet {
  const [corner, ...names] = sheet.header ?? [];
  if (corner === undefined || names.length < 2 || sheet.rows.length < 2) return sheet;
  const held = names.every(({ text }) =>
    readNames(text, context)?.names.every((name) => holdsName(name, context)),
  );
  const told = sheet.rows.every(([head]) => head !== undefined && roleOf(head.text) !== undefined);
  if (!held || !told) return sheet;
  const empty = { text: '', depth: 0, sheets: [] };
  return {
    header: [{ ...corner, text: 'name' }, ...sheet.rows.map(([head]) => head ?? empty)],
    rows: names.map((name, at) => [name, ...sheet.rows.map((row) => row[at + 1] ?? empty)]),
  };
}
