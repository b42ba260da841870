import { placeIn } from '../../language/heading-words.js';
import type { DocumentationContext } from '../documentation.js';
import { meaningsOf } from '../../language/lexicon.js';
import { readKindCell } from '../facts/read-kind.js';
import type { Cell, Sheet } from '../markdown/sheet.js';
import type { Role } from '../../language/language.js';
import { readOverlap } from './overlap.js';
import { roleOf } from '../../language/header-words.js';
import { readNeedCell, readNeedWord } from './read-need-cell.js';
import { readNames } from './read-names.js';

/** Columns by what they mean; a role that stands twice belongs to its first column. */
export type Columns = ReadonlyMap<Role, number>;

/** Returns the columns of a table by their header, else by what stands in them. */
export function findColumns(sheet: Sheet, context: DocumentationContext): Columns {
  const columns = new Map<Role, number>(sheet.header === undefined ? [] : readColumns(sheet.header));
  dropPlace(columns, sheet);
  dropType(columns, sheet);
  takeName(columns, sheet, context);
  takeRequired(columns, sheet);
  takeType(columns, sheet);
  takeDescription(columns, sheet);
  return columns;
}

function readColumns(header: readonly Cell[]): Columns {
  const columns = new Map<Role, number>();
  for (const [at, cell] of header.entries()) {
    const role = roleOf(cell.text);
    if (role !== undefined && !columns.has(role)) columns.set(role, at);
  }
  return columns;
}

function cellsAt(sheet: Sheet, at: number): readonly string[] {
  return sheet.rows.map((row) => row[at]?.text ?? '');
}

function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** "Object" and "Parameter type" head a column of places only where places stand in it. */
function dropPlace(columns: Map<Role, number>, sheet: Sheet): void {
  const at = columns.get('place');
  if (at === undefined) return;
  const filled = cellsAt(sheet, at).filter((text) => text !== '');
  if (filled.some((text) => placeIn(text) !== undefined)) return;
  columns.delete('place');
  if (!columns.has('name') && at === 0) columns.set('name', at);
}

/** "Event type" heads a column of types only where some stand in it. */
function dropType(columns: Map<Role, number>, sheet: Sheet): void {
  const at = columns.get('type');
  if (at === undefined) return;
  const header = sheet.header?.[at]?.text ?? '';
  const whole = header.split(/\s+/u).every((word) => roleOf(word) !== undefined);
  const filled = cellsAt(sheet, at).filter((text) => text !== '');
  if (whole || filled.some((text) => readKindCell(text).kind !== undefined)) return;
  columns.delete('type');
}

/** A column is worth this much more where its header says that names stand in it. */
const headed = 0.45;

/**
 * The column whose cells the request holds is the one with the names, whatever its place and header: a column headed
 * "Name" may hold titles for people. Where the request holds none of them, the header decides, else the first column.
 */
function takeName(columns: Map<Role, number>, sheet: Sheet, context: DocumentationContext): void {
  const own = columns.get('name');
  const scored = range(widthOf(sheet)).map((at) => ({ at, score: scoreName(sheet, at, columns, context) }));
  const best = scored.reduce((first, next) => (next.score > first.score ? next : first), {
    at: own ?? -1,
    score: own === undefined ? 0.49 : (scored[own]?.score ?? 0),
  });
  const at = best.at >= 0 ? best.at : firstColumn(columns, sheet);
  if (at === undefined || at === own) return;
  for (const [role, column] of columns) if (column === at || role === 'name') columns.delete(role);
  columns.set('name', at);
}

/** Codes of answers, and what the request sends as examples, are never names. */
function scoreName(
  sheet: Sheet,
  at: number,
  columns: ReadonlyMap<Role, number>,
  context: DocumentationContext,
): number {
  if (columns.get('code') === at || columns.get('description') === at) return 0;
  const cells = cellsAt(sheet, at).filter((text) => text.trim() !== '');
  const read = cells.map((text) => readNames(text, context)?.names ?? []);
  if (cells.length * 2 < sheet.rows.length) return 0;
  const header = sheet.header?.[at]?.text ?? '';
  const named = roleOf(header) === 'name';
  const plain = read.filter((names) => names.length > 0).length / cells.length;
  const { request } = readOverlap(read.flat(), context);
  return (request * plain >= 0.5 ? request * plain : 0) + (named ? headed * plain : 0);
}

/** Where no header says "name" and the request holds none of them: the first column of a table about types or needs. */
function firstColumn(columns: ReadonlyMap<Role, number>, sheet: Sheet): number | undefined {
  if (columns.get('code') === 0) return undefined;
  const names = cellsAt(sheet, 0).flatMap((text) => readNames(text)?.names ?? []);
  const headless = sheet.header === undefined && names.length === sheet.rows.length && sheet.rows.length > 0;
  const typed = (columns.has('required') || columns.has('type')) && columns.get('variable') !== 0;
  return headless || typed ? 0 : undefined;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** A column in which nothing but "M", "required" and their like stands says what is required, whatever its header. */
function takeRequired(columns: Map<Role, number>, sheet: Sheet): void {
  if (columns.has('required') || sheet.rows.length < 2) return;
  const others: readonly Role[] = ['name', 'type', 'deprecated', 'default', 'mutability', 'example'];
  const meant = new Set(others.map((role) => columns.get(role)));
  for (let column = 1; column < widthOf(sheet); column++) {
    if (meant.has(column) || !isRequirements(cellsAt(sheet, column), sheet.header?.[column]?.text)) continue;
    for (const [role, known] of columns) if (known === column) columns.delete(role);
    columns.set('required', column);
    const later = sheet.header?.findIndex((cell) => roleOf(cell.text) === 'description') ?? -1;
    if (later > column && !columns.has('description')) columns.set('description', later);
    return;
  }
}

/** A word for it in any language, but no plain yes or no. */
function isNeed(text: string): boolean {
  const meanings = meaningsOf(text);
  return readNeedWord(text) !== undefined && !meanings.has('yes') && !meanings.has('no');
}

const letter = /^\W*(?:[mocr]|m\/o|o\/m)\W*$/iu;

/** "Yes" and "1" say it only where no header says otherwise; letters also under a header that lists them: "M/O/C". */
function isRequirements(cells: readonly string[], header: string | undefined): boolean {
  const filled = cells.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length * 2 < cells.length || filled.length < 2) return false;
  const role = header === undefined ? undefined : roleOf(header);
  const open = role === undefined || role === 'description';
  return (
    filled.every((text) => isNeed(text) || (open && letter.test(text))) &&
    filled.every((text) => readNeedCell(text).required !== undefined)
  );
}

/** A column of types under no header, or under one that means nothing. */
function takeType(columns: Map<Role, number>, sheet: Sheet): void {
  if (columns.has('type') || sheet.rows.length < 2) return;
  const taken = new Set(columns.values());
  for (const at of range(widthOf(sheet)).slice(1)) {
    const header = sheet.header?.[at]?.text ?? '';
    if (taken.has(at) || roleOf(header) !== undefined) continue;
    const filled = cellsAt(sheet, at).filter((text) => text !== '');
    const typed = filled.filter((text) => text.length <= 40 && readKindCell(text).kind !== undefined);
    const most = sheet.header === undefined ? filled.length : Math.ceil(filled.length * 0.7);
    if (filled.length === 0 || typed.length < most) continue;
    columns.set('type', at);
    return;
  }
}

/** A column without a header that means something else may hold the description; so may "Value", where prose stands in it. */
function takeDescription(columns: Map<Role, number>, sheet: Sheet): void {
  if (columns.has('description')) return;
  const taken = new Set(columns.values());
  for (let at = widthOf(sheet) - 1; at > 0; at--) {
    const header = sheet.header?.[at];
    if (taken.has(at) || (header !== undefined && roleOf(header.text) !== undefined)) continue;
    columns.set('description', at);
    return;
  }
  const at = columns.get('example');
  const valued = at !== undefined && isValueHeader(sheet.header?.[at]?.text ?? '');
  if (at === undefined || !valued || !isProse(cellsAt(sheet, at))) return;
  columns.delete('example');
  columns.set('description', at);
}

/** "Value" heads examples, and what a field is. */
function isValueHeader(header: string): boolean {
  const meanings = meaningsOf(header);
  return meanings.has('values') || meanings.has('thing');
}

function isProse(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  const long = filled.filter(
    (text) => text.split(/\s+/u).length >= 3 && !/^[^\s]+(?:\s*[,|/]\s*[^\s]+)+$/u.test(text),
  );
  return filled.length > 0 && long.length * 2 >= filled.length;
}
