import type { Facts } from '../../model/facts.js';
import { readKindCell } from '../facts/read-kind.js';

const size =
  /^(?<type>\p{L}[\p{L}\d]*)\s*(?::\s*|\s|[([<{]\s*)(?:max(?:imum)?\.?\s*|≤\s*|<=\s*)?(?<most>\d{1,9})\s*(?:\p{L}{1,12}\.?\s*)?[)\]>}]?$/u;
const range =
  /^(?<type>\p{L}[\p{L}\d]*)\s*:?\s*[([<{]?\s*(?<least>-?\d{1,9})\s*(?:-|–|—|~|\.{2,3}|…|,\s*|to\s)\s*(?<most>-?\d{1,9})\s*[)\]>}]?$/u;

/**
 * Returns what a type with a size says: `string:36`, `varchar 50` and `char(3)` how long a text may be, `int[1-9]` what a
 * number may be. Undefined for a type without one, and for `decimal(10,2)`, whose numbers count digits.
 */
export function readSize(cell: string): Facts | undefined {
  const text = cell.replaceAll(/[`*\\]/gu, '').trim();
  const found = size.exec(text)?.groups ?? range.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { type = '', least, most = '' } = found;
  const known = readKindCell(type);
  const bounds = [least, most].filter((bound) => bound !== undefined).map(Number);
  const [low = 0, high = low] = bounds;
  if (known.kind === 'string' && known.format === undefined)
    return { ...known, ...(bounds.length > 1 ? { minLength: low, maxLength: high } : { maxLength: low }) };
  const ranged = known.kind === 'integer' && bounds.length > 1 && high > low;
  return ranged ? { ...known, minimum: low, maximum: high } : undefined;
}
