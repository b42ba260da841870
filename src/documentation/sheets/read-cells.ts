import type { Facts } from '../../model/facts.js';
import { markValues, unmark } from '../facts/mark-values.js';
import { readEnum } from '../facts/read-enum.js';
import { readDefault } from '../facts/read-default.js';
import { readFacts } from '../facts/read-facts.js';
import { readFormat } from '../facts/read-format.js';
import { readLimits } from '../facts/read-limits.js';
import { isSeveral } from '../facts/read-prose-kind.js';
import { kindOf, toScalar } from '../facts/to-scalar.js';
import { isTerm } from '../../language/terms.js';
import type { Role } from '../../language/language.js';
import { readTypeValues } from './read-type-values.js';

/** Adds to a row's facts what the cells of columns like "Default", "Values" and "Max" say. */
export function readCells(facts: Facts, cell: (role: Role) => string): Facts {
  const told = readProse(cell('values'), facts);
  const values = told.enum ?? readValues(cell('values'), facts) ?? readTypeValues(cell, facts);
  const several = values?.map(String).length ?? 0;
  const withValues: Facts =
    several < 2 ? facts : { ...facts, ...(values === undefined ? {} : { enum: values }) };
  const limits = {
    ...readLimits(markValues(cell('type').replaceAll(/^\s*\p{L}+\s*\(\d+\)/gu, '')), facts.kind),
    ...boundsOf(told),
    ...bounds(cell, facts),
  };
  const implied = told.default === undefined ? {} : stateDefault(String(told.default), withValues);
  const stated = {
    ...implied,
    ...readBesides(cell, withValues),
    ...readDefaultCell(cell('default'), withValues),
  };
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

/** A cell of values may hold prose: "Default: all. Allowed: all, some". It is read as a description is. */
function readProse(cell: string, { kind, default: known }: Facts): Facts {
  if (cell.trim() === '') return {};
  const told = readFacts(cell, { facts: kind === undefined ? {} : { kind } });
  const introduced = /[:：]|\bof\b/u.test(cell);
  return {
    ...(introduced && told.enum !== undefined ? { enum: told.enum } : {}),
    ...(known === undefined && told.default !== undefined ? { default: told.default } : {}),
    ...boundsOf(told),
  };
}

function boundsOf({ minimum, maximum, minLength, maxLength }: Facts): Facts {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** A default that stands beside the type or what is required: `integer, default 20`, `No (default 10)`. */
function readBesides(cell: (role: Role) => string, facts: Facts): Facts {
  if (facts.default !== undefined) return {};
  const texts = [cell('required'), cell('type')].filter((text) => text.includes(' ')).map(markValues);
  const value = texts.length === 0 ? undefined : readDefault(texts)?.value;
  return value === undefined ? {} : stateDefault(value, facts);
}

function readDefaultCell(cell: string, facts: Facts): Facts {
  const text = unmark(markValues(cell)).trim();
  if (text === '' || /^[-–—]$/u.test(text) || /^n\/a$/iu.test(text)) return {};
  const none = noDefault.test(text) || text.split(/\s+/u).length > 3;
  return none ? impliedBy(facts) : stateDefault(text, facts);
}

/** In a column of defaults "all" and "no" are values; these are none. */
const noDefault =
  /^(?:null|none|nil|empty|blank|undefined|unlimited|nothing|unset|required|optional|today|tomorrow|yesterday|now|current|currently|varies|generated|auto-generated|depends)$/iu;

/** A default says that the argument may be left out, where nothing else says what is required. */
function impliedBy(facts: Facts): Facts {
  return facts.required === undefined ? { required: 'no' } : {};
}

function stateDefault(text: string, facts: Facts): Facts {
  const implied = impliedBy(facts);
  const value = toScalar(text, facts.kind);
  const numeric = facts.kind === 'integer' || facts.kind === 'number';
  if (numeric && typeof value !== 'number') return implied;
  if (facts.kind === 'boolean' && typeof value !== 'boolean') return implied;
  const kind = facts.kind ?? kindOf(value);
  return { ...implied, kind, default: value };
}

/** Values with commas, bars, line breaks or nothing but spaces between. */
function readValues(cell: string, facts: Facts): Facts['enum'] {
  if (cell.trim() === '' || isSeveral(facts.description ?? '')) return undefined;
  const marked = markValues(cell);
  const list =
    readEnum(`One of: ${marked}`, [`One of: ${marked.replaceAll('\n', ', ')}`]) ?? splitWords(unmark(marked));
  const plain = list.every(
    (word) =>
      !isTerm(word, 'prose') &&
      word.length <= 40 &&
      !/[<>]/u.test(word) &&
      !/[.!?:]$/u.test(word) &&
      !/^\d+\s*(?:-|–|\.\.)\s*\d+$/u.test(word),
  );
  return plain && list.length >= 2 && list.length <= 60
    ? list.map((value) => toScalar(value, facts.kind))
    : undefined;
}

/** Words with commas, bars or only spaces between; words of a sentence are none, nor are those around a placeholder. */
function splitWords(text: string): readonly string[] {
  const words = text.split(/[\s,|;]+/u).filter((word) => word !== '');
  const apart = /[,|;]/u.test(text);
  const sentence = !apart && (/[^\p{ASCII}]|[<>]/u.test(text) || /^[A-Z][a-z]+ [a-z]/u.test(text));
  return sentence ? [] : words;
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
