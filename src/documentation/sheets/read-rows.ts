import { meaningsIn } from '../../language/lexicon.js';
import { placeIn } from '../../language/heading-words.js';
import type { Facts } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../documentation.js';
import { readFacts } from '../facts/read-facts.js';
import { readKindCell } from '../facts/read-kind.js';
import type { Cell, Sheet } from '../markdown/sheet.js';
import type { Role } from '../../language/language.js';
import { readCells } from './read-cells.js';
import { roleOf } from '../../language/header-words.js';
import type { Columns } from './find-columns.js';
import { readAnswer, readNeedCell, type Need } from './read-need-cell.js';
import { readNames } from './read-names.js';
import { readSize } from './read-size.js';
import { factsOfItems } from './read-value-table.js';
import type { Row } from './row.js';
import { readValueSheet, type SheetItem } from './value-sheet.js';

/** Returns the arguments that the rows of a table name; a row that is a note is none. `nested` reads the tables in its cells. */
export function readRows(
  sheet: Sheet,
  columns: Columns,
  context: DocumentationContext,
  nested: (sheet: Sheet) => readonly Row[],
): readonly Row[] {
  const marks = readMarks(sheet, columns);
  const found: Deep[] = [];
  for (const cells of sheet.rows) {
    const cell = (role: Role): Cell | undefined => {
      const at = columns.get(role);
      return at === undefined ? undefined : cells[at];
    };
    const name = cell('name');
    const read = name === undefined ? undefined : readNames(name.text, context);
    if (name === undefined || read === undefined || isNote(cells, columns)) continue;
    const sheets = cells.flatMap((each) => each.sheets);
    for (const each of read.names) {
      const own = readRow(each, read.rest, (role) => textOf(cell(role), role), marks);
      const values = readInside(each, own, sheets, context);
      const below = values === undefined ? sheets.flatMap(nested) : [];
      const facts = values === undefined ? own : { ...factsOfItems(values, own.kind), ...own };
      found.push({
        depth: name.depth,
        row: {
          name: each,
          ...(placeOf(cell('place')?.text) ?? placeOf(read.rest) ?? {}),
          facts: read.struck ? { ...facts, deprecated: true } : facts,
          rows: below,
        },
      });
    }
  }
  return nest(found);
}

/** The table inside a row lists its values, unless the row has parts of its own. */
function readInside(
  name: string,
  { kind, enum: listed }: Facts,
  [sheet, ...others]: readonly Sheet[],
  { body }: DocumentationContext,
): readonly SheetItem[] | undefined {
  const isWhole = kind === 'object' || kind === 'array' || listed !== undefined;
  if (sheet === undefined || others.length > 0 || isWhole) return undefined;
  const holdsParts = body.some((path) => path.includes(`${name}.`) || path.includes(`${name}[].`));
  return holdsParts ? undefined : readValueSheet(sheet);
}

/** Cells beside the description are short; no more of a long one is read, and no text is long enough to be slow. */
const longestCell = 800;

function textOf(cell: Cell | undefined, role: Role): string {
  const text = cell?.text ?? '';
  return role === 'description' ? text : text.slice(0, longestCell);
}

/** One cell that runs over the whole row is a note, and a lone "Optional" heads the rows below it. */
function isNote(cells: readonly Cell[], columns: Columns): boolean {
  if (columns.size < 2) return false;
  const filled = cells.filter((cell) => cell.text !== '' || cell.sheets.length > 0);
  const [only] = filled;
  return (
    cells.length === 1 ||
    (filled.length === 1 &&
      only !== undefined &&
      roleOf(only.text.replaceAll('*', '')) !== undefined &&
      /^(?:\*\*|_)|^[A-Z]/u.test(only.text))
  );
}

/** How the cells of a column are to be read that says what is required. */
interface Marks {
  /** A column of ticks: where the others are ticked, an empty cell means no. */
  readonly blankMeansNo: boolean;
  /** In Korea and Japan a circle means yes and a cross no; elsewhere O is optional and X a tick. */
  readonly circles: boolean;
  /** "Optional?" asks the other way round: a yes means that it can be left out. */
  readonly inverted: boolean;
}

function readMarks(sheet: Sheet, columns: Columns): Marks {
  const at = columns.get('required');
  if (at === undefined) return { blankMeansNo: false, circles: false, inverted: false };
  const filled = sheet.rows.map((row) => row[at]?.text.trim() ?? '').filter((text) => text !== '');
  const kinds = new Set(filled.map((text) => text.toLowerCase()));
  const eastern = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const circles =
    [...kinds].every((text) => /^[ox△-]$/u.test(text)) &&
    ((kinds.has('o') && kinds.has('x')) || eastern.test(sheet.header?.[at]?.text ?? ''));
  const ticked = filled.every((text) => readNeedCell(text).required === 'yes');
  const asked = meaningsIn(sheet.header?.[at]?.text ?? '');
  const inverted =
    (asked.has('optional') || asked.has('omit')) && !(asked.has('required') || asked.has('must'));
  return { blankMeansNo: filled.length > 0 && ticked && !circles && !inverted, circles, inverted };
}

function readRequired(cell: string, { circles, blankMeansNo, inverted }: Marks): Need {
  const answer = inverted ? readAnswer(cell) : undefined;
  if (answer !== undefined) return { required: answer === 'yes' ? 'no' : 'yes' };
  if (circles && /^[ox]$/iu.test(cell.trim())) return { required: /o/iu.test(cell) ? 'yes' : 'no' };
  const read = readNeedCell(cell);
  return read.required === undefined && blankMeansNo ? { ...read, required: 'no' } : read;
}

function readRow(name: string, rest: string, cell: (role: Role) => string, marks: Marks): Facts {
  const required = readRequired(cell('required'), marks);
  const type = cell('type') === '' && cell('format').length <= 20 ? cell('format') : cell('type');
  const behind = rest === '' ? {} : readKindCell(rest.replaceAll(/[()]/gu, ' '));
  const given: Facts = {
    ...behind,
    ...(readSize(type) ?? readKindCell(type)),
    ...required,
  };
  const constrained = readConstraints(name, cell('constraints'), given);
  const facts = readFacts(cell('description'), { name, facts: { ...constrained, ...given } });
  return readCells(facts, cell);
}

/** "required, max 50 characters" in a column of its own. */
function readConstraints(name: string, cell: string, given: Facts): Facts {
  if (cell === '') return {};
  const facts = Object.entries(readFacts(cell, { name, facts: given }));
  return Object.fromEntries(facts.filter(([fact]) => fact !== 'description'));
}

function placeOf(text: string | undefined): { readonly in: ArgumentPlace } | undefined {
  const place = text === undefined ? undefined : placeIn(text);
  return place === undefined || place === 'url' ? undefined : { in: place };
}

interface Deep {
  readonly depth: number;
  readonly row: Row;
}

/** Puts rows that are set in under the row above them. */
function nest(rows: readonly Deep[]): readonly Row[] {
  const top = rows.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const nested: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const head = rows[at++];
    if (head === undefined) break;
    const children: Deep[] = [];
    for (let next = rows[at]; next !== undefined && next.depth > top; next = rows[++at]) children.push(next);
    const below = children.length === 0 ? [] : nest(children);
    nested.push({ ...head.row, rows: [...head.row.rows, ...below] });
  }
  return nested;
}
