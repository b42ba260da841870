import type { Facts } from '../../../model/facts.js';
import { markValues, unmark } from '../facts/mark-values.js';
import { readEnum } from '../facts/read-enum.js';
import { readFormat } from '../facts/read-format.js';
import { readLimits } from '../facts/read-limits.js';
import { isSeveral } from '../facts/read-prose-kind.js';
import { kindOf, toScalar } from '../facts/to-scalar.js';
import { notValues, proseWords } from '../vocabulary/defaults.js';
import type { Role } from '../vocabulary/columns.js';

/** Adds to a row's facts what the cells of columns like "Default", "Values" and "Max" say. */
export function readCells(facts: Facts, cell: (role: Role) => string): Facts {
  const values = readValues(cell('values'), facts);
  const several = values?.map(String).length ?? 0;
  const withValues: Facts =
    several < 2 ? facts : { ...facts, ...(values === undefined ? {} : { enum: values }) };
  const limits = { ...readLimits(markValues(cell('values')), facts.kind), ...bounds(cell, facts) };
  const stated = readDefault(cell('default'), withValues);
  const format = readFormat(cell('format'));
  return {
    ...withValues,
    ...limits,
    ...stated,
    ...(format === undefined ? {} : { format }),
    ...(/^(?:yes|true|✅|✔|x)/iu.test(cell('deprecated')) ? { deprecated: true } : {}),
    ...(/\bread[- ]?only\b/iu.test(cell('mutability')) ? { readOnly: true } : {}),
  };
}

function readDefault(cell: string, facts: Facts): Facts {
  const text = unmark(markValues(cell)).trim();
  if (text === '' || /^[-–—]$/u.test(text) || /^n\/a$/iu.test(text)) return {};
  const implied: Facts = facts.required === undefined ? { required: 'no' } : {};
  if (notValues.has(text.toLowerCase()) || text.split(/\s+/u).length > 3) return implied;
  const value = toScalar(text, facts.kind);
  const numeric = facts.kind === 'integer' || facts.kind === 'number';
  if (numeric && typeof value !== 'number') return implied;
  const kind = facts.kind ?? kindOf(value);
  return { ...implied, kind, default: value };
}

/** Values with commas, bars, line breaks or nothing but spaces between. */
function readValues(cell: string, facts: Facts): Facts['enum'] {
  if (cell.trim() === '' || isSeveral(facts.description ?? '')) return undefined;
  const marked = markValues(cell);
  const list =
    readEnum(`One of: ${marked}`, [`One of: ${marked.replaceAll('\n', ', ')}`]) ??
    unmark(marked)
      .split(/[\s,|;]+/u)
      .filter((word) => word !== '');
  const plain = list.every(
    (word) =>
      !proseWords.has(word.toLowerCase()) &&
      word.length <= 40 &&
      !/[.!?:]$/u.test(word) &&
      !/^\d+\s*(?:-|–|\.\.)\s*\d+$/u.test(word),
  );
  return plain && list.length >= 2 && list.length <= 60
    ? list.map((value) => toScalar(value, facts.kind))
    : undefined;
}

function bounds(cell: (role: Role) => string, facts: Facts): Facts {
  const maximum = numberOf(cell('maximum'));
  const minimum = numberOf(cell('minimum'));
  const length = numberOf(cell('length'));
  const text = facts.kind === 'string';
  return {
    ...(maximum === undefined ? {} : text ? { maxLength: maximum } : { maximum }),
    ...(minimum === undefined ? {} : text ? { minLength: minimum } : { minimum }),
    ...(length === undefined || (facts.kind !== undefined && !text) ? {} : { maxLength: length }),
  };
}

function numberOf(cell: string): number | undefined {
  const digits = /^\D{0,12}?(-?\d[\d,]*(?:\.\d+)?)\D{0,12}$/u.exec(cell.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}
