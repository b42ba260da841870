import type { DocumentationContext } from '../documentation.js';
import { readKindCell } from '../facts/read-kind.js';
import { readRequirementCell } from '../facts/read-requirement.js';
import type { Sheet } from '../markdown/sheet.js';
import type { Role } from '../vocabulary/columns.js';
import { readOverlap } from './overlap.js';
import { readColumns, readRole, type Columns } from './read-columns.js';
import { readNames } from './read-names.js';
import { readPlace } from './read-place.js';

/** Returns the columns of a table by their header, else by what stands in them. */
export function findColumns(sheet: Sheet, context: DocumentationContext): Columns {
  const columns = new Map<Role, number>(sheet.header === undefined ? [] : readColumns(sheet.header));
  dropPlace(columns, sheet);
  if (!columns.has('name')) takeName(columns, sheet, context);
  takeRequired(columns, sheet);
  takeType(columns, sheet);
  takeDescription(columns, sheet);
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
  if (filled.some((text) => readPlace(text) !== undefined)) return;
  columns.delete('place');
  if (!columns.has('name') && at === 0) columns.set('name', at);
}

/** Where no header says "name": a column of variables or codes whose cells the request holds, else the first one. */
function takeName(columns: Map<Role, number>, sheet: Sheet, context: DocumentationContext): void {
  const candidates = [columns.get('variable'), columns.get('values'), columns.get('example'), 0];
  for (const at of candidates) {
    if (at === undefined || (columns.has('code') && at === columns.get('code'))) continue;
    const names = cellsAt(sheet, at).flatMap((text) => readNames(text)?.names ?? []);
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

/** A column in which nothing but "M", "required" and their like stands says what is required, whatever its header. */
function takeRequired(columns: Map<Role, number>, sheet: Sheet): void {
  if (columns.has('required') || sheet.rows.length < 2) return;
  const others: readonly Role[] = ['name', 'type', 'deprecated', 'default', 'mutability', 'example'];
  const meant = new Set(others.map((role) => columns.get(role)));
  for (let column = 1; column < widthOf(sheet); column++) {
    if (meant.has(column) || !isRequirements(cellsAt(sheet, column), sheet.header?.[column]?.text)) continue;
    for (const [role, known] of columns) if (known === column) columns.delete(role);
    columns.set('required', column);
    const later = sheet.header?.findIndex((cell) => readRole(cell.text) === 'description') ?? -1;
    if (later > column && !columns.has('description')) columns.set('description', later);
    return;
  }
}

const words = /^\W*(?:required|mandatory|optional|conditional|m|o|c|r)\W*$/iu;

/** "Yes" and "1" say it only where no header says otherwise. */
function isRequirements(cells: readonly string[], header: string | undefined): boolean {
  const filled = cells.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length * 2 < cells.length || filled.length < 2) return false;
  const sure = header === undefined || readRole(header) === 'description';
  return (
    filled.every((text) =>
      sure ? words.test(text) : /^\W*(?:required|mandatory|optional)\W*$/iu.test(text),
    ) && filled.every((text) => readRequirementCell(text).required !== undefined)
  );
}

/** A column of types without a header. */
function takeType(columns: Map<Role, number>, sheet: Sheet): void {
  if (columns.has('type') || sheet.header !== undefined || sheet.rows.length < 2) return;
  const taken = new Set(columns.values());
  for (let at = 1; at < widthOf(sheet); at++) {
    if (taken.has(at)) continue;
    const filled = cellsAt(sheet, at).filter((text) => text !== '');
    const typed = filled.every((text) => text.length <= 24 && readKindCell(text).kind !== undefined);
    if (filled.length === 0 || !typed) continue;
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
    if (taken.has(at) || (header !== undefined && readRole(header.text) !== undefined)) continue;
    columns.set('description', at);
    return;
  }
  const at = columns.get('example');
  const valued = at !== undefined && /^\W*value\W*$/iu.test(sheet.header?.[at]?.text ?? '');
  if (at === undefined || !valued || !isProse(cellsAt(sheet, at))) return;
  columns.delete('example');
  columns.set('description', at);
}

function isProse(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  const long = filled.filter(
    (text) => text.split(/\s+/u).length >= 3 && !/^[^\s]+(?:\s*[,|/]\s*[^\s]+)+$/u.test(text),
  );
  return filled.length > 0 && long.length * 2 >= filled.length;
}
