import type { Cell } from '../markdown/sheet.js';
import { meaningsOf } from '../../language/meanings-of.js';
import { columnWords, type Role } from '../vocabulary/columns.js';

const roles: ReadonlyMap<string, Role> = new Map(
  [...columnWords]
    .reverse()
    .flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [word, role])),
);
const rank: ReadonlyMap<Role, number> = new Map(columnWords.map(([role], at): [Role, number] => [role, at]));

/** Returns what a header cell says of its column: `Data Type` the type, `Required/Optional` what is required. */
export function readRole(header: string): Role | undefined {
  const plain = header
    .toLowerCase()
    .replaceAll(/[`*_:()[\]]/gu, ' ')
    .trim()
    .replace(/(?<!\.\p{L})\.$/u, '');
  const whole = roles.get(plain.replaceAll(/\s+/gu, ''));
  if (whole !== undefined) return whole;
  const words = plain.split(/[\s/,|&-]+/u).filter((word) => word !== '');
  if (words.length > 6) return undefined;
  let best: Role | undefined;
  for (const word of words) {
    const role = roles.get(word) ?? roles.get(word.replace(/\?$/u, ''));
    if (role !== undefined && (best === undefined || rankOf(role) < rankOf(best))) best = role;
  }
  return best ?? (words.length === 1 && words[0] === 'value' ? 'example' : readMeaning(plain, words));
}

/** Header words of the languages in the lexicon: "Wymagane", "Zorunlu mu", "Varsayılan". */
function readMeaning(plain: string, words: readonly string[]): Role | undefined {
  for (const text of [plain, ...words]) {
    const meanings = meaningsOf(text);
    if (meanings.has('required') || meanings.has('optional') || meanings.has('conditional'))
      return 'required';
    if (meanings.has('default')) return 'default';
  }
  return undefined;
}

function rankOf(role: Role): number {
  return rank.get(role) ?? columnWords.length;
}

/** Columns by what they mean; a role that stands twice belongs to its first column. */
export type Columns = ReadonlyMap<Role, number>;

/** Returns the columns of a header row. */
export function readColumns(header: readonly Cell[]): Columns {
  const columns = new Map<Role, number>();
  for (const [at, cell] of header.entries()) {
    const role = readRole(cell.text);
    if (role !== undefined && !columns.has(role)) columns.set(role, at);
  }
  return columns;
}
