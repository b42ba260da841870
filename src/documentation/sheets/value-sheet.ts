import type { Entry, Sheet } from '../markdown/sheet.js';
import type { Role } from '../../language/language.js';
import { roleOf } from '../../language/header-words.js';
import { readEntryLine } from './read-line.js';

/** A value and what it means. */
export interface SheetItem {
  readonly value: string;
  readonly gloss: string;
}

/** Columns that say more of a row than what it means. */
const more: ReadonlySet<Role> = new Set<Role>(['type', 'required', 'place', 'default', 'name']);

/** More of them are a catalogue, and no values that somebody would list. */
const most = 80;

/**
 * Returns the values that a table lists, with what each means beside it; undefined where its first column holds no plain
 * values, or its other columns say more than a meaning: types, needs, the names of other things.
 */
export function readValueSheet(sheet: Sheet): readonly SheetItem[] | undefined {
  const [first, ...rest] = sheet.rows;
  const unmarked = sheet.header === undefined && first !== undefined && rest.length > 1;
  const headed = unmarked && first.every((cell) => roleOf(cell.text.replaceAll('*', '')) !== undefined);
  const rows = headed ? rest : sheet.rows;
  const [, ...others] = (sheet.header ?? (headed ? first : [])).map((cell) => roleOf(cell.text));
  if (others.some((role) => role !== undefined && more.has(role))) return undefined;
  if (rows.some((row) => row.length > 3)) return undefined;
  return plainItems(
    rows.map((row) => ({
      value: bare(row[0]?.text ?? ''),
      gloss: row
        .slice(1)
        .map((cell) => cell.text)
        .join(' '),
    })),
  );
}

/** Returns the values that the entries of a list begin with: `` `a` — first ``, `0 = off`, `a`. */
export function readValueList(entries: readonly Entry[]): readonly SheetItem[] | undefined {
  return plainItems(
    entries.map(({ text }) => {
      const number = /^(?<value>-?\d+)\s*(?:[:=–—-]|$)\s*(?<gloss>[^]*)$/u.exec(text)?.groups;
      if (number !== undefined) return { value: number['value'] ?? '', gloss: number['gloss'] ?? '' };
      const line = readEntryLine(text, true);
      const [name = '', ...others] = line?.names ?? [];
      const type = line?.type === undefined ? '' : `(${line.type}) `;
      return { value: others.length > 0 ? '' : name, gloss: type + (line?.text ?? '') };
    }),
  );
}

function bare(text: string): string {
  return text.replaceAll(/^[`*"'“”]+|[`*"'“”]+$/gu, '').trim();
}

function plainItems(items: readonly SheetItem[]): readonly SheetItem[] | undefined {
  const values = new Set(items.map(({ value }) => value));
  const plain = items.every(({ value }) => /^[\p{L}\p{N}_.:/+@-]{1,60}$/u.test(value));
  return plain && items.length >= 2 && items.length <= most && values.size === items.length
    ? items
    : undefined;
}

/** Returns whether values are written as codes are, and not as words of a sentence. */
export function areCodes(items: readonly SheetItem[]): boolean {
  return items.every(({ value }) => /^[A-Z\d][A-Z\d_.-]*$|[_\d]|[a-z][A-Z]/u.test(value));
}
